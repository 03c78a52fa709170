/** A table of a period → what `DataTable` shows. */
import type { Catalog, Cell, Period, Row, Table } from "../../catalog/catalog.ts";
import { rowTitle } from "../../catalog/row-text.ts";
import type { Field } from "../../catalog/table-schema.ts";
import { lastCorrectionOf } from "../../derive/correction.ts";
import { formatCell, unitBeside, unitOf } from "../../derive/format-cell.ts";
import { referencesOf } from "../../derive/reference.ts";
import { ui } from "../../text/interface-text.ts";
import type { DataCell, DataColumn, DataRow } from "../data-table.ts";
import { cardHref, documentHref } from "./addresses.ts";
import { periodDates } from "./period-facts.ts";

export interface TableChoice {
  readonly catalog: Catalog;
  /** Undefined for a register. */
  readonly period: Period | undefined;
  readonly table: Table;
  /** Names of columns; all that hold anything when left out. */
  readonly columns?: readonly string[];
  /** Ids of rows; all when left out. */
  readonly rows?: readonly string[];
}

export interface ShownTable {
  /** Unit of every measure shown, where they share one, and the dates of the data. */
  readonly subtitle: string;
  readonly rowHeading: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/** Key and title of a row stand at its head, not in columns. */
const headFields = ["id", "ten"];

export function showTable(choice: TableChoice): ShownTable {
  const { table, columns, rows } = choice;
  const chosenRows = rows ? table.rows.filter(({ id }) => rows.includes(id)) : table.rows;
  const fields = table.schema.fields.filter(
    ({ name }) =>
      !headFields.includes(name) &&
      (columns ? columns.includes(name) : chosenRows.some(({ cells }) => cells.get(name)?.value != null)),
  );
  const units = new Set(
    fields.flatMap((field) => (field.kind ? chosenRows.map((row) => unitOf(field, row) ?? "") : [])),
  );
  const [shared] = units.size === 1 ? units : [];
  const dates = choice.period && periodDates(choice.period);
  return {
    subtitle: [shared && ui.table.unitLine(shared), dates].filter(Boolean).join(" · "),
    rowHeading: (table.schema.fields.find(({ name }) => name === "ten") ?? table.schema.fields[0])?.title ?? "",
    columns: fields.map((field) => showColumn(field, shared)),
    rows: chosenRows.map((row) => showRow(row, fields, choice)),
  };
}

function showColumn({ title, unit, kind }: Field, shared: string | undefined): DataColumn {
  const beside = unit === shared ? undefined : unitBeside(title, unit);
  return { title, content: kind ? "number" : "text", ...(beside && { unit: beside }) };
}

function showRow(row: Row, fields: readonly Field[], choice: TableChoice): DataRow {
  return {
    // A term is linked to its row in the glossary; the rows of a period stand in more than one table of a page.
    ...(!choice.period && { id: row.id }),
    title: rowTitle(row),
    ...(row.id === "tong_so" && { total: true as const }),
    cells: fields.map(({ name }) => showCell(row.cells.get(name), choice)),
  };
}

function showCell(cell: Cell | undefined, { catalog, period, table }: TableChoice): DataCell | null {
  if (!cell || cell.value === null) return null;
  const references = referencesOf(cell, table.schema, { catalog, tables: period?.tables ?? new Map() });
  if (references) {
    const text = references.map(({ label }) => label).join("; ");
    const [only, ...more] = references;
    return only?.table === "van_ban" && more.length === 0 ? { text, href: documentHref(only.id) } : { text };
  }
  const figure = formatCell(cell);
  const text = cell.annotation?.qualifier === "provisional" ? ui.table.provisional(figure) : figure;
  const correction = period && lastCorrectionOf(catalog, period.id, cell.address);
  return {
    text,
    ...(cell.field.kind && period && { href: cardHref(period.id, cell.address) }),
    ...(correction && { correction }),
  };
}
