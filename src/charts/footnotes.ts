/** What a reader has to know to read the figures of a chart rightly: qualifiers, gaps, what is computed, where the axis starts. */
import { chartText } from "../text/interface/chart.ts";
import { type Chart, isOverTime, isStacked, startsAboveZero } from "./chart.ts";
import { tickLabel } from "./figure-label.ts";
import { nameOf, namesOrCount, paragraph } from "./sentence.ts";
import { ticksOf } from "./value-axis.ts";

const words = chartText.chartFootnotes;

/** Sentences to stand under the drawing; empty where all figures are plain. */
export function footnotesOf(chart: Chart): string[] {
  const points = chart.series.flatMap((series) => series.points);
  const bounds = (["lower", "upper", "about"] as const).filter((bound) =>
    points.some((point) => point.bound === bound),
  );
  const isProvisional = points.some(({ provisional }) => provisional);
  return [
    ...axisNotes(chart),
    ...bounds.map((bound) => words.bounds[bound]),
    ...(isProvisional ? [isOverTime(chart) ? words.provisionalPoint : words.provisionalFigure] : []),
    ...nilNotes(chart),
    ...gapNotes(chart),
    ...(chart.kind === "share" ? [words.percentsComputed] : []),
  ].map((sentence) => paragraph([sentence]));
}

function axisNotes(chart: Chart): string[] {
  if (chart.kind === "rank") return [words.rankAxis];
  const [start = 0] = isStacked(chart) ? [] : ticksOf(chart);
  return startsAboveZero(chart) && start > 0 ? [words.axisStart(tickLabel(chart, start))] : [];
}

/** Which zeros the report says in words, and with which. */
function nilNotes({ categories, series }: Chart): string[] {
  const said = series.flatMap(({ name: seriesName, points }) =>
    points.flatMap(({ nil }, index) => {
      const category = categories[index];
      if (nil === undefined || !category) return [];
      return [{ printed: nil, name: series.length > 1 ? `${nameOf(category)} (${seriesName})` : nameOf(category) }];
    }),
  );
  return [...Map.groupBy(said, ({ printed }) => printed)].map(([printed, those]) => {
    const names = namesOrCount(those.map(({ name }) => name));
    return printed === "" ? words.nil(names) : words.nilPrinted(names, printed);
  });
}

/** A gap that no line of a break explains is told beside the breaks. */
function gapNotes({ breaks = [], cuts = [], categories, series }: Chart): string[] {
  const isAtBreak = (after: number) => {
    const [from, to] = [categories[after]?.day, categories[after + 1]?.day];
    if (from === undefined || to === undefined) return false;
    return breaks.some((day) => from < day && day <= to) || cuts.includes(from) || cuts.includes(to);
  };
  const hasOtherGap = series.some(({ gapsAfter = [] }) => gapsAfter.some((after) => !isAtBreak(after)));
  return [
    ...(breaks.length > 0 ? [words.breaks] : []),
    ...(cuts.length > 0 ? [words.cuts] : []),
    ...(hasOtherGap ? [words.gaps] : []),
  ];
}
