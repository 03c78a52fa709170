import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import type { Period } from "../catalog/catalog.ts";
import type { FrontMatter } from "../catalog/front-matter.ts";
import { findPreviousComparable, isComparable } from "./comparable.ts";

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
