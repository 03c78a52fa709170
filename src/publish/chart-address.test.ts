import { describe, expect, it } from "vitest";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { readCatalog } from "../catalog/read.ts";
import { seriesOf } from "../derive/series.ts";
import { strandsOf } from "../derive/series-strand.ts";
import { seriesChartKey } from "./chart-address.ts";

const { catalog } = readCatalog(".");

function keysOf(indicatorId: string): string[] {
  const indicator = indicatorsOf(catalog).find(({ id }) => id === indicatorId);
  const series = indicator && seriesOf(catalog, indicator);
  return series ? strandsOf(catalog, series).map((strand) => seriesChartKey(series, strand)) : [];
}

describe("the key of a strand", () => {
  it("is empty for what is counted at a date: there is one strand whatever comes", () => {
    expect(keysOf("cong-chuc-co-mat")).toEqual([""]);
  });

  it("of a rank is the number of those ranked", () => {
    expect(keysOf("dti-tinh")).toEqual(["tren-63"]);
  });
});
