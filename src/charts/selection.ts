/** The names in a chart request, looked up in the table. */
import type { Row, Table } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import type { ChartProblem } from "./problem.ts";
import { type ChartKind, type ChartRequest, chartKinds, isChartKind, splitNames } from "./request.ts";

export interface Selection {
  readonly kind: ChartKind;
  readonly table: Table;
  readonly x: Field;
  readonly measures: readonly Field[];
  readonly rows: readonly Row[];
  /** As the author writes it. */
  readonly from?: string;
}

export type SelectionResult =
  | { readonly ok: true; readonly selection: Selection }
  | { readonly ok: false; readonly problems: readonly ChartProblem[] };

/** Every wrong name of the request is reported. */
export function select(request: ChartRequest, table: Table): SelectionResult {
  const problems: ChartProblem[] = [];
  if (!isChartKind(request.type)) {
    const data = { found: request.type, expected: chartKinds.join(", ") };
    problems.push({ code: "chart-type", attribute: "type", data });
  }
  const x = findField(request.x, "x", table, problems);
  const measures = splitNames(request.y).map((name) => findMeasure(name, table, problems));
  const rows = request.rows === undefined ? table.rows : findRows(request.rows, table, problems);
  if (problems.length > 0 || !isChartKind(request.type) || !x) return { ok: false, problems };
  const found = { table, x, measures: measures.filter((field) => field !== undefined), rows };
  return {
    ok: true,
    selection: { kind: request.type, ...found, ...(request.from !== undefined && { from: request.from }) },
  };
}

function findField(name: string, attribute: "x" | "y", table: Table, problems: ChartProblem[]): Field | undefined {
  const field = table.schema.fields.find((candidate) => candidate.name === name);
  if (!field) problems.push({ code: "chart-column", attribute, data: { found: name } });
  return field;
}

function findMeasure(name: string, table: Table, problems: ChartProblem[]): Field | undefined {
  const field = findField(name, "y", table, problems);
  if (field && !field.kind) problems.push({ code: "chart-measure", attribute: "y", data: { column: name } });
  return field;
}

function findRows(names: string, table: Table, problems: ChartProblem[]): Row[] {
  return splitNames(names).flatMap((name) => {
    const row = table.rows.find((candidate) => candidate.id === name);
    if (row) return [row];
    problems.push({ code: "chart-row", attribute: "rows", data: { found: name } });
    return [];
  });
}
