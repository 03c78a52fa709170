import { describe, expect, it } from "vitest";
import { schemaFile } from "../../tests/fixtures/further-periods.ts";
import { catalogWithBreak, type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { type Indicator, indicatorsOf } from "../catalog/indicator-register.ts";
import { latestOf, type Series, seriesOf } from "./series.ts";
import { cautionsOf } from "./series-caution.ts";
import { strandsOf } from "./series-strand.ts";
import { targetDistance } from "./series-target.ts";

const indicator: Indicator = {
  id: "so",
  title: "Số",
  definition: "Một số.",
  address: "so/dong/cot",
  direction: "more",
  target: undefined,
  targetDocumentId: undefined,
  areaId: "a",
};

const quarter = (from: string, to: string) => ({ kind: "quy", from, to, cumulative: false }) as const;
const q1 = quarter("2023-12-15", "2024-03-14");
const q3 = quarter("2024-06-15", "2024-09-14");
const q1Next = quarter("2024-12-15", "2025-03-14");
const year = { kind: "nam", from: "2023-12-15", to: "2024-12-14", cumulative: true } as const;

/** The figures given are in the order of time. */
function catalogOf(figures: readonly Figure[], breakDate?: string): Catalog {
  return { ...catalogWithBreak(breakDate), periods: figures.map((each) => figure(each).period).toReversed() };
}

function read(figures: readonly Figure[], breakDate?: string): { catalog: Catalog; series: Series } {
  const catalog = catalogOf(figures, breakDate);
  const series = seriesOf(catalog, indicator);
  if (!series) throw new Error("No period states the figure");
  return { catalog, series };
}

describe("seriesOf", () => {
  it("has the stated figures, oldest first, and names the periods that state none", () => {
    const { series } = read([
      { text: "10", period: q1 },
      { text: "", period: q3 },
      { text: "12", period: q1Next, unit: "người" },
    ]);
    expect(series.points.map(({ figure: { cell }, time }) => [cell.text, time])).toEqual([
      ["10", "2024-03-14"],
      ["12", "2025-03-14"],
    ]);
    expect(series.silent.map(({ document }) => document.frontMatter.period.to)).toEqual(["2024-09-14"]);
    expect(series.unit).toBe("người");
  });

  it("is nothing where no period states the figure", () => {
    expect(seriesOf(catalogOf([{ text: "", period: q1 }]), indicator)).toBeUndefined();
  });

  it("takes the newest figure of a report that stands for the latest", () => {
    const { series } = read([
      { text: "10", period: q1 },
      { text: "99", period: q3, record: { status: "withdrawn" } },
    ]);
    expect(latestOf(series)?.figure.cell.text).toBe("10");
  });
});

describe("strandsOf", () => {
  const gaps = (figures: readonly Figure[], breakDate?: string) => {
    const { catalog, series } = read(figures, breakDate);
    return strandsOf(catalog, series).map(({ points, gapsAfter }) => [
      points.map(({ figure: { cell } }) => cell.text),
      gapsAfter,
    ]);
  };

  it("keeps flows of unlike periods apart, the strand of the newest figure first", () => {
    const measure = "flow" as const;
    expect(
      gaps([
        { measure, text: "10", period: q1 },
        { measure, text: "12", period: q3 },
        { measure, text: "50", period: year },
        { measure, text: "11", period: q1Next },
      ]),
    ).toEqual([
      [["10", "12", "11"], []],
      [["50"], []],
    ]);
  });

  it("joins a stock over periods of any kind", () => {
    expect(
      gaps([
        { text: "10", period: q1 },
        { text: "50", period: year },
      ]),
    ).toEqual([[["10", "50"], []]]);
  });

  it("cuts the line at a break and beside a bound", () => {
    expect(
      gaps(
        [
          { text: "10", period: q1 },
          { text: "12", period: q3 },
          { text: "15", period: q1Next },
        ],
        "2024-05-01",
      ),
    ).toEqual([[["10", "12", "15"], [0]]]);
    expect(
      gaps([
        { text: "10", period: q1 },
        { text: "12", period: q3, qualifier: "more_than" },
        { text: "15", period: q1Next },
      ]),
    ).toEqual([
      [
        ["10", "12", "15"],
        [0, 1],
      ],
    ]);
  });

  it("keeps ranks out of different totals apart and hears a repeated result once", () => {
    const rank = (text: string, nam: string, total: string, period: Figure["period"] = q1): Figure => ({
      measure: "rank",
      text,
      row: { nam, tong_so: total },
      ...(period && { period }),
    });
    expect(
      gaps([rank("40", "2022", "63", q1), rank("40", "2022", "63", q3), rank("16", "2024", "34", q1Next)]),
    ).toEqual([
      [["16"], []],
      [["40"], []],
    ]);
  });

  it("leaves withdrawn reports out", () => {
    expect(
      gaps([
        { text: "10", period: q1 },
        { text: "12", period: q3, record: { status: "withdrawn" } },
      ]),
    ).toEqual([[["10"], []]]);
  });
});

describe("cautionsOf", () => {
  const kinds = (figures: readonly Figure[], breakDate?: string) => {
    const { catalog, series } = read(figures, breakDate);
    return cautionsOf(catalog, series).map(({ kind }) => kind);
  };

  it("says of one figure that there is only one", () => {
    expect(kinds([{ text: "10", period: q1 }])).toEqual(["one_period", "off_calendar"]);
  });

  it("keeps a nil in words apart from nought, and says of a copy that it is one", () => {
    const told = figure({ text: "0", qualifier: "nil_in_words", asPrinted: "chưa phát hiện", period: q1 });
    const catalog = { ...catalogWithBreak(undefined), periods: [told.period] };
    const series = seriesOf(catalog, indicator);
    expect(series && cautionsOf(catalog, series).at(-1)).toEqual({
      kind: "nil_in_words",
      period: told.period,
      words: "chưa phát hiện",
    });
    expect(kinds([{ text: "10", period: q1, record: { status: "unnumbered_copy" } }])).toEqual([
      "one_period",
      "off_calendar",
      "unfinished",
    ]);
  });

  it("finds nothing to warn of in like figures", () => {
    expect(
      kinds([
        { text: "10", period: quarter("2024-01-01", "2024-03-31") },
        { text: "12", period: quarter("2024-04-01", "2024-06-30") },
      ]),
    ).toEqual([]);
  });

  it("says that windows are not those of the calendar, of the newest that is not, but not of a year's result", () => {
    const { catalog, series } = read([
      { text: "10", period: q1 },
      { text: "12", period: q3 },
    ]);
    expect(cautionsOf(catalog, series)).toEqual([{ kind: "off_calendar", period: catalog.periods[0] }]);
    expect(kinds([{ text: "10", period: q1, row: { nam: "2022" } }])).toEqual(["one_period"]);
  });

  it("says that money of reports that end in different months does not compare", () => {
    const measure = "money" as const;
    expect(
      kinds([
        { measure, text: "10", period: quarter("2024-01-01", "2024-03-31") },
        { measure, text: "12", period: quarter("2024-07-01", "2024-09-30") },
      ]),
    ).toEqual(["season"]);
  });

  it("names the periods whose figure was changed after it had been published", () => {
    const { catalog } = readBaseWith({
      ...schemaFile("dinh_chinh"),
      "data/registers/dinh_chinh.csv":
        "id,ngay,ky,o,loai,cu,moi,ly_do,van_ban\ndc-1,2024-05-02,2024-quy-1,bien_che/tong_so/co_mat,dinh_chinh,31,30,Gõ nhầm.,\n",
    });
    const [total] = indicatorsOf(catalog);
    const series = seriesOf(catalog, total ?? expect.fail());
    expect(cautionsOf(catalog, series ?? expect.fail())).toContainEqual({
      kind: "corrected",
      periods: [catalog.periods[0]],
    });
  });

  it("tells breaks, other agencies, bounds, provisional figures, withdrawn and silent reports", () => {
    expect(
      kinds(
        [
          { text: "10", period: q1, record: { status: "withdrawn" } },
          { text: "12", period: q3, qualifier: "more_than" },
          { text: "", period: year },
          { text: "15", period: q1Next, qualifier: "provisional", record: { issuer: "so-khac" } },
        ],
        "2024-05",
      ),
    ).toEqual(["breaks", "agencies", "bounds", "provisional", "off_calendar", "retracted", "silent"]);
  });

  it("warns of adding up windows that overlap and of setting unlike ones side by side", () => {
    const measure = "flow" as const;
    expect(
      kinds([
        { measure, text: "10", period: q1 },
        { measure, text: "50", period: year },
      ]),
    ).toEqual(["off_calendar", "overlap", "unlike_periods"]);
    expect(
      kinds([
        { text: "10", period: q1 },
        { text: "50", period: year },
      ]),
    ).toEqual(["off_calendar"]);
  });

  it("tells what ranks do not say", () => {
    const rank = (text: string, nam: string, total: string): Figure => ({
      measure: "rank",
      text,
      row: { nam, tong_so: total },
    });
    expect(
      kinds([
        { ...rank("40", "2022", "63"), period: q1 },
        { ...rank("40", "2022", "63"), period: q3 },
        { ...rank("16", "2024", "34"), period: q1Next },
      ]),
    ).toEqual(["rank", "rank_totals", "repeated_result"]);
  });
});

describe("targetDistance", () => {
  /** The target of the figure is the figure itself, 10, in another cell. */
  const distance = (text: string, change: Partial<Indicator> = {}, qualifier?: Figure["qualifier"]) => {
    const placed = figure({ text: "10", ...(qualifier && { qualifier }) });
    const measured = { ...placed, cell: { ...placed.cell, text, value: Number(text) } };
    const found = targetDistance({ ...indicator, target: "so/dong/cot", ...change }, measured);
    return found && { missing: found.missing, reached: found.reached };
  };

  it("gives what is missing, or what is over", () => {
    expect(distance("7")).toEqual({ missing: 3, reached: false });
    expect(distance("10")).toEqual({ missing: 0, reached: true });
    expect(distance("12")).toEqual({ missing: -2, reached: true });
  });

  it("takes the target for a ceiling where less is better, and judges nothing where neither is", () => {
    expect(distance("12", { direction: "less" })).toEqual({ missing: -2, reached: false });
    expect(distance("12", { direction: "neither" })).toEqual({ missing: -2, reached: undefined });
  });

  it("computes nothing from a bound, and nothing without a target", () => {
    expect(distance("7", {}, "more_than")).toEqual({ missing: undefined, reached: undefined });
    expect(targetDistance(indicator, figure({}))).toBeUndefined();
  });
});
