/** Two periods that have no page of their own, compared in the browser from the figures of each. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { lowerFirst } from "../charts/sentence.ts";
import { comparisonDataHref } from "../components/comparison/addresses.ts";
import { showComparedRows } from "../components/comparison/compared-table.ts";
import { reportHref } from "../components/report/addresses.ts";
import { periodFacts } from "../components/report/period-facts.ts";
import { comparePeriods } from "../derive/comparable.ts";
import { type ComparedTable, compareTables, onlyCompared, type PeriodPair } from "../derive/comparison.ts";
import { tallyComparison } from "../derive/comparison-tally.ts";
import { formatReason } from "../derive/format-change.ts";
import { type PortablePeriod, unpackCatalog, unpackPeriod } from "../derive/portable-catalog.ts";
import { writeCsv } from "../publish/csv.ts";
import { publishComparison } from "../publish/published-comparison.ts";
import { element } from "../search/element.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import { fillTable } from "./comparison-table.ts";

const words = ui.comparison;

/** What to show of two periods, in either order; undefined where the site has not both. Throws when a file cannot be fetched. */
export async function comparePair(ids: readonly string[], pattern: HTMLTemplateElement): Promise<Node[] | undefined> {
  const catalog = unpackCatalog(await fetchJson(comparisonDataHref()));
  const [later, earlier] = await Promise.all(
    catalog.periods.filter(({ id }) => ids.includes(id)).map((period) => withFigures(catalog, period)),
  );
  return earlier && later ? describePair(catalog, { earlier, later }, pattern) : undefined;
}

async function fetchJson(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function withFigures(catalog: Catalog, period: Period): Promise<Period> {
  const figures: PortablePeriod = await fetchJson(comparisonDataHref(period.id));
  return unpackPeriod(catalog, period, figures);
}

function describePair(catalog: Catalog, pair: PeriodPair, pattern: HTMLTemplateElement): Node[] {
  const comparability = comparePeriods(pair.earlier, pair.later);
  const all = compareTables(catalog, pair);
  const shown = comparability.comparable ? all : onlyCompared(all);
  const nothing = shown.length === 0 ? words.nothingComparable : words.stillComparable;
  return [
    element("h3", { tabindex: "-1" }, words.pairTitle(lowerFirst(titleOf(pair.earlier)), titleOf(pair.later))),
    element("ul", {}, ...[pair.earlier, pair.later].map(aboutPeriod)),
    ...(comparability.comparable
      ? [notCompared(all)]
      : [
          element("p", {}, element("strong", {}, words.pairIncomparable(formatReason(comparability)))),
          element("p", {}, nothing),
        ]),
    ...(shown.length > 0 ? [downloads(catalog, pair, shown)] : []),
    ...shown.map((table) =>
      fillTable(pattern, {
        caption: table.schema.title,
        earlier: titleOf(pair.earlier),
        later: titleOf(pair.later),
        rows: showComparedRows(catalog, pair, table),
      }),
    ),
    element("p", {}, words.noSentences, " ", reportLink(pair.earlier), "; ", reportLink(pair.later), "."),
  ];
}

function titleOf({ document: { frontMatter } }: Period): string {
  return frontMatter.shortTitle;
}

function aboutPeriod(period: Period): Node {
  const { invented } = period.document.frontMatter;
  const facts = [...periodFacts(period), ...(invented ? [ui.cite.invented] : [])];
  return element("li", {}, reportLink(period), `: ${facts.join(" · ")}`);
}

function reportLink(period: Period): Node {
  return element("a", { href: reportHref(period.id) }, titleOf(period));
}

function notCompared(tables: readonly ComparedTable[]): Node {
  const { incomparable, oneSided } = tallyComparison(tables);
  const reasons = [
    ...incomparable.map(({ comparability, count }) => words.figures(formatNumber(count), formatReason(comparability))),
    ...(oneSided > 0 ? [words.figures(formatNumber(oneSided), words.oneSided)] : []),
  ];
  return element(
    "details",
    {},
    element("summary", {}, words.notCompared),
    element("ul", {}, ...reasons.map((reason) => element("li", {}, reason))),
  );
}

function downloads(catalog: Catalog, pair: PeriodPair, tables: readonly ComparedTable[]): Node {
  const name = `so-sanh-${pair.earlier.id}-${pair.later.id}`;
  const csv = new Blob([writeCsv(publishComparison(pair, tables))], { type: "text/csv" });
  const button = element("button", { type: "button", class: "take-xlsx" }, words.takeXlsx);
  const failure = element("span", { role: "status" });
  button.addEventListener("click", async () => {
    failure.replaceChildren();
    try {
      const { writeComparedPair } = await import("./compared-workbook.ts");
      fileLink(await writeComparedPair(catalog, pair, tables), `${name}.xlsx`, words.takeXlsx).click();
    } catch {
      failure.replaceChildren(words.xlsxFailed);
    }
  });
  return element("p", {}, fileLink(csv, `${name}.csv`, words.takeCsv), " · ", button, " ", failure);
}

function fileLink(file: Blob, download: string, words: string): HTMLAnchorElement {
  return element("a", { href: URL.createObjectURL(file), download }, words);
}
