/** A workbook that may be opened → the grids of its visible sheets. */
import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import { cleanCell } from "../catalog/cell-characters.ts";
import { cellName } from "./cell-name.ts";
import { lastColumn, lastRow } from "./container.ts";
import type { Grid, GridCell } from "./grid.ts";

export interface SheetGrids {
  readonly grids: readonly Grid[];
  /** Names of the sheets that are hidden, and so not read. */
  readonly hidden: readonly string[];
}

/** Undefined where the workbook cannot be read. Only for bytes that `refuseContainer` lets pass. */
export async function readXlsxGrids(bytes: Uint8Array, file: string): Promise<SheetGrids | undefined> {
  try {
    const range = `A1:${cellName(lastRow - 1, lastColumn - 1)}`;
    const { sheets } = await readXlsx(bytes, { readStyles: true, range });
    const isVisible = ({ hidden, veryHidden }: Sheet) => !hidden && !veryHidden;
    return {
      grids: sheets.filter(isVisible).map((sheet) => readSheet(sheet, file)),
      hidden: sheets.filter((sheet) => !isVisible(sheet)).map(({ name }) => name),
    };
  } catch {
    // Whatever is wrong inside: a person can only save the workbook anew.
    return undefined;
  }
}

function readSheet({ name, rows, cells, merges = [], rowDefs, columns = [] }: Sheet, file: string): Grid {
  const troubles = new Map<string, { kind: "uncached" | "error"; found: string }>();
  const read = rows.map((row, line) =>
    row.map((value, column): GridCell | undefined => {
      const detail = cells?.get(`${line},${column}`);
      if (
        detail?.type === "error" ||
        (typeof value === "string" && detail?.formula !== undefined && isErrorText(value))
      ) {
        troubles.set(cellName(line, column), { kind: "error", found: String(value ?? "") });
        return undefined;
      }
      if (detail?.formula !== undefined && (value === null || value === "")) {
        troubles.set(cellName(line, column), { kind: "uncached", found: `=${detail.formula}` });
        return undefined;
      }
      return value === null ? undefined : cellOf(value, detail);
    }),
  );
  const hiddenRows = [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []));
  const hiddenColumns = columns.flatMap(({ hidden }, column) => (hidden ? [column] : []));
  return {
    name,
    source: `${file} › ${name}`,
    rows: read,
    troubles,
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  };
}

function isErrorText(text: string): boolean {
  return /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)/.test(text);
}

function cellOf(value: NonNullable<Sheet["rows"][number][number]>, detail: Cell | undefined): GridCell | undefined {
  if (typeof value === "string") {
    const { text } = cleanCell(value.normalize("NFC"));
    return text === "" ? undefined : { value: text };
  }
  const suffix = typeof value === "number" ? suffixOf(detail?.style?.numFmt) : undefined;
  return { value, ...(suffix !== undefined && { suffix }) };
}

/** `0%` → "%"; `#,##0 "triệu đồng"` → "triệu đồng". Only the first section counts: the others are for negatives and nought. */
function suffixOf(format: string | undefined): string | undefined {
  const [positive = ""] = (format ?? "").split(";");
  if (/%/.test(positive.replaceAll(/"[^"]*"/g, ""))) return "%";
  const words = [...positive.matchAll(/"([^"]*)"/g)]
    .map(([, text = ""]) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
  return words.length > 0 ? words.join(" ") : undefined;
}
