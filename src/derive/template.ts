/** A sentence of the front matter with `{table/row/column}` in it → its words and cells, in order. */
import { findCell } from "../catalog/address.ts";
import type { Cell, Period } from "../catalog/catalog.ts";
import { findPlaceholders } from "../catalog/placeholder.ts";
import { formatCell } from "./format-cell.ts";

export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  /** `text` is the cell in Vietnamese format. */
  | { readonly kind: "cell"; readonly cell: Cell; readonly text: string };

/** A placeholder without a cell, which the check refuses, stays as text. */
export function resolveTemplate(template: string, period: Period): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const placeholder of findPlaceholders(template)) {
    const cell = findCell(period, placeholder.address);
    if (!cell) continue;
    parts.push({ kind: "text", text: template.slice(end, placeholder.start) });
    parts.push({ kind: "cell", cell, text: formatCell(cell) });
    end = placeholder.end;
  }
  return [...parts, { kind: "text" as const, text: template.slice(end) }].filter(({ text }) => text !== "");
}

/** The sentence as plain text, for metadata. */
export function templateText(template: string, period: Period): string {
  return resolveTemplate(template, period)
    .map(({ text }) => text)
    .join("");
}
