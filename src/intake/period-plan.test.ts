import { describe, expect, it } from "vitest";
import { planPeriod } from "./period-plan.ts";

const plan = (id: string, rest = {}) => planPeriod({ id, calendarMonths: false, ...rest });

describe("planPeriod", () => {
  it.each([
    ["2025", "nam", "2024-12-15", "2025-12-14", true, "Năm 2025"],
    ["2025-nam", "nam", "2024-12-15", "2025-12-14", true, "Năm 2025"],
    ["2025-6-thang", "6_thang", "2024-12-15", "2025-06-14", true, "6 tháng đầu năm 2025"],
    ["2025-9-thang", "9_thang", "2024-12-15", "2025-09-14", true, "9 tháng đầu năm 2025"],
    ["2025-quy-1", "quy", "2024-12-15", "2025-03-14", false, "Quý I năm 2025"],
    ["2025-quy-4", "quy", "2025-09-15", "2025-12-14", false, "Quý IV năm 2025"],
    ["2025-thang-01", "thang", "2024-12-15", "2025-01-14", false, "Tháng 1 năm 2025"],
  ])("%s is a report of kind %s from %s to %s", (id, kind, from, to, cumulative, label) => {
    expect(plan(id)).toMatchObject({ id, kind, from, to, cumulative, label });
  });

  it("takes whole months where the office counts so", () => {
    expect(plan("2024-quy-1", { calendarMonths: true })).toMatchObject({ from: "2024-01-01", to: "2024-03-31" });
    expect(plan("2024-thang-02", { calendarMonths: true })).toMatchObject({ from: "2024-02-01", to: "2024-02-29" });
  });

  it("names the form of id that a kind wants", () => {
    expect(plan("2025-quy-5", { kind: "quy" })).toEqual({ kind: "id", expected: "2025-quy-1" });
    expect(plan("2025-quy-1", { kind: "nam" })).toEqual({ kind: "id", expected: "2025" });
    expect(plan("bao-cao")).toMatchObject({ kind: "id" });
  });

  it("asks for the days of a report that no rule sets", () => {
    expect(plan("2025-7-thang", { kind: "kiem_tra" })).toEqual({ kind: "window" });
    const window = { from: "2025-01-01", to: "2025-07-31" };
    expect(plan("2025-7-thang", { kind: "kiem_tra", window })).toEqual({
      id: "2025-7-thang",
      kind: "kiem_tra",
      label: "số liệu từ 01/01/2025 đến 31/7/2025",
      shortTitle: "Từ 01/01/2025 đến 31/7/2025",
      ...window,
      cumulative: true,
    });
  });

  it("lets the office set other days than the rule", () => {
    const window = { from: "2025-01-01", to: "2025-12-31" };
    expect(plan("2025", { window })).toMatchObject(window);
  });
});
