/** What a branch changes, in words: plain data, so that it can be printed as text or Markdown, or travel as JSON. */
import type { WordStretch } from "../markdown/sentence-difference.ts";

export interface ReviewReport {
  /** What must not be overlooked, such as a mass deletion. */
  readonly alarms: readonly string[];
  /** Never empty ones. */
  readonly parts: readonly ReviewPart[];
}

export type ReviewPart = FigurePart | SentencePart | ListPart;

export interface FigurePart {
  readonly kind: "figures";
  readonly title: string;
  readonly items: readonly ReviewedFigure[];
}

export interface ReviewedFigure {
  /** Table, row and column in words. */
  readonly place: string;
  /** As readers see them, with the unit; null where nothing was, or is, stated. */
  readonly before: string | null;
  readonly after: string | null;
  /** By how much the published figure was changed; null for words, and where it cannot be told. */
  readonly change: string | null;
  /** Against the period it compares with, or why there is none; null for words. */
  readonly comparison: string | null;
}

export interface SentencePart {
  readonly kind: "sentences";
  readonly title: string;
  readonly items: readonly ReviewedSentence[];
}

export interface ReviewedSentence {
  /** Anchor in the report, and what happened: "b-i-1.p3 (sửa)". */
  readonly place: string;
  readonly words: readonly WordStretch[];
}

export interface ListPart {
  readonly kind: "list";
  readonly title: string;
  /** By which rule the items were chosen. */
  readonly remark?: string;
  readonly items: readonly string[];
}
