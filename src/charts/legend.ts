/** What the key to a chart of several series says, one entry for each series. */
import { chartText } from "../text/interface/chart.ts";
import { type Chart, isStacked } from "./chart.ts";
import { roomForNames } from "./end-names.ts";
import { percentLabel } from "./figure-label.ts";
import { type FormatName, formats } from "./look.ts";
import { withUnit } from "./sentence.ts";

export interface LegendEntry {
  /** Index of the series, or the line of what is to be reached. */
  readonly series: number | "target";
  readonly name: string;
  /** Of a part of a single whole: "26 người, 47,3%". */
  readonly figure?: string;
}

/** No entry for a single series: the title and the labels say what it is. A part comes before its whole, as in the labels "2 / 10". */
export function legendOf(chart: Chart): LegendEntry[] {
  return [...seriesEntries(chart), ...targetEntry(chart)];
}

/** Whether the drawing in this format has the names of the series itself, so that it needs no key. */
export function isNamedInDrawing(chart: Chart, formatName: FormatName): boolean {
  return chart.target === undefined && roomForNames(chart, formats[formatName]) > 0;
}

function targetEntry(chart: Chart): LegendEntry[] {
  if (!chart.target) return [];
  return [{ series: "target", name: chartText.chart.target(withUnit(chart.target.label, chart.unit)) }];
}

function seriesEntries(chart: Chart): LegendEntry[] {
  const { kind, unit, categories, series } = chart;
  // Panels have their names above them.
  if (series.length < 2 || kind === "multiples") return [];
  const isSingleWhole = isStacked(chart) && categories.length === 1;
  const entries = series.map(({ name, points: [point] }, index) => {
    if (!isSingleWhole || !point) return { series: index, name };
    const percent = point.percent === undefined ? [] : [percentLabel(point.percent)];
    return { series: index, name, figure: [withUnit(point.label, unit), ...percent].join(", ") };
  });
  return kind === "nested" ? entries.reverse() : entries;
}
