/** One place of the site that search can find. */

/** In the order in which equally good results of two kinds stand. */
export const recordKinds = ["so_lieu", "van_ban", "nhiem_vu", "thuat_ngu", "ky_bao_cao", "bao_cao", "ghi_chu"] as const;
/** Figure, document, task, term, report as a whole, words of a report, note of the editors. */
export type RecordKind = (typeof recordKinds)[number];

export interface SearchRecord {
  /** Path within the site with the anchor of the place: `/ky-bao-cao/2024-7-thang/#b-i-1.p3`. */
  readonly path: string;
  readonly kind: RecordKind;
  /** What the place is called: the section of a passage, the indicator, or the row and column of a figure. */
  readonly title: string;
  /** What stands there, in NFC, with single spaces; for a figure the sentence that states it. */
  readonly text: string;
  /** What the place is part of, and other names it goes by: words under which it is found too. */
  readonly context?: string;
  /** Short title of the period, where the place belongs to one. With it come `periodId`, `periodKind` and `year`. */
  readonly period?: string;
  readonly periodId?: string;
  /** A key of `ui.periodKinds`. */
  readonly periodKind?: string;
  /** Of the last day of the period's data. */
  readonly year?: number;
  /** The report has been withdrawn or replaced: any other period comes before it. */
  readonly isRetracted?: true;
  /** Title of the area of reform, where the place belongs to one. */
  readonly area?: string;
  readonly figure?: FigureFacts;
}

/** Of the words of a report, the heading of a section. */
export function isHeading({ kind, text, title }: SearchRecord): boolean {
  return kind === "bao_cao" && text === title;
}

export interface FigureFacts {
  /** As the report prints or says it: "26", "hơn 50". */
  readonly value: string;
  readonly unit?: string;
  /** The paragraph that states it. */
  readonly sentencePath?: string;
  /** Page of the indicator that follows it. */
  readonly seriesPath?: string;
}
