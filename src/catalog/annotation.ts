/** Rows of `chu_thich.csv` → annotations of cells. */
import { type Annotation, type LineRange, qualifiers, type Row, type Table } from "./catalog.ts";
import { listItems } from "./field-validator.ts";
import { rowText } from "./row-text.ts";

/** The tables of a period with the annotations of `chu_thich.csv` at their cells. */
export function annotate(tables: ReadonlyMap<string, Table>, { rows: notes }: Table): ReadonlyMap<string, Table> {
  const byRow = Map.groupBy(notes, ({ id }) => id.slice(0, id.lastIndexOf("/")));
  const annotateRow = (row: Row, table: string): Row => {
    const own = byRow.get(`${table}/${row.id}`);
    if (!own) return row;
    const cells = new Map(row.cells);
    for (const note of own) {
      const column = note.id.slice(note.id.lastIndexOf("/") + 1);
      const cell = cells.get(column);
      if (cell) cells.set(column, { ...cell, annotation: readAnnotation(note) });
    }
    return { ...row, cells };
  };
  return new Map(
    [...tables].map(([name, table]) => [name, { ...table, rows: table.rows.map((row) => annotateRow(row, name)) }]),
  );
}

function readAnnotation(row: Row): Annotation {
  const qualifier = qualifiers.find((known) => known === rowText(row, "qualifier"));
  const asPrinted = rowText(row, "as_printed");
  const note = rowText(row, "note");
  return {
    ...(qualifier && { qualifier }),
    ...(asPrinted && { asPrinted }),
    source: parseSource(rowText(row, "source") ?? "") ?? [],
    ...(note && { note }),
  };
}

/** "21", "21;153" or "47-49": ranges of lines of the source text. Undefined where a range is malformed or runs backwards. */
export function parseSource(text: string): LineRange[] | undefined {
  const ranges: LineRange[] = [];
  for (const range of listItems(text)) {
    const [, from, to = from] = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(range) ?? [];
    if (from === undefined || Number(to) < Number(from)) return undefined;
    ranges.push({ from: Number(from), to: Number(to) });
  }
  return ranges;
}
