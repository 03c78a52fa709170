/** The difference of two periods as a table: one record for each figure of either, and for each text that differs. */
import type { Cell } from "../catalog/catalog.ts";
import type { Field, FieldType } from "../catalog/table-schema.ts";
import type { Change } from "../derive/change.ts";
import type { ComparedCell, ComparedRow, ComparedTable, PeriodPair, Presence } from "../derive/comparison.ts";
import { formatChange } from "../derive/format-change.ts";
import { ui } from "../text/interface-text.ts";
import { inventedField, type PublishedTable, qualifierCategories } from "./published-table.ts";

const words = ui.comparison;

/** A cell of one of the periods, or a row that one of them lacks. */
interface Line {
  readonly table: ComparedTable;
  readonly row: ComparedRow;
  /** Absent where the row has no figures. */
  readonly cell?: ComparedCell;
}

interface Column {
  readonly field: Field;
  readonly read: (line: Line, pair: PeriodPair) => string;
  /** Where it is not that of the field: the column holds the values of many columns. */
  readonly typeOf?: (line: Line) => FieldType;
  /** Left out where no line has anything in it. */
  readonly optional?: true;
}

/** Values are written as in the canonical files; changes are computed. `gia_dinh` stands where figures are invented. */
export function publishComparison(pair: PeriodPair, tables: readonly ComparedTable[]): PublishedTable {
  const lines = tables.flatMap((table) => table.rows.flatMap((row) => linesOf(table, row)));
  const shown = columns.filter(
    ({ optional, read }) => optional === undefined || lines.some((line) => read(line, pair) !== ""),
  );
  return {
    fields: shown.map(({ field }) => field),
    records: lines.map((line) => shown.map(({ read }) => read(line, pair))),
    cellTypes: lines.map((line) => shown.map(({ field, typeOf }) => typeOf?.(line) ?? field.type)),
  };
}

function linesOf(table: ComparedTable, row: ComparedRow): Line[] {
  return row.cells.length === 0 ? [{ table, row }] : row.cells.map((cell) => ({ table, row, cell }));
}

const text = (name: string, title: string, read: Column["read"]): Column => ({
  field: { name, title, type: "string" },
  read,
});
const number = (name: string, title: string, read: (change: Change) => number | null): Column => ({
  field: { name, title, type: "number" },
  read: ({ cell }) => {
    const value = cell?.change && read(cell.change);
    return value == null ? "" : String(value);
  },
  optional: true,
});
const qualifier = (name: string, title: string, find: (line: Line) => Cell | undefined): Column => ({
  field: { name, title, type: "string", categories: qualifierCategories },
  read: (line) => find(line)?.annotation?.qualifier ?? "",
  optional: true,
});

const columns: readonly Column[] = [
  text("ky_truoc", words.earlier, (_, { earlier }) => earlier.id),
  text("ky_sau", words.later, (_, { later }) => later.id),
  { field: inventedField, read: (_, pair) => (isInvented(pair) ? "true" : ""), optional: true },
  text("bang", words.table, ({ table }) => table.schema.name),
  text("dong", words.row, ({ row }) => row.id),
  text("ten", words.rowTitle, ({ row }) => row.title),
  text("cot", words.column, ({ cell }) => cell?.field.name ?? ""),
  text("ten_cot", words.columnTitle, ({ cell }) => cell?.field.title ?? ""),
  text("don_vi", ui.value.unit, ({ cell }) => cell?.unit ?? ""),
  { ...text("gia_tri_truoc", words.earlierValue, ({ cell }) => cell?.earlier?.text ?? ""), typeOf: typeOfValue },
  qualifier("gia_tri_truoc_qualifier", words.earlierQualifier, ({ cell }) => cell?.earlier),
  { ...text("gia_tri_sau", words.laterValue, ({ cell }) => cell?.later?.text ?? ""), typeOf: typeOfValue },
  qualifier("gia_tri_sau_qualifier", words.laterQualifier, ({ cell }) => cell?.later),
  number("thay_doi", words.absolute, (change) => (change.kind === "amount" ? change.absolute : null)),
  number("thay_doi_phan_tram", words.relative, (change) =>
    change.kind === "amount" && change.relative !== null ? Number((change.relative * 100).toFixed(1)) : null,
  ),
  number("thay_doi_diem_phan_tram", words.points, (change) => (change.kind === "points" ? change.points : null)),
  number("thay_doi_bac", words.places, (change) => (change.kind === "rank" ? change.places : null)),
  text("giai_thich", words.remark, ({ row, cell }) => remarkOf(row.presence, cell)),
];

function isInvented({ earlier, later }: PeriodPair): boolean {
  return earlier.document.frontMatter.invented || later.document.frontMatter.invented;
}

function typeOfValue({ cell }: Line): FieldType {
  return cell?.field.type ?? "string";
}

/** Why there is no change in numbers. */
function remarkOf(presence: Presence, cell: ComparedCell | undefined): string {
  if (presence !== "both") return words.onlyIn[presence];
  const change = cell?.change;
  if (change) return change.kind === "none" || change.kind === "rounding" ? formatChange(change) : "";
  return cell?.field.kind ? words.statedOnlyIn[cell.earlier ? "earlier" : "later"] : words.wordsDiffer;
}
