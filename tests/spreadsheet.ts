/** A spreadsheet as a program reads it that had no part in writing it. */
import { Workbook } from "@cj-tech-master/excelts";

export interface ReadSheet {
  readonly name: string;
  /** Row by row, every cell as the program holds it; null where there is none. */
  readonly rows: readonly (readonly unknown[])[];
  readonly hasMerges: boolean;
}

export async function readSpreadsheet(bytes: Uint8Array): Promise<ReadSheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    rows: Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (__, column) => sheet.getCell(row + 1, column + 1).value),
    ),
    hasMerges: sheet.hasMerges,
  }));
}
