/** Writes the search index of the built site into `dist/pagefind`. Runs after `astro build`. */
import { resolve } from "node:path";
import { close } from "pagefind";
import { siteCatalog } from "../src/catalog/site.ts";
import { indexSite } from "../src/search/index-site.ts";
import { searchRecords } from "../src/search/records.ts";

const outputPath = resolve(import.meta.dirname, "../dist/pagefind");
const count = await indexSite(searchRecords(siteCatalog()), outputPath);
await close();
process.stdout.write(`Chỉ mục tìm kiếm: ${count} mục\n`);
