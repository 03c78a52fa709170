import { expect, it } from "vitest";
import { buildDay } from "./build-day.ts";

it.each([
  ["1795478400", "2026-11-24"],
  ["0", "1970-01-01"],
  ["", undefined],
  ["hôm nay", undefined],
  ["-1", undefined],
  ["99999999999999999999", undefined],
])("reads SOURCE_DATE_EPOCH=%s as %s", (SOURCE_DATE_EPOCH, day) => {
  expect(buildDay({ SOURCE_DATE_EPOCH })).toBe(day);
});

it("knows no day where none is set", () => {
  expect(buildDay({})).toBeUndefined();
});
