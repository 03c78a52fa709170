import { describe, expect, it } from "vitest";
import { catalogWithBreak, type Figure, figure, periodWith } from "../../tests/fixtures/placed-cell.ts";
import { compareCells, comparePeriods, findPreviousComparable, type IncomparableReason } from "./comparable.ts";

type Answer = IncomparableReason | "comparable";

const quarter1 = { kind: "quy", from: "2024-01-01", to: "2024-03-31", cumulative: false } as const;
const quarter2 = { kind: "quy", from: "2024-04-01", to: "2024-06-30", cumulative: false } as const;

describe("comparePeriods", () => {
  const cases: readonly (readonly [string, Pick<Figure, "period" | "record">, Answer])[] = [
    ["same kind, same length, side by side", {}, "comparable"],
    ["windows from the 15th to the 14th", { period: { from: "2024-04-15", to: "2024-07-14" } }, "comparable"],
    ["another kind of report", { period: { kind: "kiem_tra" } }, "kind"],
    ["same kind, longer", { period: { kind: "quy", to: "2024-07-31" } }, "length"],
    ["one cumulative, one not", { period: { cumulative: true } }, "cumulative"],
    ["windows that overlap", { period: { from: "2024-03-15", to: "2024-06-14" } }, "window"],
    ["another agency", { record: { issuer: "so-khac" } }, "scope"],
    ["a withdrawn report", { record: { status: "withdrawn" } }, "retracted"],
    ["a replaced report", { record: { status: "superseded" } }, "retracted"],
    ["a corrected report", { record: { status: "corrected" } }, "comparable"],
  ];
  it.each(cases)("%s", (_, { period = {}, record = {} }, expected) => {
    const [a, b] = [periodWith({ period: quarter1 }), periodWith({ period: { ...quarter2, ...period }, record })];
    expect(answer(comparePeriods(a, b))).toBe(expected);
    expect(answer(comparePeriods(b, a))).toBe(expected);
  });

  it("names the days that two windows have in common", () => {
    const overlapping = periodWith({ period: { ...quarter2, from: "2024-03-15", to: "2024-06-14" } });
    expect(comparePeriods(periodWith({ period: quarter1 }), overlapping)).toEqual({
      comparable: false,
      reason: "window",
      data: { from: "2024-03-15", to: "2024-03-31" },
    });
  });
});

