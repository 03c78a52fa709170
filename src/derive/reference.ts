/** Cells that name rows of other tables, such as a document of the register → what they name. */
import type { Catalog, Cell, Table } from "../catalog/catalog.ts";
import { documentsOf } from "../catalog/document-register.ts";
import { listItems } from "../catalog/field-validator.ts";
import { rowTitle } from "../catalog/row-text.ts";
import type { TableSchema } from "../catalog/table-schema.ts";
import { documentLabel } from "./document-label.ts";

export interface Reference {
  /** Table or register. */
  readonly table: string;
  readonly id: string;
  /** As readers know it: "Tờ trình số 1512/TTr-STTTT", "Sở Nội vụ". */
  readonly label: string;
}

/** In the order of the cell; undefined where the column is no foreign key. `tables` are those of the period. */
export function referencesOf(
  cell: Cell,
  schema: TableSchema,
  { catalog, tables }: { readonly catalog: Catalog; readonly tables: ReadonlyMap<string, Table> },
): Reference[] | undefined {
  const key = schema.foreignKeys?.find(({ fields }) => fields.length === 1 && fields[0] === cell.field.name);
  if (!key) return undefined;
  const name = key.reference.resource;
  const ids = cell.field.list ? listItems(cell.text) : cell.text === "" ? [] : [cell.text];
  const labels =
    name === "van_ban"
      ? new Map(documentsOf(catalog).map((record) => [record.id, documentLabel(record)]))
      : new Map((tables.get(name) ?? catalog.registers.get(name))?.rows.map((row) => [row.id, rowTitle(row)]));
  return ids.map((id) => ({ table: name, id, label: labels.get(id) ?? id }));
}
