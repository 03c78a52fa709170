/** A file of `data/schemas` → a Table Schema, or what is wrong with its form. */
import { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { settingDiagnostics } from "./setting-issue.ts";
import { fieldTypes, measureKinds, type TableSchema } from "./table-schema.ts";
import { lineSpan } from "./text-position.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

export interface SchemaFile {
  readonly file: string;
  readonly schema: TableSchema;
  readonly source: YamlSource;
}

const text = z.string().min(1);
const name = z.string().regex(/^[a-z0-9_]+$/, "bien_che");
const names = z.array(name).min(1);
const pattern = z.string().refine(isPattern, "^[a-z0-9_]+$");
const stringMap = z.record(z.string(), z.string());

const cellExample = "bien_che/cong_chuc/co_mat";
const termPattern = /^[a-z0-9_]+\/([a-z0-9_]+|\*)\/([a-z0-9_]+|\*)$/;
const termAddress = z.string().regex(termPattern, cellExample);
const term = z.union(
  [
    termAddress,
    z.strictObject({ table: name, sum: name, where: stringMap }),
    z.strictObject({ table: name, count: z.literal(true), where: stringMap }),
    z.strictObject({ percent: termAddress, of: termAddress }),
  ],
  cellExample,
);

const field = z.strictObject({
  name,
  title: text,
  type: z.enum(fieldTypes),
  description: text.optional(),
  example: text.optional(),
  categories: z
    .array(z.strictObject({ value: text, label: text }))
    .min(1)
    .optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      pattern: pattern.optional(),
    })
    .optional(),
  kind: z.enum(measureKinds).optional(),
  unit: text.optional(),
  unitField: name.optional(),
  reducedDate: z.boolean().optional(),
  list: z.boolean().optional(),
  standing: z.boolean().optional(),
});

const tableSchema = z.strictObject({
  $schema: z.string().optional(),
  name,
  title: text,
  description: text,
  scope: z.enum(["period", "register", "annotation"]),
  order: z.number(),
  area: text.optional(),
  fields: z.array(field).min(1),
  primaryKey: names,
  uniqueKeys: z.array(names).optional(),
  foreignKeys: z
    .array(z.strictObject({ fields: names, reference: z.strictObject({ resource: name, fields: names }) }))
    .optional(),
  missingValues: z.tuple([z.literal("")], '[""]'),
  checks: z
    .array(
      z.strictObject({
        id: name,
        title: text,
        left: z.array(term).min(1),
        op: z.enum(["=", "<=", ">="]),
        right: z.array(term).min(1),
        rows: stringMap.optional(),
      }),
    )
    .optional(),
});

/** Reads one schema file. Whether the names in it exist is checked by `checkSchemas`, with all files at hand. */
export function parseSchemaFile(file: string, json: string): { schema?: SchemaFile; diagnostics: Diagnostic[] } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { diagnostics: [jsonError(file, json, String(error))] };
  }
  const source = locatedLater(value, json);
  const result = tableSchema.safeParse(value);
  if (!result.success) return { diagnostics: settingDiagnostics(result.error, { file, source, schema: tableSchema }) };
  // The zod schema is TableSchema with `| undefined` on what may be absent, which JSON cannot express.
  return { schema: { file, schema: result.data as TableSchema, source }, diagnostics: [] };
}

/** JSON is YAML: the slower reader is asked only for the place of a mistake. */
function locatedLater(value: unknown, json: string): YamlSource {
  let located: YamlSource | undefined;
  return {
    value,
    locate: (path) => {
      located ??= readYaml(json);
      return located.locate(path);
    },
  };
}

function jsonError(file: string, json: string, message: string): Diagnostic {
  const position = /position (\d+)/.exec(message)?.[1];
  const offset = position === undefined ? json.length : Number(position);
  const span = lineSpan(json, Math.min(offset, json.length), 1);
  return { code: "schema-json", place: { file, span }, data: { line: String(span.line) } };
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
