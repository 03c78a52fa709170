import { describe, expect, it } from "vitest";
import { lastDay } from "./time-axis.ts";

describe("lastDay", () => {
  it("counts days from 1970", () => {
    expect(lastDay("1970-01-02")).toBe(1);
  });

  it("takes a month, a quarter and a year at their last day", () => {
    expect(lastDay("2024-02")).toBe(lastDay("2024-02-29"));
    expect(lastDay("2024-Q2")).toBe(lastDay("2024-06-30"));
    expect(lastDay(2024)).toBe(lastDay("2024-12-31"));
  });

  it("does not take words or nothing for a time", () => {
    expect(lastDay("Quý II")).toBeUndefined();
    expect(lastDay(null)).toBeUndefined();
    expect(lastDay(63)).toBeUndefined();
  });
});
