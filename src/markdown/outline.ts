/** Addresses of sections, from the outline as printed. */
import { slugify } from "../text/slug.ts";
import type { Section } from "./document.ts";

/** "A." of "A. KHÁI QUÁT CHUNG", "I." of "I. CÔNG TÁC …", "1." of "1. Công tác chỉ đạo". */
const markerPattern = /^(?:\p{Lu}|[IVXLC]+|\d{1,2})(?=[.)]\s)/u;

/** The printed number of a heading with its full stop: "B." of "B. KẾT QUẢ"; empty where it has none. */
export function outlineMarker(title: string): string {
  const marker = markerPattern.exec(title)?.[0];
  return marker === undefined ? "" : title.slice(0, marker.length + 1);
}

/**
 * "B. KẾT QUẢ" → `b`; "I. CÔNG TÁC" below it → `b-i`; "1. Công tác" below that → `b-i-1`; a heading without a printed
 * number → its words as a slug.
 */
export function sectionId(title: string, parentId: string | null): string {
  const marker = markerPattern.exec(title)?.[0];
  if (marker === undefined) return slugify(title);
  return parentId === null ? slugify(marker) : `${parentId}-${slugify(marker)}`;
}

/** What is wrong with a heading where it stands. */
export interface HeadingProblem {
  readonly code: "heading-jump" | "duplicate-heading";
  readonly data: Readonly<Record<string, string>>;
}

/** Levels follow one another from 2 on: 1 is the title of the page. `before` are the sections so far. */
export function explainHeading({ title, level, id }: Section, before: readonly Section[]): HeadingProblem[] {
  const previousLevel = before.at(-1)?.level ?? 1;
  const expected = Array.from({ length: previousLevel }, (_, index) => "#".repeat(index + 2)).join(", ");
  const jump: HeadingProblem = { code: "heading-jump", data: { title, found: "#".repeat(level), expected } };
  const first = before.find((section) => section.id === id);
  return [
    ...(level < 2 || level > previousLevel + 1 ? [jump] : []),
    ...(first === undefined
      ? []
      : [{ code: "duplicate-heading" as const, data: { title, id, firstLine: String(first.span.line) } }]),
  ];
}
