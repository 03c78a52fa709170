/** Everything a new period needs, made from the schemas and the earlier reports. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { documentFolder } from "../catalog/period-folder.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { annotationTable } from "./annotation-sheet.ts";
import { canonicalCsv } from "./canonical-csv.ts";
import { writeDraftBody } from "./draft-body.ts";
import { writeDraftFrontMatter } from "./draft-front-matter.ts";
import { countsCalendarMonths, findEarlierReports } from "./earlier-reports.ts";
import { expectedTables, type TableTexts } from "./expected-rows.ts";
import { figureFile } from "./figure-file.ts";
import { type PeriodPlan, type PeriodRequest, planPeriod } from "./period-plan.ts";

export interface NewPeriod {
  readonly plan: PeriodPlan;
  /** Texts by path below the site folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The newest report that may be set beside the new one. */
  readonly comparable: Period | undefined;
  /** The report that outline, tables and rows come from. */
  readonly model: Period | undefined;
}

/** Refused where files of the period exist, and where the request does not tell kind and days. */
export function makeNewPeriod(catalog: Catalog, request: Omit<PeriodRequest, "calendarMonths">): Result<NewPeriod> {
  const { id } = request;
  const file = `${documentFolder}/${id}.mdx`;
  const refuse = (code: Diagnostic["code"], data: Diagnostic["data"] = {}): Result<NewPeriod> => ({
    ok: false,
    diagnostics: [{ code, place: { file }, data: { period: id, ...data } }],
  });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return refuse("new-period-id", { expected: "2025, 2025-quy-1" });
  if (catalog.periods.some((period) => period.id === id)) return refuse("new-period-exists");

  const calendarMonths = request.kind !== undefined && countsCalendarMonths(catalog, request.kind);
  const first = planPeriod({ ...request, calendarMonths });
  if (!("id" in first)) {
    return first.kind === "id" ? refuse("new-period-id", { expected: first.expected }) : refuse("new-period-window");
  }
  // The id may have told the kind only now.
  const plan = planPeriod({ ...request, calendarMonths: countsCalendarMonths(catalog, first.kind) }) as PeriodPlan;
  if (plan.from > plan.to) return refuse("new-period-backwards", { from: plan.from, to: plan.to });
  return { ok: true, value: filesOf(catalog, plan) };
}

function filesOf(catalog: Catalog, plan: PeriodPlan): NewPeriod {
  const { comparable, model } = findEarlierReports(catalog, plan);
  const tables = model ? expectedTables(model) : [];
  const cells = cellsOf(tables);
  const hasCell = (address: string) => cells.has(address);
  const hasTable = (name: string) => tables.some(({ schema }) => schema.name === name);
  const [, witness] = comparable;
  const frontMatter = writeDraftFrontMatter({ plan, publisher: catalog.publisher, comparable, model, hasCell });
  const body = model ? writeDraftBody({ model, plan, hasCell, hasTable, ...(witness && { witness }) }) : "";
  const notes = catalog.schemas.get(annotationTable);
  const files = [...tables, ...(notes ? [{ schema: notes, records: [] }] : [])];
  return {
    plan,
    comparable: comparable[0],
    model,
    files: new Map([
      [`${documentFolder}/${plan.id}.mdx`, `${frontMatter}\n${body}`],
      ...files.map((table): [string, string] => [figureFile(plan.id, table.schema.name), canonicalCsv(table)]),
    ]),
  };
}

/** Addresses of all cells. */
function cellsOf(tables: readonly TableTexts[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ schema, records }) =>
      records.flatMap(([row]) => schema.fields.map((field) => `${schema.name}/${row}/${field.name}`)),
    ),
  );
}
