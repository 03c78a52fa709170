/** zod's issues about settings (front matter, site.yaml, schema files) → diagnostics on the line of the setting. */
import { z } from "zod";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { shorten } from "./shorten.ts";
import { suggest } from "./suggestion.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export interface Setting {
  readonly file: string;
  readonly source: YamlSource;
  /** The schema that gave the issues. */
  readonly schema: z.ZodType;
}

/** What a right value looks like, by the type or format zod names. */
const examples: Readonly<Record<string, string>> = {
  string: '"…"',
  array: "- …",
  object: "…: …",
  boolean: "true / false",
  number: "123",
  date: "2024-07-31",
  url: "https://…",
  email: "ten@co-quan.gov.vn",
};

/** A diagnostic for every mistake. A misspelt key is one mistake, though the right one is missing too. */
export function settingDiagnostics(error: z.ZodError, setting: Setting): Diagnostic[] {
  const unknownKeys = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const missingKeys = error.issues
    .filter((issue) => issue.code !== "unrecognized_keys" && isAbsent(setting.source.value, issue.path))
    .map(({ path }) => path);

  const misspelt = new Set<string>();
  const unknown = unknownKeys.map((path) => {
    const key = String(path.at(-1));
    const siblings = missingKeys.filter((missing) => showPath(missing.slice(0, -1)) === showPath(path.slice(0, -1)));
    const candidates = siblings.length > 0 ? siblings.map((missing) => String(missing.at(-1))) : [];
    const known = knownKeys(setting.schema, path.slice(0, -1));
    const missing = suggest(key, candidates).nearest;
    if (missing) misspelt.add(showPath([...path.slice(0, -1), missing]));
    const suggestion = missing === undefined ? suggest(key, known).text : `“${missing}”`;
    return report(setting, "setting-unknown", path, { suggestion });
  });
  const missing = missingKeys
    .filter((path) => !misspelt.has(showPath(path)))
    .map((path) => report(setting, "setting-missing", path));
  const wrong = error.issues
    .filter((issue) => issue.code !== "unrecognized_keys" && !isAbsent(setting.source.value, issue.path))
    .map((issue) => wrongValue(issue, setting));
  return [...unknown, ...missing, ...wrong];
}

/** A diagnostic about one setting, on its line. `path` and `found` are in its data. */
export function report(
  { file, source }: Pick<Setting, "file" | "source">,
  code: DiagnosticCode,
  path: Path,
  data: Diagnostic["data"] = {},
): Diagnostic {
  const span = source.locate(path);
  const found = show(valueAt(source.value, path));
  return { code, place: { file, ...(span && { span }) }, data: { path: showPath(path), found, ...data } };
}

function wrongValue(issue: z.core.$ZodIssue, setting: Setting): Diagnostic {
  switch (issue.code) {
    case "invalid_type":
      return report(setting, "setting-type", issue.path, { example: examples[issue.expected] ?? issue.expected });
    case "invalid_value": {
      const found = String(valueAt(setting.source.value, issue.path));
      return report(setting, "setting-choice", issue.path, {
        suggestion: suggest(found, issue.values.map(String)).text,
      });
    }
    case "too_small":
      return report(setting, "setting-empty", issue.path);
    default: {
      const named = issue.code === "invalid_format" ? examples[issue.format] : undefined;
      // Schemas give the example of their own patterns as the issue's message.
      return report(setting, "setting-format", issue.path, { example: named ?? issue.message });
    }
  }
}

/** `record.signer.name`, `headlines[0].label`. */
function showPath(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function show(value: unknown): string {
  if (typeof value === "string") return shorten(value);
  return value === undefined ? "" : shorten(JSON.stringify(value));
}

function isAbsent(value: unknown, path: Path): boolean {
  return path.length > 0 && valueAt(value, path) === undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** The keys that the schema knows at a path. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let inner: unknown = unwrap(schema);
  for (const step of path) {
    if (inner instanceof z.ZodObject) inner = unwrap(inner.shape[String(step)]);
    else if (inner instanceof z.ZodArray) inner = unwrap(inner.element);
    else return [];
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}
