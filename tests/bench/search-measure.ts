/** What searching costs readers of twelve periods, as ratios to Pagefind as it comes, and readers of ten years. */
import { readdirSync } from "node:fs";
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
  const index = async (name: string, indexed: readonly SearchRecord[]) => {
    const start = performance.now();
    const folder = `${work}/${name}`;
    await indexSite({ records: indexed, vocabulary: vocabularyOf(indexed, catalog) }, folder);
    return { folder, seconds: (performance.now() - start) / 1000 };
  };
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
  const files = readdirSync(ten.folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  ).length;
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
    "search, 120 periods: files / index s": `${files} / ${ten.seconds.toFixed(0)}`,
  };
}

function beside(ours: number, stock: number): string {
  return `${ours.toFixed(0)}; stock Pagefind ${stock.toFixed(0)}; ratio ${(ours / stock).toFixed(2)}`;
}
