/** The spreadsheet of two periods that are compared in the browser: loaded only when someone asks for it. */
import type { Catalog } from "../catalog/catalog.ts";
import { lowerFirst } from "../charts/sentence.ts";
import type { ComparedTable, PeriodPair } from "../derive/comparison.ts";
import { aboutComparison } from "../publish/about-file.ts";
import { publishComparison } from "../publish/published-comparison.ts";
import { writeWorkbook } from "../publish/workbook.ts";
import { ui } from "../text/interface-text.ts";

export async function writeComparedPair(
  catalog: Catalog,
  pair: PeriodPair,
  tables: readonly ComparedTable[],
): Promise<Blob> {
  const [earlier, later] = [pair.earlier, pair.later].map(({ document }) => document.frontMatter);
  const bytes = await writeWorkbook({
    title: ui.comparison.pairTitle(lowerFirst(earlier?.shortTitle ?? ""), later?.shortTitle ?? ""),
    author: catalog.publisher.name,
    table: publishComparison(pair, tables),
    about: aboutComparison(catalog, pair, `/so-sanh/?truoc=${pair.earlier.id}&sau=${pair.later.id}`),
    day: later?.period.to ?? "",
  });
  return new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
