/** `<Table>` and `<Chart>`: what they show exists, and a chart of it would be honest. */
import type { Catalog, Table } from "../../catalog/catalog.ts";
import { suggest } from "../../catalog/suggestion.ts";
import { checkChart } from "../../charts/configure.ts";
import type { ChartProblem } from "../../charts/problem.ts";
import { splitNames } from "../../charts/request.ts";
import type { Diagnostic, DiagnosticCode, Span } from "../../diagnostics/diagnostic.ts";
import type { AttributeUse, ComponentUse } from "../document.ts";
import type { Rule } from "./rule.ts";

/** A mistake in one attribute. */
interface Problem {
  readonly code: DiagnosticCode;
  readonly attribute: string;
  readonly data: Diagnostic["data"];
}

export const checkDataReferences: Rule = ({ catalog, period, document }) => {
  // A report without its folder of figures has been reported as such.
  if (period.tables.size === 0) return [];
  return document.components.flatMap((component) => {
    const name = component.attributes.get("of")?.value;
    if ((component.name !== "Table" && component.name !== "Chart") || name === undefined) return [];
    const table = period.tables.get(name);
    const problems = table === undefined ? [unknownTable(name, period)] : problemsOf(component, table, catalog);
    return problems.map(({ code, attribute, data }) => ({
      code,
      place: { file: document.file, span: spanOf(component, attribute, data.found) },
      data: { ...data, attribute },
    }));
  });
};

/** The wrong name in a list of names, or the whole value of the attribute. */
function spanOf({ attributes, span }: ComponentUse, attribute: string, name: string | undefined): Span {
  const use = attributes.get(attribute);
  if (use === undefined || name === undefined) return use?.span ?? span;
  const at = ` ${use.value} `.indexOf(` ${name} `);
  return at === -1 ? use.span : { ...use.span, column: use.span.column + at, length: name.length };
}

function unknownTable(name: string, { id, tables }: Parameters<Rule>[0]["period"]): Problem {
  const suggestion = suggest(name, tables.keys()).text;
  const file = `data/periods/${id}/${name}.csv`;
  return { code: "component-table", attribute: "of", data: { found: name, suggestion, file } };
}

function problemsOf({ name, attributes }: ComponentUse, table: Table, catalog: Catalog): readonly Problem[] {
  // Rows and columns may stand in the part of the file that could not be read.
  if (table.incomplete) return [];
  if (name === "Table")
    return [...unknownNames("columns", attributes, table), ...unknownNames("rows", attributes, table)];

  const text = (attribute: string) => attributes.get(attribute)?.value ?? "";
  const [of, x, y, type, title] = [text("of"), text("x"), text("y"), text("type"), text("title")];
  // The guard has reported what is missing.
  if ([x, y, type, title].includes("")) return [];
  const [rows, from] = [attributes.get("rows")?.value, attributes.get("from")?.value];
  const optional = { ...(rows !== undefined && { rows }), ...(from !== undefined && { from }) };
  const problems = checkChart({ of, x, y, type, title, ...optional }, table, catalog);
  return problems.filter(isNews).map((problem) => wordChartProblem(problem, table));
}

/** A chart of several stacks has the same problem in each; only wrong names differ. */
function isNews(problem: ChartProblem, index: number, problems: readonly ChartProblem[]): boolean {
  return "found" in problem.data || problems.findIndex(({ code }) => code === problem.code) === index;
}

function unknownNames(
  attribute: "columns" | "rows",
  attributes: ReadonlyMap<string, AttributeUse>,
  table: Table,
): Problem[] {
  const known = namesOf(attribute, table);
  return splitNames(attributes.get(attribute)?.value ?? "")
    .filter((name) => !known.includes(name))
    .map((found) => unknownName(attribute, found, { attribute, table }));
}

function wordChartProblem(problem: ChartProblem, table: Table): Problem {
  const { attribute } = problem;
  if (problem.code === "chart-column") return unknownName("columns", problem.data.found, { attribute, table });
  if (problem.code === "chart-row") return unknownName("rows", problem.data.found, { attribute, table });
  return { code: problem.code, attribute, data: problem.data };
}

function unknownName(
  kind: "columns" | "rows",
  found: string,
  { attribute, table }: { readonly attribute: string; readonly table: Table },
): Problem {
  return {
    code: kind === "columns" ? "component-column" : "component-row",
    attribute,
    data: { found, table: table.schema.name, suggestion: suggest(found, namesOf(kind, table)).text },
  };
}

function namesOf(kind: "columns" | "rows", { schema, rows }: Table): string[] {
  return kind === "columns" ? schema.fields.map(({ name }) => name) : rows.map(({ id }) => id);
}
