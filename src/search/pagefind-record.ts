/** A record as Pagefind keeps it, and back. */
import { decode, encode } from "./encode.ts";
import { type RecordKind, recordKinds, type SearchRecord } from "./record.ts";

/** What Pagefind takes, and gives back of a record it has found. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** Between title and text: the title is searched as part of the content, so that words of both count as one place. */
const joint = ". ";

/**
 * Pagefind keeps one record an address, so the passages of one paragraph get a mark behind it: `…/#a.p1~2` is the second.
 * Whatever must not be found as text (the title of the period holds a year) is a filter.
 */
export function toPagefindRecord(record: SearchRecord, part: number): PagefindRecord {
  const { path, kind, title, text, period, area } = record;
  return {
    url: part === 1 ? path : `${path}~${part}`,
    content: encode(title + joint + text),
    meta: { title: encode(title) },
    filters: { loai: [kind], ...(period && { ky: [period] }), ...(area && { linh_vuc: [area] }) },
  };
}

/** Undefined for what this code has not put into the index. */
export function fromPagefindRecord({ url, content, meta, filters }: PagefindRecord): SearchRecord | undefined {
  const kind: RecordKind | undefined = recordKinds.find((known) => known === filters["loai"]?.[0]);
  if (kind === undefined) return undefined;
  const title = decode(meta["title"] ?? "");
  const [period] = filters["ky"] ?? [];
  const [area] = filters["linh_vuc"] ?? [];
  return {
    path: url.replace(/~\d+$/, ""),
    kind,
    title,
    text: decode(content).slice(title.length + joint.length),
    ...(period && { period }),
    ...(area && { area }),
  };
}
