/** A field of a Table Schema → the zod validator of its cells: text in, value out. */
import { z } from "zod";
import type { CellValue } from "./catalog.ts";
import type { CellProblem } from "./cell-problem.ts";
import { readDateCell, readReducedDate } from "./date-cell.ts";
import { readNumberCell } from "./number-cell.ts";
import type { Field } from "./table-schema.ts";

/** Takes the text of a cell that is not empty, without what `cleanCell` removes. */
export type FieldValidator = z.ZodType<CellValue, string>;

/** A number or date that cannot be read is a custom issue with the `CellProblem` as its `params`. */
export function fieldValidator(field: Field): FieldValidator {
  const known = validators.get(field) ?? (field.list ? list(item(field)) : item(field));
  validators.set(field, known);
  return known;
}

/** A schema is read once and its columns stand in every period: making a validator costs more than a row takes to check. */
const validators = new WeakMap<Field, FieldValidator>();

/** The values of a list cell. */
export function listItems(text: string): string[] {
  return text === "" ? [] : text.split(";").map((value) => value.trim());
}

function list(validator: FieldValidator): FieldValidator {
  const items = z.array(z.string().min(1).pipe(validator));
  return z
    .string()
    .transform(listItems)
    .pipe(items)
    .transform((values) => values.join(";"));
}

function item({ type, categories, constraints = {} }: Field): FieldValidator {
  switch (type) {
    case "integer":
    case "number": {
      const whole = type === "integer";
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = constraints;
      const number = whole ? z.int() : z.number();
      return reading((text) => readNumberCell(text, { whole })).pipe(number.min(minimum).max(maximum));
    }
    case "year":
      return z
        .string()
        .regex(/^\d{4}$/)
        .transform(Number);
    case "date":
      return reading(readDateCell);
    case "boolean":
      return z.enum(["true", "false"]);
    case "string":
      if (categories) return z.enum(categories.map(({ value }) => value));
      if (constraints.pattern === undefined) return z.string();
      return z.string().regex(wholePattern(constraints.pattern)).superRefine(mustBeRead(readReducedDate));
    default:
      return type satisfies never;
  }
}

type Read<T> = (text: string) => { readonly value: T } | { readonly problem: CellProblem };

function reading<T>(read: Read<T>) {
  return z.string().transform((text, context) => {
    const result = read(text);
    if ("value" in result) return result.value;
    context.addIssue({ code: "custom", params: { problem: result.problem } });
    return z.NEVER;
  });
}

/** As `reading`, for a text that stays as it is. */
function mustBeRead(read: Read<string>) {
  return (text: string, context: z.RefinementCtx) => {
    const result = read(text);
    if ("problem" in result) context.addIssue({ code: "custom", params: { problem: result.problem } });
  };
}

/** Table Schema patterns match the whole value. */
function wholePattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u");
}
