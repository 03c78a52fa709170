/** The columns of a spreadsheet: headings that are told apart, and a sheet that explains them. */
import type { Field } from "../catalog/table-schema.ts";
import { ui } from "../text/interface-text.ts";

const words = ui.workbook;

/** The title with the unit, "Có mặt (người)"; with the name of the column too where two would be the same. */
export function columnHeadings(fields: readonly Field[]): string[] {
  const titles = fields.map(({ title, unit }) => (unit === undefined ? title : `${title} (${unit})`));
  return titles.map((title, index) => {
    const isTold = titles.filter((other) => other === title).length === 1;
    return isTold ? title : `${title} [${fields[index]?.name}]`;
  });
}

/** Heading, then one row a column: its heading, its name in the CSV file, type, kind, unit, what it means. */
export function dictionaryRows(fields: readonly Field[]): string[][] {
  const headings = columnHeadings(fields);
  return [
    [words.column, words.nameInCsv, ui.data.columnType, ui.data.columnKind, ui.table.unit, ui.data.columnDescription],
    ...fields.map((field, index) => [
      headings[index] ?? field.title,
      field.name,
      ui.fieldTypes[field.type],
      field.kind === undefined ? "" : ui.measureKinds[field.kind],
      field.unit ?? (field.unitField === undefined ? "" : `${ui.data.unitIn} ${field.unitField}`),
      [field.description, codesOf(field)].filter(Boolean).join(" "),
    ]),
  ];
}

/** The file has labels, the CSV codes: "Trong CSV: cong_chuc = Công chức; …". */
function codesOf({ categories }: Field): string | undefined {
  return categories && words.codes(categories.map(({ value, label }) => `${value} = ${label}`).join("; "));
}
