/** What the generator puts into a cell, and how the invented reports print it. */
import type { Qualifier } from "../../src/catalog/catalog.ts";
import { formatNumber } from "../../src/text/number.ts";

/** A figure that is not exact or final, or of which an editor has something to say. */
export interface MarkedFigure {
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly note?: string;
}

/** Null where the report states nothing. */
export type CellContent = string | number | MarkedFigure | null;

export type TableRow = Readonly<Record<string, CellContent>> & { readonly id: string; readonly ten: string };

/** A row of a register: not every one has a title. */
export type RegisterRow = Readonly<Record<string, CellContent>> & { readonly id: string };

/** The tables of one period by name. */
export type Figures = ReadonlyMap<string, readonly TableRow[]>;

export const moreThan = (value: number): MarkedFigure => ({ value, qualifier: "more_than" });
export const lessThan = (value: number): MarkedFigure => ({ value, qualifier: "less_than" });
export const about = (value: number): MarkedFigure => ({ value, qualifier: "about" });
export const provisional = (value: number, note: string): MarkedFigure => ({ value, qualifier: "provisional", note });

/** Nought is said in words; any other figure stays. */
export function nilInWords(value: number): number | MarkedFigure {
  return value === 0 ? { value, qualifier: "nil_in_words" } : value;
}

export function isMarked(content: CellContent): content is MarkedFigure {
  return typeof content === "object" && content !== null;
}

/** The cell as the CSV file holds it. */
export function cellText(content: CellContent): string {
  return String((isMarked(content) ? content.value : content) ?? "");
}

const printedWords: Partial<Record<Qualifier, string>> = {
  more_than: "hơn ",
  less_than: "dưới ",
  about: "khoảng ",
};

/** As reports print it: "07", "1.556,3", "hơn 50", "không phát sinh". */
export function printFigure(content: CellContent): string {
  if (typeof content === "string" || content === null) return content ?? "";
  const { value, qualifier } = isMarked(content) ? content : { value: content };
  if (qualifier === "nil_in_words") return "không phát sinh";
  const figure = Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : formatNumber(value);
  return `${(qualifier && printedWords[qualifier]) ?? ""}${figure}`;
}

/** `table/row/column`. Throws for a cell that the generator has not filled: its sentences know what there is. */
export function contentAt(figures: Figures, address: string): CellContent {
  const [table = "", row, column = ""] = address.split("/");
  const content = figures.get(table)?.find(({ id }) => id === row)?.[column];
  if (content === undefined || content === null) throw new Error(`The demo has no figure at ${address}`);
  return content;
}
