import { describe, expect, it } from "vitest";
import { timingOf } from "./task.ts";

describe("timingOf", () => {
  it.each([
    ["2024-07", "2024-07-31", { kind: "on_time", due: "2024-07-31", done: "2024-07-31" }],
    ["2024-07", "2024-08-01", { kind: "late", due: "2024-07-31", done: "2024-08-01", days: 1 }],
    ["2024-07", "2024-08-09", { kind: "late", due: "2024-07-31", done: "2024-08-09", days: 9 }],
    ["2024-02", "2024-02-29", { kind: "on_time", due: "2024-02-29", done: "2024-02-29" }],
    ["2024-Q4", "2025-01-01", { kind: "late", due: "2024-12-31", done: "2025-01-01", days: 1 }],
    ["2024", "2024-12-31", { kind: "on_time", due: "2024-12-31", done: "2024-12-31" }],
    ["2024-03-15", "2024-03-16", { kind: "late", due: "2024-03-15", done: "2024-03-16", days: 1 }],
  ])("due %s, done %s", (due, done, timing) => {
    expect(timingOf(due, done)).toEqual(timing);
  });

  it("is unknown without a due date or a day of evidence", () => {
    expect(timingOf(undefined, "2024-07-31")).toEqual({ kind: "unknown" });
    expect(timingOf("2024-07", undefined)).toEqual({ kind: "unknown" });
    expect(timingOf("cuối năm", "2024-07-31")).toEqual({ kind: "unknown" });
  });
});
