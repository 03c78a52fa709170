/** The document of a report as the rest of the site reads it: sections, blocks of text, the figures and citations in them. */
import type { Period, SourceDocument } from "../catalog/catalog.ts";
import type { Diagnostic, DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import type { Citation } from "../text/document-number.ts";
import { type Locate, locateInBody } from "./body-place.ts";
import { type ComponentName, pageComponents, reportComponents } from "./components.ts";
import { guard } from "./guard.ts";
import { type LenientTree, parseLeniently } from "./lenient-parse.ts";
import { printCellOf } from "./print-cell.ts";
import type { Stretch } from "./satteri.ts";
import { readStructure } from "./structure.ts";

export interface Section {
  /** Anchor of its heading: `a`, `b-i`, `b-i-1`. */
  readonly id: string;
  readonly title: string;
  /** 2 for `##`. */
  readonly level: number;
  readonly parentId: string | null;
  /** Where the heading stands in the body. */
  readonly extent: Stretch;
  readonly span: Span;
}

/** A `<Value>` in a block. `start` and `end` count UTF-16 units of the block's text. */
export interface ValueUse {
  readonly address: string;
  /** The text between the tags; null for `<Value … />`. */
  readonly printed: string | null;
  readonly start: number;
  readonly end: number;
  /** Place of the address in the tag; worked out when asked for, since most are right. */
  readonly addressSpan: () => Span;
}

/** A paragraph, the words of a list item, or a whole note. */
export interface Block {
  /** Anchor: `b-i-1.p3`, the third block of section `b-i-1`; `mo-dau.p1` before the first heading; notes count apart: `b-i-1.n1`. */
  readonly id: string;
  /** Null before the first heading. */
  readonly sectionId: string | null;
  /** `note`: words of the editor, not of the report. */
  readonly kind: "paragraph" | "item" | "note";
  /** As a reader sees it, printed values included. Paragraphs of a note are joined by a space. */
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly values: readonly ValueUse[];
  /** Citations by number; offsets count in `text`. */
  readonly citations: readonly Citation[];
  /** Where the block stands in the body. */
  readonly extent: Stretch;
  /** Offset in the body of every character of `text`. */
  readonly offsets: () => readonly number[];
  /** The place in the file of a stretch of `text`. */
  readonly locate: Locate;
}

export interface AttributeUse {
  readonly value: string;
  readonly span: Span;
}

/** A component other than `<Value>`. */
export interface ComponentUse {
  readonly name: Exclude<ComponentName, "Value">;
  readonly attributes: ReadonlyMap<string, AttributeUse>;
  readonly sectionId: string | null;
  readonly span: Span;
}

export interface ReportDocument {
  readonly id: string;
  /** Relative to the site folder. */
  readonly file: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly components: readonly ComponentUse[];
}

export interface ParsedDocument {
  readonly document: ReportDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** Lines of the file with markup that was refused or could not be read: a number there may be bare only because of that. */
  readonly brokenLines: ReadonlySet<number>;
}

/**
 * Reads the body of a document: syntax, what the guard refuses, headings. Never throws on what someone wrote; the
 * document then holds what could be read. With `period`, the document is its report and may show its cells; without, it
 * is a page about the site.
 */
export function parseDocument(source: SourceDocument<unknown>, period?: Period): ParsedDocument {
  const { body, file } = source;
  const locate = locateInBody(body, source.bodyLine);
  const lenient = parseLeniently(body);
  const syntax = lenient.problems.map(({ kind, offset, tag }): Diagnostic => {
    const end = offset + (tag === "" ? 1 : tag.length + 1);
    return { code: syntaxCodes[kind], place: { file, span: locate(offset, end) }, data: { tag } };
  });

  const allowed = period === undefined ? pageComponents : reportComponents;
  const refused = guard({ tree: lenient.tree, body, file, locate, allowed });
  const structure = readStructure({ tree: lenient.tree, body, file, locate, printCell: printCellOf(period) });

  return {
    document: { id: source.id, file, ...structure.content },
    diagnostics: [...syntax, ...refused, ...structure.diagnostics],
    brokenLines: new Set([...ignoredLines(lenient, locate), ...refused.flatMap(({ place }) => place.span?.line ?? [])]),
  };
}

const syntaxCodes = {
  "unclosed-tag": "tag-not-closed",
  "wrong-closing-tag": "wrong-closing-tag",
  "broken-tag": "broken-tag",
  "stray-angle": "stray-angle-bracket",
  comment: "comment-in-document",
  "stray-brace": "stray-brace",
  "too-deep": "nesting-too-deep",
} as const satisfies Record<LenientTree["problems"][number]["kind"], DiagnosticCode>;

function ignoredLines({ ignored }: LenientTree, locate: Locate): number[] {
  return ignored.flatMap(({ start, end }) => {
    const first = locate(start, start).line;
    const last = locate(end, end).line;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
