/** zod's issues about one cell → what is wrong with it in our terms. */
import type { z } from "zod";
import { fold } from "../text/fold.ts";
import { slugify } from "../text/slug.ts";
import type { CellProblem } from "./cell-problem.ts";
import { explainDate } from "./date-cell.ts";
import { listItems } from "./field-validator.ts";
import { suggest } from "./suggestion.ts";
import type { Category, Field } from "./table-schema.ts";

type Issue = z.core.$ZodIssue;

/** The problem an issue of `fieldValidator(field)` stands for. `text` is the text it was given. */
export function cellProblem(issue: Issue, field: Field, text: string): CellProblem {
  const [index] = issue.path;
  const found = typeof index === "number" ? (listItems(text)[index] ?? "") : text;
  const problem = problemOf(issue, field, found);
  if (!field.list) return problem;
  // The replacement of one value would replace the whole list.
  const { replacement: _, ...withoutReplacement } = problem;
  return { ...withoutReplacement, data: { found, ...problem.data } };
}

function problemOf(issue: Issue, field: Field, found: string): CellProblem {
  switch (issue.code) {
    case "custom":
      return withSureUnit(issue.params?.problem as CellProblem, field); // The only custom issues are those of fieldValidator.
    case "invalid_type":
      return { code: "number-whole" };
    case "too_small":
      if (issue.origin === "string") return { code: "list-empty-item" };
      return { code: "number-too-small", data: { limit: String(issue.minimum) } };
    case "too_big":
      return { code: "number-too-large", data: { limit: String(issue.maximum) } };
    case "invalid_value":
      return categoryProblem(field.categories ?? [], found);
    default:
      return formatProblem(field, found);
  }
}

/** A number with another unit than the column's has to be looked at: "9 tỷ" in a column of million đồng. */
function withSureUnit(problem: CellProblem, { unit }: Field): CellProblem {
  if (problem.code !== "number-unit" || problem.data?.unit?.toLowerCase() === unit?.toLowerCase()) return problem;
  const { replacement: _, ...unsure } = problem;
  return unsure;
}

function categoryProblem(categories: readonly Category[], found: string): CellProblem {
  const labelled = categories.find(({ label }) => fold(label) === fold(found))?.value;
  const codes = categories.length > 0 ? categories.map(({ value }) => value) : ["true", "false"];
  const suggestion = suggest(found, codes);
  const data = { suggestion: labelled === undefined ? suggestion.text : `“${labelled}”` };
  return { code: "value-category", data, ...(labelled !== undefined && { replacement: labelled }) };
}

/** A text that does not fit the pattern of its field. */
function formatProblem({ type, name, example, description, constraints }: Field, found: string): CellProblem {
  if (type === "year") return { code: "year-format" };
  const pattern = constraints?.pattern ?? "";
  const fits = (text: string) => new RegExp(`^(?:${pattern})$`, "u").test(text);
  if (name === "id") {
    const slug = slugify(found);
    const suggestion = [slug.replaceAll("-", "_"), slug].find(fits);
    return { code: "id-format", data: { suggestion: suggestion ? `“${suggestion}”` : "—" } };
  }
  const date = explainDate(found);
  if (date && fits(String(date.data?.value))) return date;
  return { code: "value-format", data: { example: example ?? description ?? pattern } };
}
