import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import { lacksOf } from "./period.ts";

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
