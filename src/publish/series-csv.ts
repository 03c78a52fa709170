/** A series as it is given away: one line a period, with what the figure is of, its annotations and its change. */
import type { Change } from "../derive/change.ts";
import { unitOf } from "../derive/format-cell.ts";
import { formatReason } from "../derive/format-change.ts";
import type { Series, SeriesPoint } from "../derive/series.ts";
import { ui } from "../text/interface-text.ts";
import { writeCsv } from "./csv.ts";
import { formatSource } from "./published-table.ts";

interface Column {
  readonly name: string;
  readonly title: string;
  readonly read: (point: SeriesPoint) => string;
  /** Left out where no line has anything in it. */
  readonly optional?: true;
}

const words = ui.series.csv;

/**
 * Oldest first. The change is that of the page: `thay_doi` in the unit of the figure (percentage points, ranks won),
 * `thay_doi_phan_tram` of the earlier figure; where there is none, `ly_do_khong_so_sanh` says why.
 */
export function writeSeriesCsv({ points }: Series): string {
  const shown = columns.filter(({ optional, read }) => !optional || points.some((point) => read(point) !== ""));
  return writeCsv({
    fields: shown.map(({ name, title }) => ({ name, title, type: "string" })),
    records: points.map((point) => shown.map(({ read }) => read(point))),
  });
}

const frontMatterOf = ({ figure }: SeriesPoint) => figure.period.document.frontMatter;
const annotationOf = ({ figure }: SeriesPoint) => figure.cell.annotation;

const columns: readonly Column[] = [
  { name: "ky", title: ui.publish.period, read: ({ figure }) => figure.period.id },
  { name: "ky_tu", title: ui.publish.periodFrom, read: (point) => frontMatterOf(point).period.from },
  { name: "ky_den", title: ui.publish.periodTo, read: (point) => frontMatterOf(point).period.to },
  { name: "loai_ky", title: words.kind, read: (point) => frontMatterOf(point).period.kind },
  { name: "cong_don", title: words.cumulative, read: (point) => String(frontMatterOf(point).period.cumulative) },
  {
    name: "gia_dinh",
    title: ui.publish.invented,
    read: (point) => (frontMatterOf(point).invented ? "true" : ""),
    optional: true,
  },
  {
    name: "bao_cao_con_gia_tri",
    title: ui.report.status,
    read: (point) => (point.retracted ? "false" : ""),
    optional: true,
  },
  { name: "cua", title: words.time, read: ({ time }) => time },
  { name: "o", title: words.address, read: ({ figure }) => figure.cell.address },
  { name: "gia_tri", title: words.value, read: ({ figure }) => figure.cell.text },
  { name: "don_vi", title: words.unit, read: ({ figure }) => unitOf(figure.cell.field, figure.row) ?? "" },
  {
    name: "qualifier",
    title: ui.value.qualifier,
    read: (point) => annotationOf(point)?.qualifier ?? "",
    optional: true,
  },
  { name: "source", title: ui.value.source, read: (point) => formatSource(annotationOf(point)), optional: true },
  { name: "note", title: ui.value.note, read: (point) => annotationOf(point)?.note ?? "", optional: true },
  {
    name: "so_voi_ky",
    title: words.comparedWith,
    read: ({ movement: { change, earlier } }) => (change.kind === "none" ? "" : (earlier?.period.id ?? "")),
  },
  { name: "thay_doi", title: words.change, read: ({ movement }) => differenceOf(movement.change) },
  { name: "thay_doi_phan_tram", title: words.relative, read: ({ movement }) => percentOf(movement.change) },
  {
    name: "ly_do_khong_so_sanh",
    title: words.reason,
    read: ({ movement: { change } }) => (change.kind === "none" ? formatReason(change.comparability) : ""),
  },
];

function differenceOf(change: Change): string {
  switch (change.kind) {
    case "amount":
      return String(change.absolute);
    case "points":
      return String(change.points);
    case "rank":
      return String(change.places);
    case "rounding":
      return "0";
    case "none":
      return "";
    default:
      return change satisfies never;
  }
}

/** One decimal. */
function percentOf(change: Change): string {
  return change.kind === "amount" && change.relative !== null ? String(Number((change.relative * 100).toFixed(1))) : "";
}
