/** The two ways of searching that are measured: ours, and Pagefind as it comes. */
import { mkdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { parseDocument } from "../../src/markdown/document.ts";
import { answerSearch } from "../../src/search/answer-search.ts";
import { indexOnDisk } from "../../src/search/bundle-disk.ts";
import { createShelf } from "../../src/search/bundle-shelf.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { searchRecords } from "../../src/search/records.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { visibleText } from "../../src/search/visible-text.ts";
import { vocabularyOf } from "../../src/search/vocabulary-of.ts";

/** Text that is seen of the first result; empty where there is none. */
export type Engine = (query: string) => Promise<string>;

/** Writes the index of a site below `folder` and opens it from there as a browser does. */
export async function openSearch(catalog: Catalog, folder: string): Promise<SearchIndex> {
  const records = searchRecords(catalog);
  await indexSite({ records, vocabulary: vocabularyOf(records, catalog) }, folder);
  const shelf = createShelf(indexOnDisk(folder));
  const entries = await shelf.list();
  return {
    bundles: await Promise.all(entries.map(shelf.open)),
    lexicon: await shelf.lexicon(),
    vocabulary: shelf.vocabulary,
  };
}

export function ourEngine(index: SearchIndex): Engine {
  return async (text) => {
    const { next } = await answerSearch(index, { text, filters: {}, order: "relevance" });
    const [first] = await next();
    return first ? visibleText(first) : "";
  };
}

/** One page a report, default settings, its own excerpt. */
export async function stockEngine(catalog: Catalog, folder: string): Promise<Engine> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { index } = await createIndex({});
  if (!index) throw new Error("Pagefind did not start");
  for (const period of catalog.periods) {
    const { title, shortTitle } = period.document.frontMatter;
    const { sections, blocks } = parseDocument(period.document, period).document;
    const body = sections.map((section) => {
      const paragraphs = blocks
        .filter(({ sectionId }) => sectionId === section.id)
        .map(({ text }) => `<p>${escapeHtml(text)}</p>`);
      return `<h2 id="${section.id}">${escapeHtml(section.title)}</h2>${paragraphs.join("")}`;
    });
    await index.addHTMLFile({
      url: `/ky-bao-cao/${period.id}/`,
      content: `<!doctype html><html lang="vi"><body><h1>${escapeHtml(`${title} – ${shortTitle}`)}</h1>${body.join("")}</body></html>`,
    });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const pagefind = await openPagefind(folder);
  return async (query) => {
    const { results } = await pagefind.search(query);
    const found = await results[0]?.data();
    return found ? `${found.meta["title"]}\n${found.plain_excerpt}` : "";
  };
}

interface StockPagefind {
  readonly search: (query: string) => Promise<{
    readonly results: readonly {
      readonly data: () => Promise<{ readonly meta: Record<string, string>; readonly plain_excerpt: string }>;
    }[];
  }>;
}

/** `pagefind.js` fetches its files; here they are read. */
async function openPagefind(folder: string): Promise<StockPagefind> {
  globalThis.fetch = async (input) => new Response(await readFile(String(input).split("?")[0] ?? ""));
  const module: { createInstance: (options: { basePath: string }) => StockPagefind & { init: () => Promise<void> } } =
    await import(pathToFileURL(join(folder, "pagefind.js")).href);
  const instance = module.createInstance({ basePath: `${folder}/` });
  await instance.init();
  return instance;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
