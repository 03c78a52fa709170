/** Two periods that have no page of their own, compared in the browser from the figures and the words of each. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { lowerFirst } from "../charts/sentence.ts";
import { comparisonDataHref } from "../components/comparison/addresses.ts";
import { showComparison } from "../components/comparison/compared-table.ts";
import { type ShownWords, showComparedWords } from "../components/comparison/compared-words.ts";
import { reportHref } from "../components/report/addresses.ts";
import { periodFacts } from "../components/report/period-facts.ts";
import { type Comparability, comparePeriods } from "../derive/comparable.ts";
import { type ComparedTable, compareTables, onlyCompared, type PeriodPair } from "../derive/comparison.ts";
import { tallyComparison } from "../derive/comparison-tally.ts";
import { formatReason } from "../derive/format-change.ts";
import { type PortablePeriod, unpackCatalog, unpackPeriod } from "../derive/portable-catalog.ts";
import type { ReportText } from "../markdown/report-text.ts";
import { writeCsv } from "../publish/csv.ts";
import { publishComparison } from "../publish/published-comparison.ts";
import { element } from "../search/element.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import { fillSection } from "./compared-sentences.ts";
import { fillTable } from "./comparison-table.ts";

const words = ui.comparison;

/** What the page's components look like, empty. */
export interface Patterns {
  readonly table: HTMLTemplateElement;
  readonly sentences: HTMLTemplateElement;
}

/** A period of which everything has come. */
interface WholePeriod {
  readonly period: Period;
  readonly text: ReportText;
}

/** What to show of two periods, in either order; undefined where the site has not both. Throws when a file cannot be fetched. */
export async function comparePair(ids: readonly string[], patterns: Patterns): Promise<Node[] | undefined> {
  const catalog = unpackCatalog(await fetchJson(comparisonDataHref()));
  const [later, earlier] = await Promise.all(
    catalog.periods.filter(({ id }) => ids.includes(id)).map((period) => fetchPeriod(catalog, period)),
  );
  if (!earlier || !later) return undefined;
  const pair = { earlier: earlier.period, later: later.period };
  const comparability = comparePeriods(pair.earlier, pair.later);
  const showWords = comparability.comparable || comparability.reason !== "retracted";
  const remark = comparability.comparable ? "" : words.sentencesIncomparable;
  return [
    element("h3", { tabindex: "-1" }, words.pairTitle(lowerFirst(titleOf(pair.earlier)), titleOf(pair.later))),
    element("ul", {}, ...[pair.earlier, pair.later].map(aboutPeriod)),
    ...figuresOf(catalog, pair, { comparability, pattern: patterns.table }),
    ...(showWords
      ? wordsOf(showComparedWords(catalog, pair, { earlier: earlier.text, later: later.text }), {
          remark,
          pattern: patterns.sentences,
        })
      : []),
  ];
}

async function fetchJson(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function fetchPeriod(catalog: Catalog, period: Period): Promise<WholePeriod> {
  const { text, ...figures }: PortablePeriod & { text: ReportText } = await fetchJson(comparisonDataHref(period.id));
  return { period: unpackPeriod(catalog, period, figures), text };
}

interface FiguresShown {
  readonly comparability: Comparability;
  readonly pattern: HTMLTemplateElement;
}

function figuresOf(catalog: Catalog, pair: PeriodPair, { comparability, pattern }: FiguresShown): Node[] {
  const all = compareTables(catalog, pair);
  const shown = comparability.comparable ? all : onlyCompared(all);
  const nothing = shown.length === 0 ? words.nothingComparable : words.stillComparable;
  return [
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
        shown: showComparison(catalog, pair, table),
      }),
    ),
  ];
}

interface WordsShown {
  /** What else is to be said of them; empty where nothing is. */
  readonly remark: string;
  readonly pattern: HTMLTemplateElement;
}

function wordsOf({ sections, same }: ShownWords, { remark, pattern }: WordsShown): Node[] {
  return [
    element("h4", {}, words.sentences),
    element("p", {}, `${words.sentencesRemark} ${remark}`.trim()),
    ...sections.map((section) => fillSection(pattern, section)),
    ...(same === undefined ? [] : [element("p", {}, same)]),
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
