/** What `npm run import` understood, as a person reads it: the tables, what changes, what is left out, what the check would say. */

import type { Field } from "../catalog/table-schema.ts";
import { printText, type TextOptions } from "../diagnostics/print-text.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import { isStanding } from "./expected-rows.ts";
import type { Import, UnderstoodTable } from "./import-file.ts";
import type { CellChange, MergedTable } from "./merge-table.ts";
import { textTable } from "./text-table.ts";
import type { TypedFigure } from "./typed-figure.ts";

const words = ui.intake.report;

/** `written`: the files have been written, not only looked at. */
export function describeImport(imported: Import, written: boolean): string {
  const { tables, annotations, files, hiddenSheets } = imported;
  const stated = tables.filter((table) => statedColumns(table).length > 0 || table.merged.newRows.length > 0);
  const silent = tables.filter((table) => !stated.includes(table));
  const changed = [...tables.map(({ merged }) => merged), ...(annotations ? [annotations] : [])];
  const changes = changed.flatMap((merged) => merged.changes.map((change) => changeLine(merged, change)));
  const blocks = [
    ...stated.map(understoodLines),
    silent.length > 0 ? [words.silent(silent.map(({ merged }) => `“${merged.schema.title}”`).join(", "))] : [],
    hiddenSheets.length > 0 ? [words.hiddenSheets(hiddenSheets.map((name) => `“${name}”`).join(", "))] : [],
    changes.length > 0 ? [words.changes(changes.length), ...textTable(changes, 100).map(indented)] : [words.noChanges],
    files.size > 0 ? [written ? words.written : words.wouldWrite, ...[...files.keys()].map(indented)] : [],
    !written && files.size > 0 ? [words.howToWrite] : [],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

/** What the check says about the figures of the period as they would then be; lines of files that would change are shown from them. */
export function describeOutlook({ files, diagnostics }: Import, readLine: TextOptions["readLine"]): string {
  if (diagnostics.length === 0) return `\n${words.outlookGood}\n`;
  const changed = (file: string, line: number) => files.get(file)?.split("\n")[line - 1] ?? readLine(file, line);
  return `\n${words.outlook}\n\n${printText(diagnostics, { lang: "vi", readLine: changed })}`;
}

function understoodLines(table: UnderstoodTable): string[] {
  const { read, merged } = table;
  const { found, rows } = read;
  const columns = statedColumns(table);
  const titleOf = (id: string) => cellText(merged, id, "ten") || id;
  const lines = rows
    .filter(({ cells, isNew }) => isNew || columns.some(({ name }) => cells.has(name)))
    .map(({ id, cells }) => [titleOf(id), ...columns.map((field) => shownFigure(cells.get(field.name), field))]);
  const leftOut = [
    ...found.ignored.filter((heading) => !heading.startsWith(ui.intake.workbook.previous(""))).map(words.ignoredColumn),
    ...read.hiddenRows.map(words.hiddenRow),
    ...(found.grid.name.startsWith(String(merged.schema.order).padStart(2, "0"))
      ? []
      : read.skipped.map(words.skippedRow)),
  ];
  return [
    words.understood(merged.schema.title, found.grid.name, found.headingRow + 1),
    ...textTable([[rowHeading(merged), ...columns.map(({ title }) => title)], ...lines], 44).map(indented),
    ...(leftOut.length > 0 ? [indented(words.leftOut(leftOut.join("; ")))] : []),
    ...(merged.newRows.length > 0 ? [indented(words.newRows(merged.newRows.join(", ")))] : []),
  ];
}

/** Columns that say something beside what a row is known by. */
function statedColumns({ read, merged }: UnderstoodTable): Field[] {
  return merged.schema.fields.filter(
    (field) => !isStanding(field) && read.rows.some(({ cells }) => cells.has(field.name)),
  );
}

function rowHeading({ schema }: MergedTable): string {
  return schema.fields.find(({ name }) => name === "ten")?.title ?? schema.title;
}

function cellText({ schema, records }: MergedTable, id: string, column: string): string {
  const key = schema.fields.findIndex(({ name }) => name === schema.primaryKey[0]);
  const index = schema.fields.findIndex(({ name }) => name === column);
  return records.find((record) => record[key] === id)?.[index] ?? "";
}

function changeLine({ schema }: MergedTable, { row, field, before, after }: CellChange): string[] {
  const place = schema.scope === "annotation" ? `${row} · ${field.title}` : `${schema.name}/${row}/${field.name}`;
  const name = (text: string) => (text === "" ? words.empty : shownText(text, field));
  return [place, `${name(before)} → ${name(after)}`];
}

function shownFigure(figure: TypedFigure | undefined, field: Field): string {
  if (!figure) return "";
  const { text, qualifier, asPrinted } = figure;
  if (asPrinted !== undefined) return `${shownText(text, field)} (“${asPrinted}”)`;
  const qualifierWords: Readonly<Record<string, string>> = ui.qualifierWords;
  const word = qualifierWords[qualifier ?? ""];
  return word === undefined ? shownText(text, field) : `${word} ${shownText(text, field)}`;
}

function shownText(text: string, { type, categories, reducedDate }: Field): string {
  if (type === "integer" || type === "number") return formatNumber(Number(text));
  if (type === "date" || reducedDate) return formatDate(text);
  return categories?.find(({ value }) => value === text)?.label ?? text;
}

function indented(line: string): string {
  return `  ${line}`;
}