describe("compareCells", () => {
  interface Case {
    readonly earlier?: Figure;
    readonly later?: Figure;
    readonly break?: string;
    readonly is: Answer;
  }
  const year = { kind: "nam", from: "2024-01-01", to: "2024-12-31", cumulative: true } as const;
  const cases: Readonly<Record<string, Case>> = {
    "a stock of another kind of period": { later: { period: year }, is: "comparable" },
    "an area of a window that overlaps": {
      earlier: { measure: "area" },
      later: { measure: "area", period: year },
      is: "comparable",
    },
    "a flow of the same kind and length": {
      earlier: { measure: "flow" },
      later: { measure: "flow" },
      is: "comparable",
    },
    "a flow of another kind of period": {
      earlier: { measure: "flow" },
      later: { measure: "flow", period: year },
      is: "kind",
    },
    "a flow of a longer period": {
      earlier: { measure: "flow" },
      later: { measure: "flow", period: { to: "2024-07-31" } },
      is: "length",
    },
    "a cumulative flow beside one that is not": {
      earlier: { measure: "flow" },
      later: { measure: "flow", period: { cumulative: true } },
      is: "cumulative",
    },
    "a flow of a window that overlaps": {
      earlier: { measure: "flow" },
      later: { measure: "flow", period: { from: "2024-03-15", to: "2024-06-14" } },
      is: "window",
    },
    "money of another kind of period": {
      earlier: { measure: "money" },
      later: { measure: "money", period: year },
      is: "kind",
    },
    "money of a period that ends in another month": {
      earlier: { measure: "money" },
      later: { measure: "money" },
      is: "season",
    },
    "money of the same months a year on": {
      earlier: { measure: "money" },
      later: { measure: "money", period: { from: "2025-01-01", to: "2025-03-31" } },
      is: "comparable",
    },
    "a share among flows, of another kind of period": {
      earlier: { measure: "share", among: ["flow"] },
      later: { measure: "share", among: ["flow"], period: year },
      is: "kind",
    },
    "a share among stocks, of another kind of period": {
      earlier: { measure: "share", among: ["stock"] },
      later: { measure: "share", among: ["stock"], period: year },
      is: "comparable",
    },
    "not stated before": { earlier: { text: "" }, is: "missing" },
    "not stated after": { later: { text: "" }, is: "missing" },
    "nought is stated": { later: { text: "0" }, is: "comparable" },
    "another unit": { earlier: { unit: "người" }, later: { unit: "lượt" }, is: "unit" },
    "another agency": { later: { record: { issuer: "so-khac" } }, is: "scope" },
    "a figure of the province, reported by another agency": {
      earlier: { row: { pham_vi: "tinh" } },
      later: { row: { pham_vi: "tinh" }, record: { issuer: "so-khac" } },
      is: "comparable",
    },
    "another agency, with a break that says why": {
      later: { record: { issuer: "so-khac" } },
      break: "2024-05",
      is: "break",
    },
    "another population": {
      earlier: { row: { pham_vi: "nganh" } },
      later: { row: { pham_vi: "tinh" } },
      is: "scope",
    },
    "a withdrawn report": { earlier: { record: { status: "withdrawn" } }, is: "retracted" },
    "a lower bound before": { earlier: { qualifier: "more_than" }, is: "bound" },
    "an upper bound after": { later: { qualifier: "less_than" }, is: "bound" },
    "an estimate": { later: { qualifier: "about" }, is: "bound" },
    "a provisional figure": { later: { qualifier: "provisional" }, is: "comparable" },
    "nil in words": { later: { text: "0", qualifier: "nil_in_words" }, is: "comparable" },
    "a break between": { break: "2024-05", is: "break" },
    "a break on the first day after the earlier figure": { break: "2024-04-01", is: "break" },
    "a break before both": { break: "2024-03-31", is: "comparable" },
    "a break after both": { break: "2024-07-01", is: "comparable" },
    "a break inside the earlier window of a flow": {
      earlier: { measure: "flow" },
      later: { measure: "flow" },
      break: "2024-02",
      is: "break",
    },
    "a break at the start of the earlier window of a flow": {
      earlier: { measure: "flow" },
      later: { measure: "flow" },
      break: "2024-01-01",
      is: "comparable",
    },
    "ranks out of one total": {
      earlier: { measure: "rank", row: { nam: "2022", tong_so: "63" } },
      later: { measure: "rank", row: { nam: "2023", tong_so: "63" } },
      is: "comparable",
    },
    "ranks out of two totals": {
      earlier: { measure: "rank", row: { nam: "2022", tong_so: "63" } },
      later: { measure: "rank", row: { nam: "2023", tong_so: "34" } },
      is: "rank_total",
    },
    "ranks out of a total that nobody states": {
      earlier: { measure: "rank", row: { nam: "2022", tong_so: "" } },
      later: { measure: "rank", row: { nam: "2023", tong_so: "" } },
      is: "rank_total",
    },
    "one result reported twice": {
      earlier: { measure: "rank", row: { nam: "2022", tong_so: "63" } },
      later: { measure: "rank", row: { nam: "2022", tong_so: "63" } },
      is: "same_result",
    },
    "results of years before a break between their reports": {
      earlier: { measure: "rank", row: { nam: "2022", tong_so: "63" } },
      later: { measure: "rank", row: { nam: "2023", tong_so: "63" } },
      break: "2024-05",
      is: "comparable",
    },
    "results of years with a break between": {
      earlier: { measure: "rank", row: { nam: "2022", tong_so: "63" } },
      later: { measure: "rank", row: { nam: "2023", tong_so: "63" } },
      break: "2023",
      is: "break",
    },
  };
  it.each(Object.entries(cases))("%s", (_, { earlier = {}, later = {}, break: date, is }) => {
    const before = figure({ ...earlier, period: { ...quarter1, ...earlier.period } });
    const after = figure({ ...later, period: { ...quarter2, ...later.period } });
    expect(answer(compareCells(catalogWithBreak(date), before, after))).toBe(is);
  });

  it("gives the editor's words about a break", () => {
    const [before, after] = [figure({ period: quarter1 }), figure({ period: quarter2 })];
    expect(compareCells(catalogWithBreak("2024-05"), before, after)).toEqual({
      comparable: false,
      reason: "break",
      data: { date: "2024-05", why: "Đổi cách tính" },
    });
  });
});

describe("findPreviousComparable", () => {
  const period = periodWith({ period: quarter2 });
  const previous = periodWith({ period: quarter1 });
  const longer = periodWith({ period: { kind: "nam", from: "2023-01-01", to: "2023-12-31" } });

  it("takes the newest comparable period that ended before", () => {
    expect(findPreviousComparable(period, [period, previous, longer])).toBe(previous);
    expect(findPreviousComparable(period, [period, longer])).toBeUndefined();
  });
});

function answer(comparability: ReturnType<typeof comparePeriods>): Answer {
  return comparability.comparable ? "comparable" : comparability.reason;
}
