/** Nobody can take the demo's figures for real ones: every page and every file with figures says that they are invented. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readPages } from "../site/built-site.ts";
import { demoDist } from "./folders.ts";

const pages = readPages(demoDist);
const files = readdirSync(demoDist, { recursive: true, encoding: "utf8" }).sort();
const csvFiles = files.filter((file) => file.endsWith(".csv"));

const isPeriodPage = ({ path }: { path: string }) => /^\/ky-bao-cao\/[^/]+\//.test(path);
const isReport = ({ path }: { path: string }) => /^\/ky-bao-cao\/[^/]+\/$/.test(path);

/** The text of a page without the content of scripts and styles. */
function textOf(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, "");
}

describe("that the figures are invented", () => {
  it("is told on every page", () => {
    const silent = pages.filter(({ html }) => !textOf(html).includes("số liệu giả định, đặt ra để thử trang"));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("is told of the period itself on each page of a period", () => {
    const ofPeriods = pages.filter(isPeriodPage);
    expect(ofPeriods).toHaveLength(66);
    const silent = ofPeriods.filter(({ html }) => !textOf(html).includes("Số liệu của kỳ này là số liệu giả định"));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("is told to machines that read a report", () => {
    const reports = pages.filter(isReport);
    expect(reports).toHaveLength(21);
    for (const { html } of reports) {
      const [, json = ""] = /<script type="application\/ld\+json">([^<]+)/.exec(html) ?? [];
      expect(JSON.parse(json)).toMatchObject({ "@type": "Report", creativeWorkStatus: "invented" });
    }
  });

  it("is told in every line of every CSV file, those of registers too", () => {
    expect(csvFiles.length).toBeGreaterThan(430);
    const silent = csvFiles.filter((file) => {
      const { data } = Papa.parse<Record<string, string>>(readFileSync(join(demoDist, file), "utf8"), {
        header: true,
        skipEmptyLines: true,
      });
      return data.some((row) => row["gia_dinh"] !== "true");
    });
    expect(silent).toEqual([]);
  });

  it("is told in every JSON file", () => {
    const read = files
      .filter((file) => /^(du-lieu|chi-so)\/[^/]+\.json$/.test(file))
      .map((file) => [file, readFileSync(join(demoDist, file), "utf8")] as const);
    expect(read.length).toBeGreaterThan(50);
    expect(read.filter(([, text]) => !/"invented": true|bịa/.test(text)).map(([file]) => file)).toEqual([]);
  });
});
