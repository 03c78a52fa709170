/** The files that readers can take of a table, a series or a comparison: where each stands, and its content. */
import type { Catalog, Period, Table } from "../catalog/catalog.ts";
import type { TableSchema } from "../catalog/table-schema.ts";
import { compareTables, type PeriodPair } from "../derive/comparison.ts";
import type { Series } from "../derive/series.ts";
import { tableEditions } from "../derive/table-edition.ts";
import { ui } from "../text/interface-text.ts";
import { aboutComparison, aboutPeriodTable, aboutSeries, aboutTable } from "./about-file.ts";
import { type CitationForm, citePeriod } from "./cite.ts";
import { citeSeriesForms } from "./cite-series.ts";
import { writeCsv } from "./csv.ts";
import { tableJson } from "./json.ts";
import { publishComparison } from "./published-comparison.ts";
import { publishSeries } from "./published-series.ts";
import { type PublishedTable, publishPeriodTable, publishTable } from "./published-table.ts";
import { seriesJson } from "./series-json.ts";
import { type AboutLine, writeWorkbook } from "./workbook.ts";

export interface OfferedFile {
  readonly format: "CSV" | "XLSX" | "JSON" | "BibTeX" | "CSL-JSON";
  /** Within the site. */
  readonly path: `/${string}`;
  /** Writes the file; a second call gives the bytes of the first. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What a server says each format is. */
const mediaTypes: Readonly<Record<OfferedFile["format"], string>> = {
  CSV: "text/csv; charset=utf-8",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  JSON: "application/json; charset=utf-8",
  BibTeX: "application/x-bibtex; charset=utf-8",
  "CSL-JSON": "application/vnd.citationstyles.csl+json; charset=utf-8",
};

export function filesOfPeriodTable(catalog: Catalog, period: Period, table: Table): OfferedFile[] {
  const { name, title } = table.schema;
  return tableFiles(catalog, `/ky-bao-cao/${period.id}/${name}`, {
    title: `${title}, ${period.document.frontMatter.shortTitle}`,
    periods: [period],
    publish: () => publishPeriodTable(period, table),
    about: () => aboutPeriodTable(catalog, period, table),
  });
}

/** A table over all periods, or a register. */
export function filesOfTable(catalog: Catalog, schema: TableSchema): OfferedFile[] {
  const path = `/du-lieu/${schema.name}` as const;
  return [
    ...tableFiles(catalog, path, {
      title: schema.title,
      periods: tableEditions(catalog, schema.name).flatMap(({ period }) => period ?? []),
      publish: () => publishTable(catalog, schema),
      about: () => aboutTable(catalog, schema),
    }),
    file(catalog, { format: "JSON", path: `${path}.json` }, () => tableJson(catalog, schema)),
  ];
}

export function filesOfSeries(catalog: Catalog, series: Series): OfferedFile[] {
  const { indicator, points } = series;
  const path = `/chi-so/${indicator.id}` as const;
  return [
    ...tableFiles(catalog, path, {
      title: ui.series.citedTitle(indicator.title),
      periods: points.map(({ figure }) => figure.period),
      publish: () => publishSeries(series),
      about: () => aboutSeries(catalog, series),
    }),
    file(catalog, { format: "JSON", path: `${path}.json` }, () => seriesJson(catalog, series)),
  ];
}

export function filesOfComparison(catalog: Catalog, pair: PeriodPair): OfferedFile[] {
  const { earlier, later } = pair;
  const page = `/so-sanh/${earlier.id}/${later.id}/` as const;
  return tableFiles(catalog, `${page}so-sanh`, {
    title: ui.comparison.pairTitle(earlier.document.frontMatter.shortTitle, later.document.frontMatter.shortTitle),
    periods: [earlier, later],
    publish: () => publishComparison(pair, compareTables(catalog, pair)),
    about: () => aboutComparison(catalog, pair, page),
  });
}

/** For reference managers. */
export function citationFilesOfPeriod(catalog: Catalog, period: Period): OfferedFile[] {
  return citationFiles(catalog, `/ky-bao-cao/${period.id}/trich-dan`, () => citePeriod(catalog, period));
}

/** For reference managers. */
export function citationFilesOfSeries(catalog: Catalog, series: Series): OfferedFile[] {
  return citationFiles(catalog, `/chi-so/${series.indicator.id}`, () => citeSeriesForms(catalog, series));
}

/** The file as a server sends it. */
export async function fileResponse({ format, read }: OfferedFile): Promise<Response> {
  return new Response(await read(), { headers: { "content-type": mediaTypes[format] } });
}

/** What follows the first dot of the name: "xlsx", "csl.json". */
export function endingOf({ path }: OfferedFile): string {
  return path.slice(path.lastIndexOf("/")).split(".").slice(1).join(".");
}

function citationFiles(catalog: Catalog, path: `/${string}`, cite: () => readonly CitationForm[]): OfferedFile[] {
  const endings = { BibTeX: "bib", "CSL-JSON": "csl.json" } as const;
  return (["BibTeX", "CSL-JSON"] as const).map((format) =>
    file(catalog, { format, path: `${path}.${endings[format]}` }, () => {
      const form = cite().find(({ label }) => label === format);
      return `${form?.text ?? ""}\n`;
    }),
  );
}

interface Source {
  readonly title: string;
  /** Whose figures they are: the newest one dates the file. */
  readonly periods: readonly Period[];
  readonly publish: () => PublishedTable;
  readonly about: () => AboutLine[];
}

/** `path` is without the ending. */
function tableFiles(catalog: Catalog, path: `/${string}`, { title, periods, publish, about }: Source): OfferedFile[] {
  return [
    file(catalog, { format: "CSV", path: `${path}.csv` }, () => writeCsv(publish())),
    file(catalog, { format: "XLSX", path: `${path}.xlsx` }, () =>
      writeWorkbook({
        title,
        author: catalog.publisher.name,
        table: publish(),
        about: about(),
        day: lastDay(periods.length > 0 ? periods : catalog.periods),
      }),
    ),
  ];
}

function lastDay(periods: readonly Period[]): string {
  const days = periods.map(({ document }) => document.frontMatter.period.to).sort();
  return days.at(-1) ?? "1980-01-01";
}

/** A page says how large a file is that another route writes: each is written once a build. */
const written = new WeakMap<Catalog, Map<string, Promise<Uint8Array<ArrayBuffer>>>>();

function file(
  catalog: Catalog,
  { format, path }: Pick<OfferedFile, "format" | "path">,
  write: () => string | Promise<Uint8Array<ArrayBuffer>>,
): OfferedFile {
  const read = (): Promise<Uint8Array<ArrayBuffer>> => {
    const files = written.get(catalog) ?? new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
    written.set(catalog, files);
    const known = files.get(path);
    if (known) return known;
    const content = write();
    const bytes = typeof content === "string" ? Promise.resolve(new TextEncoder().encode(content)) : content;
    files.set(path, bytes);
    return bytes;
  };
  return { format, path, read };
}
