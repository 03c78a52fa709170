/** Writes the Pagefind bundle of a site. */
import { createIndex } from "pagefind";
import { toPagefindRecord } from "./pagefind-record.ts";
import type { SearchRecord } from "./record.ts";

/** Makes the folder `outputPath`; returns the number of records. Throws when Pagefind cannot take a record or write. */
export async function indexSite(records: readonly SearchRecord[], outputPath: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  const seen = new Map<string, number>();
  for (const record of records) {
    const part = (seen.get(record.path) ?? 0) + 1;
    seen.set(record.path, part);
    const { url, content, meta, filters } = toPagefindRecord(record, part);
    const added = await index.addCustomRecord({
      url,
      content,
      language: "vi",
      meta: { ...meta },
      filters: { ...filters },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${url}: ${added.errors.join("; ")}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join("; ")}`);
  await index.deleteIndex();
  return records.length;
}
