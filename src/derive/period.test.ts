import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import type { Period } from "../catalog/catalog.ts";
import type { FrontMatter } from "../catalog/front-matter.ts";
import { findPreviousComparable, isComparable } from "./comparable.ts";
import { lacksOf, periodWindow } from "./period.ts";

const base = basePeriodWith({});

function withFrontMatter(change: (frontMatter: FrontMatter) => Partial<FrontMatter>): Period {
  const { document } = base;
  return {
    ...base,
    document: { ...document, frontMatter: { ...document.frontMatter, ...change(document.frontMatter) } },
  };
}

const covering = (from: string, to: string, kind: FrontMatter["period"]["kind"] = "quy") =>
  withFrontMatter(({ period }) => ({ period: { ...period, kind, from, to } }));

describe("periodWindow", () => {
  it("names both days", () => {
    expect(periodWindow(base)).toBe("từ ngày 01/01/2024 đến ngày 31/3/2024");
  });
});

describe("lacksOf", () => {
  it("lists what a copy lacks, in the order of print", () => {
    expect(lacksOf(base)).toEqual(["signer"]);
    const copy = withFrontMatter(({ record }) => ({
      record: { ...record, number: null, date: "2024-08", annex: "missing" },
    }));
    expect(lacksOf(copy)).toEqual(["number", "day", "signer", "annex"]);
  });
});

describe("isComparable", () => {
  it("wants the same kind and the same length", () => {
    expect(isComparable(base, covering("2023-10-01", "2023-12-31"))).toBe(true);
    expect(isComparable(base, covering("2023-12-15", "2024-03-14"))).toBe(true);
    expect(isComparable(base, covering("2023-01-01", "2023-06-30"))).toBe(false);
    expect(isComparable(base, covering("2023-10-01", "2023-12-31", "kiem_tra"))).toBe(false);
  });
});

describe("findPreviousComparable", () => {
  it("takes the newest comparable period that ended before", () => {
    const previous = covering("2023-10-01", "2023-12-31");
    const longer = covering("2023-01-01", "2023-12-31");
    expect(findPreviousComparable(base, [base, longer, previous])).toBe(previous);
    expect(findPreviousComparable(base, [base, longer])).toBeUndefined();
  });
});
