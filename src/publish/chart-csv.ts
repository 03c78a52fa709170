/** What a chart draws, point by point, as CSV. */
import type { Period } from "../catalog/catalog.ts";
import { areApart, type Chart, type Point } from "../charts/chart.ts";
import type { PlacedCell } from "../derive/comparable.ts";
import { placeCell } from "../derive/comparable-previous.ts";
import { ui } from "../text/interface-text.ts";
import { writeCsv } from "./csv.ts";
import type { PublishedChart } from "./published-chart.ts";
import { formatSource } from "./published-table.ts";

interface DrawnPoint {
  readonly chart: Chart;
  readonly series: string;
  readonly category: string;
  readonly point: Point;
  readonly figure: PlacedCell | undefined;
  /** Of the figure, or of the only report that could state one. */
  readonly period: Period | undefined;
}

interface Column {
  readonly name: string;
  readonly title: string;
  readonly read: (drawn: DrawnPoint) => string;
  /** Left out where no line has anything in it. */
  readonly optional?: true;
}

const words = ui.chartActions.csvColumns;

/**
 * One line a point, in the order of the drawing; `gia_tri` as the canonical CSV writes it, empty where the source states
 * nothing, `hien_thi` as it is written on the chart.
 */
export function writeChartCsv(published: PublishedChart): string {
  const drawn = drawnPoints(published);
  const shown = columns.filter(({ optional, read }) => !optional || drawn.some((each) => read(each) !== ""));
  return writeCsv({
    fields: shown.map(({ name, title }) => ({ name, title, type: "string" })),
    records: drawn.map((each) => shown.map(({ read }) => read(each))),
  });
}

function drawnPoints({ chart, figureAt, periods }: PublishedChart): DrawnPoint[] {
  const [only, ...more] = periods;
  const all = chart.series.flatMap(({ name, points }, series) =>
    points.map((point, category): DrawnPoint => {
      const figure = figureAt(series, category);
      const period = figure?.period ?? (more.length === 0 ? only : undefined);
      return { chart, series: name, category: chart.categories[category]?.label ?? "", point, figure, period };
    }),
  );
  const drawn = areApart(chart) ? all.filter(({ point }) => point.value !== null) : all;
  return [...drawn, ...targetLine(chart, periods.at(-1))];
}

/** What is to be reached, as the newest report states it. */
function targetLine(chart: Chart, period: Period | undefined): DrawnPoint[] {
  if (!chart.target) return [];
  const { address, value, label } = chart.target;
  const figure = period && placeCell(period, address);
  return [
    { chart, series: words.target, category: "", point: { address, value, label, bound: "exact" }, figure, period },
  ];
}

const annotationOf = ({ figure }: DrawnPoint) => figure?.cell.annotation;
const frontMatterOf = ({ period }: DrawnPoint) => period?.document.frontMatter;

const columns: readonly Column[] = [
  { name: "chuoi", title: words.series, read: ({ series }) => series },
  { name: "muc", title: words.category, read: ({ category }) => category },
  { name: "gia_tri", title: words.value, read: ({ figure }) => figure?.cell.text ?? "" },
  { name: "don_vi", title: words.unit, read: ({ chart }) => chart.unit },
  { name: "hien_thi", title: words.shown, read: ({ point }) => point.label },
  {
    name: "ty_le_tinh",
    title: words.percent,
    read: ({ point }) => (point.percent === undefined ? "" : String(Number(point.percent.toFixed(2)))),
    optional: true,
  },
  { name: "o", title: words.address, read: ({ point }) => point.address },
  { name: "ky", title: ui.publish.period, read: ({ period }) => period?.id ?? "" },
  { name: "ky_tu", title: ui.publish.periodFrom, read: (drawn) => frontMatterOf(drawn)?.period.from ?? "" },
  { name: "ky_den", title: ui.publish.periodTo, read: (drawn) => frontMatterOf(drawn)?.period.to ?? "" },
  {
    name: "qualifier",
    title: ui.value.qualifier,
    read: (drawn) => annotationOf(drawn)?.qualifier ?? "",
    optional: true,
  },
  { name: "source", title: ui.value.source, read: (drawn) => formatSource(annotationOf(drawn)), optional: true },
  { name: "note", title: ui.value.note, read: (drawn) => annotationOf(drawn)?.note ?? "", optional: true },
  {
    name: "gia_dinh",
    title: ui.publish.invented,
    read: (drawn) => (frontMatterOf(drawn)?.invented ? "true" : ""),
    optional: true,
  },
];
