/** How the cells of the workbook to fill in look, and which of them are locked. */
import type { CellStyle } from "hucre/xlsx";
import type { Field } from "../catalog/table-schema.ts";
import type { EntryRole } from "./entry-sheet.ts";

const ink = { rgb: "2B2622" };
const quiet = { rgb: "6B625A" };
const lacquer = { rgb: "A5281B" };

function fill(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

const line = { style: "thin", color: { rgb: "C9C0B4" } } as const;
const frame = { top: line, right: line, bottom: line, left: line };
const top = { vertical: "top", wrapText: true } as const;

const looks: Readonly<Record<EntryRole, CellStyle>> = {
  title: { font: { bold: true, size: 14, color: lacquer } },
  note: { font: { color: quiet }, alignment: top },
  heading: {
    font: { bold: true, color: ink },
    fill: fill("E9E3DA"),
    border: frame,
    alignment: { vertical: "center", horizontal: "center", wrapText: true },
  },
  fixed: { font: { color: ink }, fill: fill("F5F2ED"), border: frame, alignment: top },
  entry: { font: { color: ink }, fill: fill("FFF8DC"), border: frame, alignment: top, protection: { locked: false } },
  previous: {
    font: { color: quiet, italic: true },
    fill: fill("F5F2ED"),
    border: frame,
    alignment: { ...top, horizontal: "right" },
  },
};

export function lookOf(role: EntryRole, field: Field | undefined): CellStyle {
  const format = role === "entry" ? numberFormat(field) : undefined;
  return { ...looks[role], ...(format !== undefined && { numFmt: format }) };
}

/** Where checks do not hold. */
export const mismatch: CellStyle = {
  font: { color: { rgb: "7A1C12" }, bold: true },
  // A conditional format takes its colour from the background.
  fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "F6C7BF" } },
};

/** A text format keeps Excel from turning "07" into 7 and "6/8" into a day. */
function numberFormat(field: Field | undefined): string | undefined {
  switch (field?.type) {
    case "integer":
      return "#,##0";
    case "date":
      return "dd/mm/yyyy";
    case "string":
      return "@";
    default:
      return undefined;
  }
}

/** In characters. */
export function columnWidth(field: Field | undefined): number {
  if (field === undefined) return 15;
  if (field.name === "ten") return 46;
  if (field.name === "id") return 26;
  if (field.kind) return 14;
  return field.type === "string" && !field.categories ? 28 : 20;
}

const pointsPerLine = 15;

/** Of a row whose cells are wrapped, in points: programs do not agree on measuring it themselves. `widths` in characters. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => Math.ceil((text.length * 1.15) / (widths[index] ?? 1)));
  return pointsPerLine * Math.max(1, ...lines) + 3;
}
