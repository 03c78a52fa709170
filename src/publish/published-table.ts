/** A table as it is given away: its own columns, and beside each measure what its annotations say. */
import type { Annotation, Catalog, Cell, Period, Row, Table } from "../catalog/catalog.ts";
import type { Category, Field, FieldType, TableSchema } from "../catalog/table-schema.ts";
import { ui } from "../text/interface-text.ts";

/**
 * Columns, in this order:
 * - over all periods `ky` (id of the period), `ky_tu` and `ky_den` (first and last day of its data);
 * - `gia_dinh` ("true"), only where figures of the file are invented, or the register is one of an invented office;
 * - the columns of the schema, each measure followed by `…_qualifier`, `…_source` and `…_note`, as far as any of its
 *   cells has one. The names are those of `chu_thich.csv`.
 */
export interface PublishedTable {
  readonly fields: readonly Field[];
  /** One text a field, as the canonical CSV writes it; empty where the source states nothing. */
  readonly records: readonly (readonly string[])[];
  /** Only where a column holds figures and words: the type of every cell, in the order of `records`. */
  readonly cellTypes?: readonly (readonly FieldType[])[];
}

/** The rows of one period, in the order of its file. */
export function publishPeriodTable(period: Period, table: Table): PublishedTable {
  return compose(table.schema, [{ period, table }], [inventedColumn]);
}

/**
 * A register as it stands, or a table over all periods: the oldest first, so that a new period only adds lines at the
 * end.
 */
export function publishTable(catalog: Catalog, schema: TableSchema): PublishedTable {
  const register = catalog.registers.get(schema.name);
  if (register) return publishRegister(catalog, register);
  const parts = catalog.periods.toReversed().flatMap((period) => {
    const table = period.tables.get(schema.name);
    return table ? [{ period, table }] : [];
  });
  return compose(schema, parts, [...periodColumns, inventedColumn]);
}

/** Registers outlive the periods: they are invented where every one of these is. */
export function hasInventedRegisters({ periods }: Catalog): boolean {
  return periods.length > 0 && periods.every(({ document }) => document.frontMatter.invented);
}

function publishRegister(catalog: Catalog, { schema, rows }: Table): PublishedTable {
  const isInvented = hasInventedRegisters(catalog);
  const lead = isInvented ? ["true"] : [];
  return {
    fields: [...(isInvented ? [{ ...inventedField, description: words.inventedRegister }] : []), ...schema.fields],
    records: rows.map((row) => [...lead, ...schema.fields.map(({ name }) => cellText(row, name))]),
  };
}

interface Part {
  readonly period: Period;
  readonly table: Table;
}

interface Column {
  readonly field: Field;
  readonly read: (row: Row, period: Period) => string;
  /** Left out where no row has anything in it. */
  readonly optional?: true;
}

function compose(schema: TableSchema, parts: readonly Part[], lead: readonly Column[]): PublishedTable {
  const lines = parts.flatMap(({ period, table }) => table.rows.map((row) => ({ row, period })));
  const columns = [...lead, ...schema.fields.flatMap(columnsOf)].filter(
    ({ optional, read }) => !optional || lines.some(({ row, period }) => read(row, period) !== ""),
  );
  return {
    fields: columns.map(({ field }) => field),
    records: lines.map(({ row, period }) => columns.map(({ read }) => read(row, period))),
  };
}

const words = ui.publish;

const periodColumns: readonly Column[] = [
  { field: { name: "ky", title: words.period, type: "string" }, read: (_, period) => period.id },
  {
    field: { name: "ky_tu", title: words.periodFrom, type: "date" },
    read: (_, { document }) => document.frontMatter.period.from,
  },
  {
    field: { name: "ky_den", title: words.periodTo, type: "date" },
    read: (_, { document }) => document.frontMatter.period.to,
  },
];

/** Column `gia_dinh`. */
export const inventedField: Field = {
  name: "gia_dinh",
  title: words.invented,
  type: "boolean",
  description: ui.site.invented,
};

const inventedColumn: Column = {
  field: inventedField,
  read: (_, { document }) => (document.frontMatter.invented ? "true" : ""),
  optional: true,
};

function columnsOf(field: Field): Column[] {
  const own: Column = { field, read: (row) => cellText(row, field.name) };
  if (field.kind === undefined) return [own];
  return [
    own,
    ...companions.map(({ suffix, title, read, ...more }) => ({
      field: { name: `${field.name}_${suffix}`, title: `${field.title}: ${title}`, type: "string" as const, ...more },
      read: (row: Row) => read(row.cells.get(field.name)?.annotation),
      optional: true as const,
    })),
  ];
}

/** Values of `…_qualifier`. */
export const qualifierCategories: readonly Category[] = Object.entries(ui.qualifiers).map(([value, label]) => ({
  value,
  label,
}));

const companions = [
  {
    suffix: "qualifier",
    title: ui.value.qualifier,
    categories: qualifierCategories,
    read: (annotation: Annotation | undefined) => annotation?.qualifier ?? "",
  },
  {
    suffix: "source",
    title: ui.value.source,
    description: words.sourceLines,
    read: (annotation: Annotation | undefined) => formatSource(annotation),
  },
  {
    suffix: "note",
    title: ui.value.note,
    read: (annotation: Annotation | undefined) => annotation?.note ?? "",
  },
] as const;

/** "21;47-49", as in `chu_thich.csv`. */
export function formatSource(annotation: Annotation | undefined): string {
  const ranges = annotation?.source ?? [];
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(";");
}

function cellText(row: Row, column: string): string {
  const cell: Cell | undefined = row.cells.get(column);
  return cell?.text ?? "";
}
