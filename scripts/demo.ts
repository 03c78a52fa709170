/** `npm run demo`: builds and serves the site over the invented periods of `tests/demo/`. The port is `PORT`, default 4321. */
import { resolve } from "node:path";
import { build, preview } from "astro";
import { createLineReader } from "../src/catalog/line-reader.ts";
import { printText } from "../src/diagnostics/print-text.ts";
import { checkSite } from "../src/markdown/check-site.ts";
import { indexSite } from "../src/search/index-site.ts";
import { searchRecords } from "../src/search/records.ts";
import { vocabularyOf } from "../src/search/vocabulary-of.ts";
import { writeDemo } from "../tests/demo/generate.ts";

const root = resolve(import.meta.dirname, "..");
const site = resolve(root, ".cache/demo");
const outDir = resolve(root, ".cache/demo-dist");

writeDemo(site);
const { catalog, diagnostics } = checkSite(site);
if (diagnostics.length > 0) {
  process.stdout.write(printText(diagnostics, { lang: "vi", readLine: createLineReader(site) }));
  process.exit(1);
}

process.env.MINH_BACH_SITE = site;
await build({ root, outDir });
const records = searchRecords(catalog);
await indexSite({ records, vocabulary: vocabularyOf(records, catalog) }, resolve(outDir, "chi-muc"));
const server = await preview({ root, outDir, server: { port: Number(process.env.PORT ?? 4321) } });
process.stdout.write(`Số liệu bịa, chỉ để xem thử: http://localhost:${server.port}/\n`);
