/** What a search costs a reader: bytes of the first query in a browser that has kept nothing, and the time of the next ones. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { type CountingServer, serveCounting } from "./counting-server.ts";
import { bytesByPart } from "./search-parts.ts";

export interface SearchCost {
  /** Of `coldKB`, each the median over the queries. */
  readonly coldParts: ReadonlyMap<string, number>;
  /** Median over the queries, without the page and its scripts. */
  readonly coldKB: number;
  /** Scripts of the page and of the engine, packed. */
  readonly scriptKB: number;
  /** The time that nine of ten warm queries stay under, from sending to results, records fetched. */
  readonly warmMs: number;
}

/** A built site, and the folder of the index that is to be served as its own. */
interface Place {
  readonly dist: string;
  readonly index: string;
  readonly queries: readonly string[];
}

export async function measureOurs(browser: Browser, { dist, index, queries }: Place): Promise<SearchCost> {
  const parts: ReadonlyMap<string, number>[] = [];
  const server = await serveCounting({ "/": dist, "/chi-muc/": index });
  const counts: number[] = [];
  for (const query of queries) {
    const page = await browser.newPage();
    await page.goto(`${server.address}/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.locator(".search-summary", { hasText: "“" }).waitFor();
    const fetched = server.takeCounts();
    counts.push(dataBytes(fetched, "/chi-muc/"));
    parts.push(bytesByPart(fetched));
    await page.context().close();
  }

  const page = await browser.newPage();
  await page.goto(`${server.address}/tim-kiem/`);
  const scripts = [...server.takeCounts().keys()].filter((path) => path.endsWith(".js"));
  const times = await page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>("input[name=q]");
    const list = document.querySelector("#search-results");
    if (!input?.form || !list) throw new Error("this is not the search page");
    const { form } = input;
    const ask = async (text: string) => {
      input.value = text;
      const start = performance.now();
      form.requestSubmit();
      while (list.hasAttribute("aria-busy")) await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    };
    for (const text of texts) await ask(text);
    const warm: number[] = [];
    for (const text of texts.toReversed()) warm.push(await ask(text));
    return warm.slice(1);
  }, queries);
  await page.context().close();
  server.stop();
  const names = [...(parts[0]?.keys() ?? [])];
  const engine = `${JSON.parse(readFileSync(join(index, "bundles.json"), "utf8")).engine}/pagefind.js`;
  return {
    coldKB: median(counts) / 1000,
    coldParts: new Map(names.map((name) => [name, median(parts.map((bytes) => bytes.get(name) ?? 0)) / 1000])),
    scriptKB: packedKB([...scripts.map((path) => join(dist, path)), join(index, engine)]),
    warmMs: ninthTenth(times),
  };
}

/** Pagefind as it comes: its own script, the first five results fetched. `index` is the folder it has written. */
export async function measureStock(
  browser: Browser,
  { dist, index, queries }: Place,
): Promise<Omit<SearchCost, "coldParts">> {
  const server = await serveCounting({ "/": dist, "/stock/": index });
  const ask = async (texts: readonly string[]) => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/tim-kiem/`);
    server.takeCounts();
    const times = await page.evaluate(async (asked) => {
      const pagefind = await import(/* @vite-ignore */ `${location.origin}/stock/pagefind.js`);
      const passed: number[] = [];
      for (const text of asked) {
        const start = performance.now();
        const { results } = await pagefind.search(text);
        await Promise.all(results.slice(0, 5).map((result: { data: () => Promise<unknown> }) => result.data()));
        passed.push(performance.now() - start);
      }
      return passed;
    }, texts);
    await page.context().close();
    return times;
  };
  const counts: number[] = [];
  for (const query of queries) {
    await ask([query]);
    counts.push(dataBytes(server.takeCounts(), "/stock/"));
  }
  const times = await ask([...queries, ...queries.toReversed()]);
  server.stop();
  return {
    coldKB: median(counts) / 1000,
    scriptKB: packedKB(["pagefind.js", "pagefind-worker.js"].map((file) => join(index, file))),
    warmMs: ninthTenth(times.slice(queries.length + 1)),
  };
}

function dataBytes(counts: ReturnType<CountingServer["takeCounts"]>, prefix: string): number {
  return [...counts]
    .filter(([path]) => path.startsWith(prefix) && !path.endsWith(".js"))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
}

function packedKB(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ninthTenth(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? 0;
}
