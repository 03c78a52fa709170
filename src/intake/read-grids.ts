/** The bytes of a workbook or a CSV file → its sheets. */
import type { Diagnostic, DiagnosticCode, Result } from "../diagnostics/diagnostic.ts";
import { largestWorkbook, refuseContainer } from "./container.ts";
import { readCsvGrid } from "./csv-grid.ts";
import { readXlsxGrids, type SheetGrids } from "./xlsx-grid.ts";

const bytesPerMegabyte = 1024 * 1024;

/** Never throws, whatever the bytes are. The ending of the name tells texts from workbooks. */
export async function readGrids(file: string, bytes: Uint8Array): Promise<Result<SheetGrids>> {
  const refuse = (code: DiagnosticCode, data: Diagnostic["data"] = {}): Result<SheetGrids> => ({
    ok: false,
    diagnostics: [{ code, place: { file }, data }],
  });
  if (bytes.length > largestWorkbook) return refuse("import-file-size", sizeData(bytes.length));
  if (/\.(csv|tsv|txt)$/i.test(file)) {
    const read = readCsvGrid(bytes, file);
    return read.ok ? { ok: true, value: { grids: [read.grid], hidden: [] } } : refuse(read.code, read.data);
  }
  if (/\.(xlsm|xltm|xlam)$/i.test(file)) return refuse("workbook-macro", { part: file.slice(file.lastIndexOf(".")) });
  const refusal = refuseContainer(bytes);
  if (refusal) return refuse(refusal.code, refusal.data);
  const grids = await readXlsxGrids(bytes, file);
  return grids ? { ok: true, value: grids } : refuse("workbook-broken");
}

/** What `import-file-size` says. */
export function sizeData(size: number): Readonly<Record<string, string>> {
  return { size: (size / bytesPerMegabyte).toFixed(0), limit: String(largestWorkbook / bytesPerMegabyte) };
}
