/** A series as it is given away: one line a period, with what the figure is of, its annotations and its change. */
import type { Category, Field } from "../catalog/table-schema.ts";
import type { Change } from "../derive/change.ts";
import { unitOf } from "../derive/format-cell.ts";
import { formatReason } from "../derive/format-change.ts";
import type { Series, SeriesPoint } from "../derive/series.ts";
import { ui } from "../text/interface-text.ts";
import { formatSource, inventedField, type PublishedTable, qualifierCategories } from "./published-table.ts";

interface Column {
  readonly field: Field;
  readonly read: (point: SeriesPoint) => string;
  /** Left out where no line has anything in it. */
  readonly optional?: true;
}

const words = ui.series.csv;

/**
 * Oldest first. The change is that of the page: `thay_doi` in the unit of the figure (percentage points, ranks won),
 * `thay_doi_phan_tram` of the earlier figure; where there is none, `ly_do_khong_so_sanh` says why.
 */
export function publishSeries({ points }: Series): PublishedTable {
  const shown = columns.filter(({ optional, read }) => !optional || points.some((point) => read(point) !== ""));
  return {
    fields: shown.map(({ field }) => field),
    records: points.map((point) => shown.map(({ read }) => read(point))),
  };
}

const frontMatterOf = ({ figure }: SeriesPoint) => figure.period.document.frontMatter;
const annotationOf = ({ figure }: SeriesPoint) => figure.cell.annotation;

const column = (
  type: Field["type"],
  [name, title]: readonly [name: string, title: string],
  read: Column["read"],
  more: Partial<Field> = {},
): Column => ({ field: { name, title, type, ...more }, read });
const optional = (shown: Column): Column => ({ ...shown, optional: true });

const kinds: readonly Category[] = Object.entries(ui.periodKinds).map(([value, label]) => ({ value, label }));

const columns: readonly Column[] = [
  column("string", ["ky", ui.publish.period], ({ figure }) => figure.period.id),
  column("date", ["ky_tu", ui.publish.periodFrom], (point) => frontMatterOf(point).period.from),
  column("date", ["ky_den", ui.publish.periodTo], (point) => frontMatterOf(point).period.to),
  column("string", ["loai_ky", words.kind], (point) => frontMatterOf(point).period.kind, { categories: kinds }),
  column("boolean", ["cong_don", words.cumulative], (point) => String(frontMatterOf(point).period.cumulative)),
  optional({ field: inventedField, read: (point) => (frontMatterOf(point).invented ? "true" : "") }),
  optional(column("boolean", ["bao_cao_con_gia_tri", words.stands], (point) => (point.retracted ? "false" : ""))),
  column("string", ["cua", words.time], ({ time }) => time, { reducedDate: true }),
  column("string", ["o", words.address], ({ figure }) => figure.cell.address),
  column("number", ["gia_tri", words.value], ({ figure }) => figure.cell.text),
  column("string", ["don_vi", words.unit], ({ figure }) => unitOf(figure.cell.field, figure.row) ?? ""),
  optional(
    column("string", ["qualifier", ui.value.qualifier], (point) => annotationOf(point)?.qualifier ?? "", {
      categories: qualifierCategories,
    }),
  ),
  optional(column("string", ["source", ui.value.source], (point) => formatSource(annotationOf(point)))),
  optional(column("string", ["note", ui.value.note], (point) => annotationOf(point)?.note ?? "")),
  column("string", ["so_voi_ky", words.comparedWith], ({ movement: { change, earlier } }) =>
    change.kind === "none" ? "" : (earlier?.period.id ?? ""),
  ),
  column("number", ["thay_doi", words.change], ({ movement }) => differenceOf(movement.change)),
  column("number", ["thay_doi_phan_tram", words.relative], ({ movement }) => percentOf(movement.change)),
  column("string", ["ly_do_khong_so_sanh", words.reason], ({ movement: { change } }) =>
    change.kind === "none" ? formatReason(change.comparability) : "",
  ),
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
