/** What words in cells and the sheet of annotations say, laid over `chu_thich.csv`. */
import type { Row, Table } from "../catalog/catalog.ts";
import { rowText } from "../catalog/row-text.ts";
import { isNilInWords } from "./nil-words.ts";
import type { ReadRow } from "./read-table.ts";
import type { TypedFigure } from "./typed-figure.ts";

/** A figure that was read: where it belongs, and whether it is another than the period stated. */
export interface AnnotatedFigure {
  readonly address: string;
  readonly figure: TypedFigure;
  /** It is another number than the period states. */
  readonly isChanged: boolean;
}

/**
 * The rows to lay over the table of annotations, as if a sheet held them. A figure typed in words brings its qualifier and
 * printed form; a plain one, or one that replaces another, loses those that were there; source and note stay. What was
 * changed on the sheet of annotations has the last word.
 */
export function annotationRows(
  { schema, rows }: Table,
  figures: readonly AnnotatedFigure[],
  sheet: readonly ReadRow[],
): ReadRow[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  const onSheet = new Map(sheet.map((row) => [row.id, row]));
  const said = new Map(figures.flatMap((figure) => [[figure.address, sayingOf(figure, known.get(figure.address))]]));
  const addresses = new Set([
    ...[...said].flatMap(([address, saying]) => (saying ? [address] : [])),
    ...onSheet.keys(),
  ]);
  return [...addresses].map((address) => {
    const before = known.get(address);
    const cells = schema.fields.flatMap(({ name }): [string, TypedFigure][] => {
      const typed = onSheet.get(address)?.cells.get(name);
      const isOwn = typed !== undefined && typed.text !== (before ? (rowText(before, name) ?? "") : "");
      const text = isOwn ? typed : (said.get(address)?.get(name) ?? typed);
      return text === undefined ? [] : [[name, text]];
    });
    const key = { text: address };
    return { id: address, isNew: !before, cells: new Map([["cell", key], ...cells]), line: 0 };
  });
}

/** Qualifier and printed form that the figure gives; undefined where it leaves the annotation as it is. */
function sayingOf(
  { figure, isChanged }: AnnotatedFigure,
  before: Row | undefined,
): Map<string, TypedFigure> | undefined {
  const stated = before && rowText(before, "qualifier");
  const isInWords = stated === "more_than" || stated === "less_than" || stated === "about";
  const isNil = stated === "nil_in_words" && isNilInWords((before && rowText(before, "as_printed")) ?? "");
  const says = figure.qualifier !== undefined || figure.asPrinted !== undefined;
  if (!says && !(before && (isChanged || isInWords || isNil))) return undefined;
  // Nobody types that a figure is provisional: it stays so until the sheet says otherwise.
  const qualifier = figure.qualifier ?? (stated === "provisional" ? stated : "");
  const usual = !isChanged && figure.qualifier === stated && before ? (rowText(before, "as_printed") ?? "") : "";
  return new Map([
    ["qualifier", { text: qualifier }],
    ["as_printed", { text: figure.asPrinted ?? usual }],
  ]);
}
