import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import { isUnfinished, isWithdrawn, lacksOf } from "./period.ts";

describe("lacksOf", () => {
  const { record } = basePeriodWith({}).document.frontMatter;

  it("lists what a copy lacks, in the order of print", () => {
    expect(lacksOf(record)).toEqual(["signer"]);
    expect(lacksOf({ ...record, number: null, date: "2024-08", annex: "missing" })).toEqual([
      "number",
      "day",
      "signer",
      "annex",
    ]);
  });
});

describe("isUnfinished", () => {
  it.each([
    ["draft", true],
    ["unnumbered_copy", true],
    ["issued", false],
    ["corrected", false],
    ["superseded", false],
    ["withdrawn", false],
  ] as const)("says of a report that is %s: %s", (status, expected) => {
    expect(isUnfinished({ status })).toBe(expected);
  });
});

describe("isWithdrawn", () => {
  it.each([
    ["issued", false],
    ["corrected", false],
    ["superseded", true],
    ["withdrawn", true],
  ] as const)("says of a report that is %s: %s", (status, expected) => {
    expect(isWithdrawn({ status })).toBe(expected);
  });
});
