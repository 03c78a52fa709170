/** The yardstick for the speed of the check: reads every file of a site folder and parses it with papaparse, nothing else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { listSourceFiles } from "../src/catalog/source-file.ts";

const site = process.argv[2] ?? ".";
for (const { path } of listSourceFiles(site)) Papa.parse(readFileSync(join(site, path), "utf8"));
