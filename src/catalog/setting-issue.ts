/** zod's issues about settings (front matter, site.yaml, schema files) → diagnostics on the line of the setting. */
import type { z } from "zod";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { knownKeys, showPath, valueAt } from "./setting-path.ts";
import { shorten } from "./shorten.ts";
import { suggest } from "./suggestion.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export interface SettingSource {
  readonly file: string;
  readonly source: YamlSource;
}

export interface CheckedSetting extends SettingSource {
  /** The schema that gave the issues. The messages of its patterns are examples of a right value. */
  readonly schema: z.ZodType;
}

/** What a right value looks like, by the type or format that zod names. */
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
export function settingDiagnostics({ issues }: z.ZodError, setting: CheckedSetting): Diagnostic[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ parent: issue.path, key })) : [],
  );
  const values = issues.filter(({ code }) => code !== "unrecognized_keys");
  const isMissing = ({ path }: { path: Path }) => path.length > 0 && valueAt(setting.source.value, path) === undefined;
  const missing = values.filter(isMissing).map(({ path }) => ({ parent: path.slice(0, -1), key: String(path.at(-1)) }));

  const misspelt = unknown.map(({ parent, key }) => {
    const candidates = missing
      .filter((absent) => showPath(absent.parent) === showPath(parent))
      .map((absent) => absent.key);
    return { parent, key, meant: suggest(key, candidates).nearest };
  });
  const isMeant = (parent: Path, key: string) =>
    misspelt.some((wrong) => wrong.meant === key && showPath(wrong.parent) === showPath(parent));
  return [
    ...misspelt.map(({ parent, key, meant }) => {
      const { text } = suggest(key, meant === undefined ? knownKeys(setting.schema, parent) : [meant]);
      return reportSetting(setting, "setting-unknown", [...parent, key], { suggestion: text });
    }),
    ...missing
      .filter(({ parent, key }) => !isMeant(parent, key))
      .map(({ parent, key }) => reportSetting(setting, "setting-missing", [...parent, key])),
    ...values.filter((issue) => !isMissing(issue)).map((issue) => wrongValue(issue, setting)),
  ];
}

/** A diagnostic about one setting, on its line. `path` and `found` are in its data. */
export function reportSetting(
  { file, source }: SettingSource,
  code: DiagnosticCode,
  path: Path,
  data: Diagnostic["data"] = {},
): Diagnostic {
  const span = source.locate(path);
  const found = show(valueAt(source.value, path));
  return { code, place: { file, ...(span && { span }) }, data: { path: showPath(path), found, ...data } };
}

function wrongValue(issue: z.core.$ZodIssue, setting: CheckedSetting): Diagnostic {
  const { path } = issue;
  switch (issue.code) {
    case "invalid_type":
      return reportSetting(setting, "setting-type", path, { example: examples[issue.expected] ?? issue.expected });
    case "invalid_value": {
      const { text } = suggest(show(valueAt(setting.source.value, path)), issue.values.map(String));
      return reportSetting(setting, "setting-choice", path, { suggestion: text });
    }
    case "too_small":
      return reportSetting(setting, "setting-empty", path);
    case "invalid_format":
      return reportSetting(setting, "setting-format", path, { example: examples[issue.format] ?? issue.message });
    default:
      return reportSetting(setting, "setting-format", path, { example: issue.message });
  }
}

function show(value: unknown): string {
  if (typeof value === "string") return shorten(value);
  return value === undefined ? "" : shorten(JSON.stringify(value));
}
