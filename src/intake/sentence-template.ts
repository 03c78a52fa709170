/** A sentence of a report with its figures taken out, so that another period can fill them in. */
import type { Block } from "../markdown/document.ts";
import { splitSentences } from "../markdown/sentence.ts";
import { readPrintedNumber } from "../text/number.ts";

export interface SentenceTemplate {
  /** Each figure is one character of the private use area: `addresses[index]` stands at `blank(index)`. */
  readonly text: string;
  readonly addresses: readonly string[];
}

const firstBlank = 0xe000;

export const anyBlank = /[\uE000-\uF8FF]/gu;

function blank(index: number): string {
  return String.fromCodePoint(firstBlank + index);
}

/** The sentences of a block, in order. A unit inside a figure stays behind it; a qualifier before it goes, for the cell prints its own. */
export function templatesOf({ text, values }: Block): SentenceTemplate[] {
  return splitSentences(text).map(({ start, end }) => {
    const inside = values.filter((value) => value.start >= start && value.end <= end);
    let template = "";
    let at = start;
    for (const [index, value] of inside.entries()) {
      const unit = readPrintedNumber(value.printed ?? "")[0]?.unit;
      template += `${withoutQualifier(text.slice(at, value.start))}${blank(index)}${unit && unit !== "%" ? ` ${unit}` : (unit ?? "")}`;
      at = value.end;
    }
    template += text.slice(at, end);
    return { text: template, addresses: inside.map(({ address }) => address) };
  });
}

function withoutQualifier(before: string): string {
  const [word = ""] = /\p{L}+\s+$/u.exec(before) ?? [];
  return readPrintedNumber(`${word.trim()} 1`)[0]?.qualifier ? before.slice(0, -word.length) : before;
}

/** Markdown of the sentence, with an empty `<Value>` for each figure. */
export function writeTemplate({ text, addresses }: SentenceTemplate): string {
  return text
    .replaceAll(/[\\*_`<>{}]/g, String.raw`\$&`)
    .replaceAll(anyBlank, (found) => `<Value of="${addresses[(found.codePointAt(0) ?? 0) - firstBlank]}"></Value>`);
}
