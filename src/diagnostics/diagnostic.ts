/** What is wrong with content or data, as data: words and colours are added by the printers. */
import type { messages } from "./messages.ts";

/** Permanent name of one kind of mistake, for example `number-format`. */
export type DiagnosticCode = keyof typeof messages;

/** A stretch of text on one line. Lines and columns count from 1, columns in UTF-16 units; `length` ≥ 1. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Where a diagnostic points. `file` is relative to the site folder, with `/`; without a span it means the whole file. */
export interface Place {
  readonly file: string;
  readonly span?: Span;
  /** For tables: the place as a spreadsheet names it, for example `B4`. */
  readonly spreadsheetCell?: string;
}

/** Replacement of the text at `span` by `text`, applied only when the author asks for it. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly place: Place;
  /** Values for the `{name}` placeholders of the code's sentences. */
  readonly data: Readonly<Record<string, string>>;
  /** Only where there is exactly one right reading; a near name is a suggestion in `data`, and somebody has to look. */
  readonly fix?: Edit;
}

/** A value, or the reasons why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
