/** The files of the invented office, read without any code of the site. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { parse } from "yaml";
import { demoRoot } from "./folders.ts";

type CsvRow = Readonly<Record<string, string>>;

export interface PeriodFile {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly cumulative: boolean;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly issuer: string;
  /** Addresses of the cells that the home page shows. */
  readonly headlines: readonly { readonly value: string; readonly outOf?: string }[];
}

function readRows(path: string): CsvRow[] {
  if (!existsSync(path)) return [];
  return Papa.parse<CsvRow>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;
}

/** By last day, the oldest first. */
export const periodFiles: readonly PeriodFile[] = readdirSync(join(demoRoot, "content/periods"))
  .map((file): PeriodFile => {
    const [, head = ""] = readFileSync(join(demoRoot, "content/periods", file), "utf8").split(/^---$/m);
    const { id, shortTitle, period, record, headlines } = parse(head);
    const { kind, cumulative, from, to } = period;
    return {
      id,
      title: shortTitle,
      kind,
      cumulative,
      from,
      to,
      status: record.status,
      issuer: record.issuer,
      headlines,
    };
  })
  .sort((a, b) => a.to.localeCompare(b.to));

/** The text of a report as it is written, without its head and the notes of its editors. */
export function bodyOf(period: string): string {
  const [, , ...body] = readFileSync(join(demoRoot, `content/periods/${period}.mdx`), "utf8").split(/^---$/m);
  return body.join("---").replace(/<Note>[\s\S]*?<\/Note>/g, "");
}

export function registerRows(name: string): readonly CsvRow[] {
  return readRows(join(demoRoot, `data/registers/${name}.csv`));
}

export const indicators = registerRows("chi_so");
export const breaks = registerRows("diem_gay");

const tables = new Map(
  periodFiles.flatMap(({ id }) =>
    readdirSync(join(demoRoot, "data/periods", id)).map((file): [string, CsvRow[]] => [
      `${id}/${file.replace(/\.csv$/, "")}`,
      readRows(join(demoRoot, "data/periods", id, file)),
    ]),
  ),
);

/** The rows of a table of a period; none where the period lacks the table. */
export function tableRows(period: string, table: string): readonly CsvRow[] {
  return tables.get(`${period}/${table}`) ?? [];
}

/** The tables of figures of a period, by name. */
export function tablesOf(period: string): { readonly name: string; readonly rows: readonly CsvRow[] }[] {
  return [...tables].flatMap(([key, rows]) => {
    const [id, name = ""] = key.split("/");
    return id === period && !["chu_thich", "khac_biet"].includes(name) ? [{ name, rows }] : [];
  });
}

export function rowOf(period: string, table: string, row: string): CsvRow | undefined {
  return tableRows(period, table).find(({ id }) => id === row);
}

/** The text of a cell; empty where it is not stated. */
export function cellOf(period: string, address: string): string {
  const [table = "", row = "", column = ""] = address.split("/");
  return rowOf(period, table, row)?.[column] ?? "";
}

/** "more_than", "provisional" … of a cell; empty where it has none. */
export function qualifierOf(period: string, address: string): string {
  return tableRows(period, "chu_thich").find(({ cell }) => cell === address)?.["qualifier"] ?? "";
}

/** Of a bound or an estimate: "hơn 50", "khoảng 240". */
export function isInexact(qualifier: string): boolean {
  return ["more_than", "less_than", "about"].includes(qualifier);
}

/** "stock", "flow" … as the schema says. */
export function kindOf(address: string): string {
  return fieldOf(address)?.kind ?? "";
}

/** Whether the schema lets the column count only wholes. */
export function isInteger(address: string): boolean {
  return fieldOf(address)?.type === "integer";
}

function fieldOf(address: string): { readonly kind?: string; readonly type?: string } | undefined {
  const [table = "", , column = ""] = address.split("/");
  const schema = JSON.parse(readFileSync(join(demoRoot, `data/schemas/${table}.json`), "utf8"));
  return schema.fields.find(({ name }: { name: string }) => name === column);
}
