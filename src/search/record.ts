/** One place of the site that search can find. */

/** In the order in which equally good results of two kinds stand. */
export const recordKinds = ["so_lieu", "van_ban", "thuat_ngu", "bao_cao", "ghi_chu"] as const;
/** Figure, document, term, words of a report, note of the editors. */
export type RecordKind = (typeof recordKinds)[number];

export interface SearchRecord {
  /** Path within the site with the anchor of the place: `/ky-bao-cao/2024-7-thang/#b-i-1.p3`. */
  readonly path: string;
  readonly kind: RecordKind;
  /** What the place is called: the section of a passage, the table, row and column of a figure. */
  readonly title: string;
  /** What stands there, in NFC, with single spaces. */
  readonly text: string;
  /** Title of the period, where the place belongs to one. */
  readonly period?: string;
  /** Title of the area of reform, where the place belongs to one. */
  readonly area?: string;
}
