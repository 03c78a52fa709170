/** What searching costs readers of twelve periods, as ratios to Pagefind as it comes, and readers of ten years. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { indexSite } from "../../src/search/index-site.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { searchRecords } from "../../src/search/records.ts";
import { vocabularyOf } from "../../src/search/vocabulary-of.ts";
import { stockEngine } from "../search-quality/engines.ts";
import { questionsOf } from "../search-quality/questions.ts";
import { draw } from "../search-quality/sample.ts";
import { launchBrowser } from "../site/browser.ts";
import { inventPeriods } from "./many-periods.ts";
import { measureOurs, measureStock } from "./search-cost.ts";

const queryCount = 20;
const oneYear = 12;
const tenYears = 120;

interface Site {
  readonly catalog: Catalog;
  /** The site built of it. */
  readonly dist: string;
  /** Folder for the indexes. */
  readonly work: string;
}

/** Figures by what they measure. */
export async function measureSearch({ catalog, dist, work }: Site): Promise<Record<string, string>> {
  const queries = draw(questionsOf(catalog), queryCount, ({ text }) => text).map(({ text }) => text);
  const records = searchRecords(catalog);
  const long = inventPeriods(records, tenYears);
  const index = (name: string, indexed: readonly SearchRecord[]) => writeIndex(indexed, catalog, `${work}/${name}`);
  const twelve = await index("twelve", records);
  const changing = await index("one-year", inventPeriods(records, oneYear));
  const ten = await index("ten-years", long);
  await stockEngine(catalog, `${work}/stock`);

  const browser = await launchBrowser();
  const ours = await measureOurs(browser, { dist, index: twelve.folder, queries });
  const year = await measureOurs(browser, { dist, index: changing.folder, queries });
  const old = await measureOurs(browser, { dist, index: ten.folder, queries });
  const stock = await measureStock(browser, { dist, index: `${work}/stock`, queries });
  await browser.close();
  return {
    "search, 12 periods: cold query, KB (budget 100)": beside(ours.coldKB, stock.coldKB),
    "search, 12 periods that differ: cold query, KB (budget 100)": year.coldKB.toFixed(0),
    "search, 12 periods that differ: of it, KB": [...year.coldParts]
      .map(([part, size]) => `${part} ${size.toFixed(1)}`)
      .join(", "),
    "search: scripts, packed KB (budget 30)": beside(ours.scriptKB, stock.scriptKB),
    "search, 12 periods: warm query, p90 ms (budget 100)": beside(ours.warmMs, stock.warmMs),
    "search, 120 periods: cold query, KB (budget 130)": old.coldKB.toFixed(0),
    "search, 120 periods: warm query, p90 ms": old.warmMs.toFixed(0),
    "search, 120 periods: files / index s": `${ten.files} / ${ten.seconds.toFixed(0)}`,
  };
}

/** What searching costs readers of so many periods that differ, and the site. */
export async function measureManyPeriods(
  { catalog, dist, work }: Site,
  count: number,
): Promise<Record<string, string>> {
  const queries = draw(questionsOf(catalog), queryCount, ({ text }) => text).map(({ text }) => text);
  const long = inventPeriods(searchRecords(catalog), count);
  const { folder, files, seconds, bytes } = await writeIndex(long, catalog, `${work}/${count}-periods`);
  const browser = await launchBrowser();
  const cost = await measureOurs(browser, { dist, index: folder, queries });
  await browser.close();
  return {
    "search: periods / records": `${count} / ${long.length}`,
    "search: files of the index (budget 20000) / MB": `${files} / ${(bytes / 1e6).toFixed(0)}`,
    "search: index, minutes": (seconds / 60).toFixed(1),
    "search: cold query, KB": cost.coldKB.toFixed(0),
    "search: of it, KB": [...cost.coldParts].map(([part, size]) => `${part} ${size.toFixed(1)}`).join(", "),
    "search: warm query, p90 ms": cost.warmMs.toFixed(0),
  };
}

async function writeIndex(records: readonly SearchRecord[], catalog: Catalog, folder: string) {
  const start = performance.now();
  await indexSite({ records, vocabulary: vocabularyOf(records, catalog) }, folder);
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { folder, seconds, files: files.length, bytes };
}

function beside(ours: number, stock: number): string {
  return `${ours.toFixed(0)}; stock Pagefind ${stock.toFixed(0)}; ratio ${(ours / stock).toFixed(2)}`;
}
