/** What the pages of past periods cost beside the pages themselves: every derivation that they ask for, done once and timed. */
import type { Catalog } from "../../src/catalog/catalog.ts";
import { indicatorsOf } from "../../src/catalog/indicator-register.ts";
import { checkHistories } from "../../src/derive/check-history.ts";
import { compareTables } from "../../src/derive/comparison.ts";
import { comparedPairs, periodChoices } from "../../src/derive/comparison-pair.ts";
import { tallyComparison } from "../../src/derive/comparison-tally.ts";
import { seriesOf } from "../../src/derive/series.ts";
import { cautionsOf } from "../../src/derive/series-caution.ts";
import { strandsOf } from "../../src/derive/series-strand.ts";
import { taskHistories } from "../../src/derive/task-history.ts";
import { whatIsNew } from "../../src/derive/what-is-new.ts";
import { areaHistories } from "../../src/markdown/area-history.ts";
import { parseDocument } from "../../src/markdown/document.ts";
import { sentenceDifference } from "../../src/markdown/sentence-difference.ts";
import { firstTermUses } from "../../src/markdown/term-use.ts";
import { filesOfComparison, filesOfPeriodTable, filesOfSeries, filesOfTable } from "../../src/publish/offered-file.ts";

export interface DerivationCost {
  /** Series, comparisons, areas, tasks, checks, glossary, what is new. */
  readonly deriveSeconds: number;
  /** Spreadsheets, CSV and JSON of tables, series and comparisons. */
  readonly filesSeconds: number;
}

/**
 * Each is done as often as pages ask for it that share no result: series for their page, the list and the area.
 * Not counted: drawing charts, the documents' own parsing (a report page needs it as well), and markup.
 */
export async function measureDerivation(catalog: Catalog): Promise<DerivationCost> {
  const documents = new Map(
    catalog.periods.map((period) => [period, parseDocument(period.document, period).document] as const),
  );
  const start = performance.now();
  for (let asked = 0; asked < 3; asked += 1) deriveSeries(catalog);
  for (const pair of comparedPairs(catalog)) {
    tallyComparison(compareTables(catalog, pair));
    const [earlier, later] = [documents.get(pair.earlier), documents.get(pair.later)];
    if (earlier && later) sentenceDifference(earlier, later);
  }
  periodChoices(catalog);
  for (const period of catalog.periods) whatIsNew(catalog, period);
  for (let asked = 0; asked < 3; asked += 1) taskHistories(catalog);
  checkHistories(catalog);
  areaHistories(catalog);
  firstTermUses(catalog);
  const derived = performance.now();
  for (const file of filesOf(catalog)) await file.read();
  return { deriveSeconds: (derived - start) / 1000, filesSeconds: (performance.now() - derived) / 1000 };
}

function deriveSeries(catalog: Catalog): void {
  for (const indicator of indicatorsOf(catalog)) {
    const series = seriesOf(catalog, indicator);
    if (!series) continue;
    strandsOf(catalog, series);
    cautionsOf(catalog, series);
  }
}

function filesOf(catalog: Catalog) {
  return [
    ...[...catalog.schemas.values()]
      .filter(({ scope }) => scope !== "annotation")
      .flatMap((schema) => filesOfTable(catalog, schema)),
    ...catalog.periods.flatMap((period) =>
      [...period.tables.values()].flatMap((table) => filesOfPeriodTable(catalog, period, table)),
    ),
    ...indicatorsOf(catalog).flatMap((indicator) => {
      const series = seriesOf(catalog, indicator);
      return series ? filesOfSeries(catalog, series) : [];
    }),
    ...comparedPairs(catalog).flatMap((pair) => filesOfComparison(catalog, pair)),
  ];
}
