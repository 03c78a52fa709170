/** What may be chosen in the cells of a column, gathered on a sheet of lists. */
import type { DataValidation } from "hucre/xlsx";
import type { Catalog } from "../catalog/catalog.ts";
import type { Field, TableSchema } from "../catalog/table-schema.ts";
import { ui } from "../text/interface-text.ts";
import { cellName } from "./cell-name.ts";
import { type EntrySheet, spareRows } from "./entry-sheet.ts";

/** Lists by what they hold: the first column of the sheet holds the first one, from its first row on. */
export class EntryLists {
  readonly #lists = new Map<string, readonly string[]>();

  /** The range of the list on its sheet. */
  add(items: readonly string[]): string {
    const key = JSON.stringify(items);
    if (!this.#lists.has(key)) this.#lists.set(key, items);
    const column = [...this.#lists.keys()].indexOf(key);
    const first = cellName(0, column, "absolute");
    return `'${ui.intake.workbook.lists}'!${first}:${cellName(items.length - 1, column, "absolute")}`;
  }

  /** One row of the sheet after the other. */
  rows(): (string | null)[][] {
    const lists = [...this.#lists.values()];
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, row) => lists.map((items) => items[row] ?? null));
  }
}

/** A choice for each column of codes, and for each that names an agency, an area or a document. */
export function validationsOf(catalog: Catalog, sheet: EntrySheet, lists: EntryLists): DataValidation[] {
  const schema = catalog.schemas.get(sheet.table);
  if (!schema) return [];
  const first = sheet.headingRow + 1;
  const last = first + sheet.rowIds.length + spareRows - 1;
  return sheet.columns.flatMap((field, column): DataValidation[] => {
    const items = field && choicesOf(field, schema, catalog);
    if (!items || items.length === 0) return [];
    return [
      {
        type: "list",
        formula1: lists.add(items),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: field.list ? "information" : "warning",
        errorTitle: ui.intake.workbook.choose,
        errorMessage: ui.intake.workbook.chooseFrom(field.title),
        range: `${cellName(first, column)}:${cellName(last, column)}`,
      },
    ];
  });
}

function choicesOf(field: Field, { foreignKeys = [] }: TableSchema, catalog: Catalog): readonly string[] | undefined {
  if (field.categories) return field.categories.map(({ label }) => label);
  if (field.type === "boolean") return ["true", "false"];
  const key = foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === field.name);
  return key && catalog.registers.get(key.reference.resource)?.rows.map(({ id }) => id);
}
