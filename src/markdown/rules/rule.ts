/** What every rule about a report gets and gives. */
import type { Catalog, Period } from "../../catalog/catalog.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ReportDocument } from "../document.ts";

export interface RuleContext {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly document: ReportDocument;
}

export type Rule = (context: RuleContext) => readonly Diagnostic[];
