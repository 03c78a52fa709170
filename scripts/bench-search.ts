/**
 * `npm run bench:search [-- --periods 1000]`: files, bytes and minutes of the search index of so many invented periods, and what a
 * query costs a reader there. Wants the built site in `dist/`; a thousand periods take a quarter of an hour.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { siteCatalog } from "../src/catalog/site.ts";
import { measureManyPeriods } from "../tests/bench/search-measure.ts";

const { values } = parseArgs({ options: { periods: { type: "string", default: "1000" } } });
const root = resolve(import.meta.dirname, "..");
const site = { catalog: siteCatalog(), dist: resolve(root, "dist"), work: resolve(root, ".cache/bench/search") };
console.table(await measureManyPeriods(site, Number(values.periods)));
