/** The words of a stretch of inline Markdown as a reader sees them, each still knowing where it stands in the source. */
import { attributeOf } from "./attribute.ts";
import { extentOf, type JsxElement, type MdastNode } from "./satteri.ts";

/** A `<Value>` inside the words. `start` and `end` count in the run's text. */
export interface RunValue {
  readonly address: string;
  /** The text between the tags; null for `<Value … />`. */
  readonly printed: string | null;
  readonly start: number;
  readonly end: number;
  readonly element: JsxElement;
}

export interface TextRun {
  readonly text: string;
  readonly values: readonly RunValue[];
  /** Offset in the source of every character of `text`; worked out when first asked for, since most texts are only read. */
  readonly offsets: () => readonly number[];
}

/** What a self-closing `<Value>` prints, by address; the empty text where the cell is missing or empty. */
export type PrintCell = (address: string) => string;

/** Reads inline nodes, or the paragraphs of a note. Line breaks and the gaps between paragraphs become spaces; nothing else of the words changes. */
export function readTextRun(nodes: readonly MdastNode[], source: string, printCell: PrintCell): TextRun {
  const values: RunValue[] = [];
  const places: (() => readonly number[])[] = [];
  let text = "";

  const append = (words: string, place: () => readonly number[]) => {
    text += words;
    places.push(place);
  };
  const appendAt = (words: string, offset: number) => append(words, () => new Array<number>(words.length).fill(offset));

  const visit = (node: MdastNode) => {
    const { start, end } = extentOf(node);
    if (node.type === "paragraph" && text !== "") appendAt(" ", start);
    if (node.type === "text") {
      // Only the words are kept until someone asks: a node would keep its whole tree.
      const { value } = node;
      append(value.replaceAll(/[^\S ]/g, " "), () => alignOffsets(value, source.slice(start, end), start));
    } else if (node.type === "inlineCode") {
      appendAt(node.value, start);
    } else if (node.type === "break") {
      appendAt(" ", start);
    } else if (node.type === "mdxJsxTextElement" && node.name === "Value") {
      const valueStart = text.length;
      const address = attributeOf(node, "of") ?? "";
      if (node.children.length === 0) {
        appendAt(printCell(address), start);
      } else {
        for (const child of node.children) visit(child);
      }
      const printed = node.children.length === 0 ? null : text.slice(valueStart);
      values.push({ address, printed, start: valueStart, end: text.length, element: node });
    } else if ("children" in node) {
      for (const child of node.children) visit(child);
    }
  };

  for (const node of nodes) visit(node);
  let known: readonly number[] | undefined;
  const offsets = () => {
    known ??= places.flatMap((place) => place());
    return known;
  };
  return { text, values, offsets };
}

/**
 * Where each character of a text node stands in its source, which may hold more: backslashes, indentation of
 * continued lines, character references such as `&amp;`.
 */
export function alignOffsets(value: string, source: string, from: number): number[] {
  if (value === source) return Array.from({ length: value.length }, (_, index) => from + index);
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index];
    while (at < source.length && source[at] !== wanted && source[at] !== "&") at++;
    offsets.push(from + Math.min(at, source.length - 1));
    const reference = source[at] === "&" ? /^&#?\w+;/.exec(source.slice(at))?.[0] : undefined;
    at += reference?.length ?? 1;
  }
  return offsets;
}
