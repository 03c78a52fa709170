import { describe, expect, it } from "vitest";
import { catalogWithBreak, type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { seriesOf } from "../derive/series.ts";
import { strandsOf } from "../derive/series-strand.ts";
import { seriesChartKey } from "./chart-address.ts";

const quarter = { kind: "quy", from: "2023-12-15", to: "2024-03-14", cumulative: false } as const;
const year = { kind: "nam", from: "2023-12-15", to: "2024-12-14", cumulative: true } as const;
const sevenMonths = { kind: "kiem_tra", from: "2025-01-01", to: "2025-07-31", cumulative: true } as const;

/** The figures given are in the order of time. */
function keysOf(...figures: readonly Figure[]): string[] {
  const catalog = { ...catalogWithBreak(undefined), periods: figures.map((each) => figure(each).period).toReversed() };
  const [indicator] = indicatorsOf(catalog);
  const series = indicator && seriesOf(catalog, indicator);
  return series ? strandsOf(catalog, series).map((strand) => seriesChartKey(series, strand)) : [];
}

describe("the key of a strand", () => {
  it("is empty for what is counted at a date: there is one strand whatever comes", () => {
    expect(keysOf({ period: quarter }, { period: year })).toEqual([""]);
  });

  it("of a rank is the number of those ranked", () => {
    const rank = (nam: string, tong_so: string): Figure => ({ measure: "rank", row: { nam, tong_so } });
    expect(keysOf({ ...rank("2022", "63"), period: quarter }, { ...rank("2024", "34"), period: year })).toEqual([
      "tren-34",
      "tren-63",
    ]);
  });

  it("of what is counted over a period is the kind and length of the period, of money the month it ends in too", () => {
    expect(
      keysOf(
        { measure: "flow", period: quarter },
        { measure: "flow", period: year },
        { measure: "flow", period: sevenMonths },
      ),
    ).toEqual(["kiem-tra-7-thang-cong-don", "nam-cong-don", "quy"]);
    expect(keysOf({ measure: "money", period: quarter })).toEqual(["quy-den-thang-3"]);
  });
});
