/** Writes the site folder of an invented office: the same bytes for the same seed. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import Papa from "papaparse";
import { stringify } from "yaml";
import { currentIssuer } from "./agencies.ts";
import { toCsv } from "./csv.ts";
import type { RegisterRow } from "./figure.ts";
import { figuresOf } from "./figures.ts";
import { momentOf } from "./moment.ts";
import { pages } from "./pages.ts";
import { periodFiles, type Schema } from "./period-files.ts";
import { periodPlans } from "./periods.ts";
import { registersOf } from "./registers.ts";

const repository = resolve(import.meta.dirname, "../..");
const defaultSeed = 2021;

/** Replaces `content/` and `data/` below `folder`, which comes into being when it is missing. */
export function writeDemo(folder: string, seed: number = defaultSeed): void {
  for (const part of ["content", "data"]) rmSync(join(folder, part), { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  cpSync(join(repository, "data/schemas"), join(folder, "data/schemas"), { recursive: true });
  const schemas = readSchemas();
  const columnsOf = (table: string) => (schemas.get(table)?.fields ?? []).map(({ name }) => name);

  const moments = periodPlans.map((plan) => momentOf(plan, seed));
  const figuresOfPeriod = new Map(moments.map((moment) => [moment.plan.id, figuresOf(moment)]));
  for (const moment of moments) {
    for (const [path, text] of periodFiles(moment, schemas)) write(path, text);
  }
  for (const [name, rows] of registersOf(figuresOfPeriod, readRegister)) {
    write(`data/registers/${name}.csv`, toCsv(columnsOf(name), rows));
  }
  write("content/site.yaml", stringify(publisher));
  for (const [id, text] of pages) write(`content/pages/${id}.mdx`, text);
}

const publisher = {
  agency: currentIssuer.id,
  name: `${currentIssuer.name} (số liệu bịa)`,
  shortName: `${currentIssuer.shortName} (số liệu bịa)`,
  province: "Ví Dụ",
  email: null,
  phone: null,
  baseUrl: null,
  dataTerms: "Số liệu bịa, không dùng làm căn cứ.",
};

function readSchemas(): ReadonlyMap<string, Schema> {
  const folder = join(repository, "data/schemas");
  const read = readdirSync(folder).map((file): Schema => JSON.parse(readFileSync(join(folder, file), "utf8")));
  return new Map(read.map((schema) => [schema.name, schema]));
}

function readRegister(name: string): RegisterRow[] {
  const text = readFileSync(join(repository, `data/registers/${name}.csv`), "utf8");
  return Papa.parse<RegisterRow>(text, { header: true, skipEmptyLines: true }).data;
}
