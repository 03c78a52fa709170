/** The register of documents in the order in which readers look for one. */
import type { DocumentRecord } from "../catalog/document-register.ts";
import { compareVietnamese } from "../text/collate.ts";

export interface DocumentGroup {
  readonly type: string;
  /** Newest first, undated ones last. */
  readonly documents: readonly DocumentRecord[];
}

/** By type, types in Vietnamese order. */
export function groupByType(documents: readonly DocumentRecord[]): DocumentGroup[] {
  const groups = Map.groupBy(documents, ({ type }) => type ?? "");
  return [...groups]
    .map(([type, members]) => ({ type, documents: members.toSorted(newestFirst) }))
    .sort((a, b) => compareVietnamese(a.type, b.type));
}

function newestFirst(a: DocumentRecord, b: DocumentRecord): number {
  return (b.date ?? "").localeCompare(a.date ?? "") || compareVietnamese(a.number ?? a.id, b.number ?? b.id);
}
