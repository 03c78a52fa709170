/** All rules about the document of one period. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { parseDocument } from "./document.ts";
import { checkBareNumbers } from "./rules/bare-number.ts";
import { checkCitations } from "./rules/citation.ts";
import { checkDataReferences } from "./rules/data-reference.ts";
import { checkChartIds } from "./rules/duplicate-chart.ts";
import { checkNoteDates } from "./rules/note-date.ts";
import type { Rule } from "./rules/rule.ts";
import { checkSettingNumbers } from "./rules/setting-number.ts";
import { checkTerms } from "./rules/term.ts";
import { checkUnfilledText } from "./rules/unfilled-text.ts";
import { checkValues } from "./rules/value.ts";

const rules: readonly Rule[] = [
  checkValues,
  checkDataReferences,
  checkChartIds,
  checkCitations,
  checkNoteDates,
  checkTerms,
  checkBareNumbers,
  checkSettingNumbers,
  checkUnfilledText,
];

/** Syntax, what the guard refuses, and every rule; in no particular order. */
export function checkDocument(catalog: Catalog, period: Period): Diagnostic[] {
  const { document, diagnostics, brokenLines } = parseDocument(period.document, period);
  const found = rules.flatMap((rule) => rule({ catalog, period, document }));
  const merelyFollows = ({ code, place }: Diagnostic) =>
    code === "bare-number" && place.span !== undefined && brokenLines.has(place.span.line);
  return [...diagnostics, ...found.filter((diagnostic) => !merelyFollows(diagnostic))];
}
