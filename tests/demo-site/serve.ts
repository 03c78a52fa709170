/** Builds the site of the invented office once for project `demo`, and serves it on a port the system chooses. */
import { preview } from "astro";
import type { TestProject } from "vitest/node";
import { readCatalog } from "../../src/catalog/read.ts";
import { indexSite } from "../../src/search/index-site.ts";
import { searchRecords } from "../../src/search/records.ts";
import { vocabularyOf } from "../../src/search/vocabulary-of.ts";
import { writeDemo } from "../demo/generate.ts";
import { buildSite } from "../site/build.ts";
import { demoDist, demoRoot } from "./folders.ts";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  writeDemo(demoRoot);
  const { status, output } = await buildSite(demoRoot, demoDist);
  if (status !== 0) throw new Error(`the demo is not built:\n${output}`);
  const { catalog } = readCatalog(demoRoot);
  const records = searchRecords(catalog);
  await indexSite({ records, vocabulary: vocabularyOf(records, catalog) }, `${demoDist}/chi-muc`);
  const server = await preview({ root: ".", outDir: demoDist, server: { port: 0 }, logLevel: "error" });
  project.provide("siteUrl", `http://localhost:${server.port}/`);
  return () => server.stop();
}
