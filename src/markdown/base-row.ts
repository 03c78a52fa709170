/** Rows to add to a register, as lines of CSV: what cannot be known stands in capitals, to be filled in. */
import type { Row, Table } from "../catalog/catalog.ts";
import type { TableSchema } from "../catalog/table-schema.ts";

/** The given cells in the columns of the schema; the others are empty. */
export function csvLine({ fields }: TableSchema, cells: Readonly<Record<string, string>>): string {
  return fields.map(({ name }) => quote(cells[name] ?? "")).join(",");
}

/** A row as its file has it. */
export function csvLineOf({ schema }: Table, row: Row): string {
  return csvLine(schema, Object.fromEntries([...row.cells].map(([name, { text }]) => [name, text])));
}

/** Gives ids that no row has: "dc-2024-quy-1-1", "dc-2024-quy-1-2". */
export function createIdGiver(taken: Iterable<string>): (stem: string) => string {
  const used = new Set(taken);
  return (stem) => {
    let number = 1;
    while (used.has(`${stem}-${number}`)) number++;
    const id = `${stem}-${number}`;
    used.add(id);
    return id;
  };
}

function quote(text: string): string {
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
