/** Cells that name rows of other tables, such as a document of the register → what they name. */
import type { Catalog, Cell, Row, Table } from "../catalog/catalog.ts";
import { listItems } from "../catalog/field-validator.ts";
import { rowLabel, rowText, rowTitle } from "../catalog/row-text.ts";
import type { TableSchema } from "../catalog/table-schema.ts";

export interface Reference {
  /** Table or register. */
  readonly table: string;
  readonly id: string;
  /** As readers know it: "Tờ trình 1512/TTr-STTTT", "Sở Nội vụ". */
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
  const rows = (tables.get(name) ?? catalog.registers.get(name))?.rows ?? [];
  const ids = cell.field.list ? listItems(cell.text) : cell.text === "" ? [] : [cell.text];
  return ids.map((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    return { table: name, id, label: row ? labelOf(name, row) : id };
  });
}

function labelOf(table: string, row: Row): string {
  return table === "van_ban" ? documentName(row) : rowTitle(row);
}

/** A document of the register as readers call it: type and number, or type and subject where it has no number. */
function documentName(row: Row): string {
  const type = rowLabel(row, "loai") ?? "";
  const name = rowText(row, "so_ky_hieu") ?? rowText(row, "trich_yeu") ?? row.id;
  return `${type} ${name}`.trim();
}
