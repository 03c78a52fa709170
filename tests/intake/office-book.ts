/** Workbooks as offices make them, written by a program that is not ours. */
import { type CellValue, Workbook } from "@cj-tech-master/excelts";

export interface OfficeSheet {
  readonly name: string;
  /** From A1 on; null for an empty cell. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  /** As a spreadsheet counts them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
  readonly formats?: Readonly<Record<string, string>>;
}

export async function officeBook(sheets: readonly OfficeSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [], isHidden, formats = {} } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const [line, row] of rows.entries()) {
      for (const [column, value] of row.entries())
        if (value !== null) sheet.getCell(line + 1, column + 1).value = value;
    }
    for (const range of merges) sheet.mergeCells(range);
    for (const row of hiddenRows) sheet.getRow(row).hidden = true;
    for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
    for (const [cell, format] of Object.entries(formats)) sheet.getCell(cell).numFmt = format;
    if (isHidden) sheet.state = "hidden";
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
