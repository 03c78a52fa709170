/** Writes the search index of the built site into `dist/chi-muc`. Runs after `astro build`. */
import { resolve } from "node:path";
import { siteCatalog } from "../src/catalog/site.ts";
import { indexSite } from "../src/search/index-site.ts";
import { searchRecords } from "../src/search/records.ts";
import { vocabularyOf } from "../src/search/vocabulary-of.ts";

const outputPath = resolve(import.meta.dirname, "../dist/chi-muc");
const catalog = siteCatalog();
const records = searchRecords(catalog);
await indexSite({ records, vocabulary: vocabularyOf(records, catalog) }, outputPath, ({ bundle, done, all }) => {
  process.stdout.write(`Chỉ mục tìm kiếm ${done}/${all}: năm ${bundle.years.join(", ")}\n`);
});
process.stdout.write(`Chỉ mục tìm kiếm: ${records.length} mục\n`);
