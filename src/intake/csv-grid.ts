/** The bytes of a CSV file, as Vietnamese Excel or anyone else saved it → a grid of texts. */
import { cleanCell } from "../catalog/cell-characters.ts";
import { type Delimiter, parseCsv } from "../catalog/csv.ts";
import { decodeFile } from "../catalog/file-text.ts";
import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { lastColumn, lastRow } from "./container.ts";
import type { Grid } from "./grid.ts";

export type ReadCsv =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly code: DiagnosticCode; readonly data: Readonly<Record<string, string>> };

/** UTF-8 or UTF-16, else Windows-1258 where every letter of it is Vietnamese; commas, semicolons or tabs. */
export function readCsvGrid(bytes: Uint8Array, file: string): ReadCsv {
  if (bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe) return refuse("csv-encoding");
  const decoded = decodeFile({ path: file, size: bytes.length, bytes });
  // An old Vietnamese font, or letters damaged before.
  const old = decoded.diagnostics.find(({ code }) => code === "file-old-encoding" || code === "file-misread");
  if (old) return refuse(old.code, old.data);
  const isUnknown = decoded.diagnostics.some(({ code }) => code === "file-encoding");
  const text = isUnknown ? decodeVietnamese(bytes) : (decoded.text ?? "");
  if (text === undefined) return refuse("csv-encoding");
  if (text.trim() === "") return refuse("file-empty");
  const { rows, quoteError } = parseCsv(text, delimiterOf(text));
  if (quoteError) {
    const code = quoteError.kind === "unclosed" ? "quote-unclosed" : "quote-misplaced";
    return refuse(code, { line: String(quoteError.span.line) });
  }
  if (rows.length > lastRow || rows.some(({ cells }) => cells.length > lastColumn)) {
    return refuse("workbook-too-large", { rows: String(lastRow) });
  }
  const cells = rows.map((row) =>
    row.cells.map((cell) => {
      const { text: value } = cleanCell(cell.text);
      return value === "" ? undefined : { value };
    }),
  );
  const nothing = { troubles: new Map(), merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { ok: true, grid: { name: file.replace(/\.[^.]*$/, ""), source: file, rows: cells, ...nothing } };
}

function refuse(code: DiagnosticCode, data: Readonly<Record<string, string>> = {}): ReadCsv {
  return { ok: false, code, data };
}

/** Bytes read as Windows-1258, with LF and in NFC: its marks of tone come behind their letters. Undefined where that gives no Vietnamese. */
function decodeVietnamese(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("windows-1258").decode(bytes).normalize("NFC").replaceAll(/\r\n?/g, "\n");
  return isVietnamese(text) ? text : undefined;
}

const vietnameseLetters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ²³–—‘’“”…°×÷±₫«»•·\u00A0";

/** Older Vietnamese encodings, read as this one, give letters that Vietnamese does not have: "Céng hoµ". */
function isVietnamese(text: string): boolean {
  return [...text].every((letter) => letter <= "~" || vietnameseLetters.includes(letter.toLowerCase()));
}

/** The mark that parts most of the lines alike. */
function delimiterOf(text: string): Delimiter {
  const lines = text.split("\n", 50).filter((line) => line.trim() !== "");
  const count = (mark: Delimiter) => lines.filter((line) => line.includes(mark)).length;
  const [first] = ([";", "\t", ","] as const).toSorted((a, b) => count(b) - count(a));
  return first ?? ",";
}
