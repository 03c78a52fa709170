/** Which row of a table a line of a sheet is about. */
import type { Table } from "../catalog/catalog.ts";
import { rowTitle } from "../catalog/row-text.ts";
import { suggest } from "../catalog/suggestion.ts";
import type { Field } from "../catalog/table-schema.ts";
import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { fold } from "../text/fold.ts";
import { slugify } from "../text/slug.ts";
import type { GridCell } from "./grid.ts";

export type RowIdentity =
  | { readonly id: string; readonly isNew: boolean }
  | { readonly code: DiagnosticCode; readonly data: Readonly<Record<string, string>> };

interface ColumnCell {
  readonly field: Field;
  readonly cell: GridCell | undefined;
}

/** By the id of the row, else by its title. A title that no row has makes a new row, unless it is nearly that of one. */
export function identifyRow(cells: readonly ColumnCell[], { schema, rows }: Table): RowIdentity {
  const [key = ""] = schema.primaryKey;
  const textOf = (name: string) => {
    const value = cells.find(({ field }) => field.name === name)?.cell?.value;
    return value === undefined || value instanceof Date ? "" : String(value);
  };
  const id = textOf(key);
  if (id !== "") return { id, isNew: !rows.some((row) => row.id === id) };

  const title = textOf("ten");
  if (title === "") return { code: "row-unnamed", data: {} };
  const wanted = plain(title);
  const matching = rows.filter((row) => plain(rowTitle(row)) === wanted || plain(row.id) === wanted);
  const [only, second] = matching;
  if (second) return { code: "row-title-twice", data: { found: title } };
  if (only) return { id: only.id, isNew: false };
  const total = rows.find((row) => totals.includes(plain(rowTitle(row))));
  if (total && totals.includes(wanted)) return { id: total.id, isNew: false };
  const { nearest, text } = suggest(title, rows.map(rowTitle));
  if (nearest !== undefined) return { code: "row-title-unknown", data: { found: title, suggestion: text } };
  const made = slugify(title).replaceAll("-", "_");
  if (made === "" || rows.some((row) => row.id === made)) return { code: "row-unnamed", data: {} };
  return { id: made, isNew: true };
}

const totals = ["tong so", "tong cong", "tong", "cong"];

/** Marks, case, and the number or dash of a list in front aside. */
function plain(text: string): string {
  return fold(text)
    .replace(/^\s*(?:(?:\d{1,2}|[ivx]+|[a-z])[.)]|[-+*–•])\s+/, "")
    .replaceAll(/[\s:._]+/g, " ")
    .trim();
}

/** The line below headings that numbers the columns: "(1) (2) (3)" or "A B 1 2". */
export function isNumbering(row: readonly (GridCell | undefined)[]): boolean {
  const texts = row.flatMap((cell) => (cell === undefined ? [] : [String(cell.value)]));
  const numbers = texts.flatMap((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1] ?? []).map(Number);
  const letters = texts.filter((text) => /^\(?[A-ZĐ]\)?$/.test(text));
  const isCounting = numbers.every((number, index) => number === (numbers[0] ?? 1) + index) && (numbers[0] ?? 1) === 1;
  return texts.length > 1 && numbers.length > 1 && isCounting && numbers.length + letters.length === texts.length;
}
