/** An MDX file → its front matter, checked, and its body. */
import type { z } from "zod";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "./catalog.ts";
import { checkCharacters } from "./document-characters.ts";
import { reportSetting, settingDiagnostics } from "./setting-issue.ts";
import { readYaml, type YamlErrorKind, type YamlSource } from "./yaml-source.ts";

export interface ReadDocument<T> {
  readonly document: SourceDocument<T>;
  /** For places in the front matter. */
  readonly source: YamlSource;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DocumentRules<T> {
  readonly id: string;
  readonly file: string;
  readonly schema: z.ZodType<T> & { readonly shape: Readonly<Record<string, z.ZodType>> };
  /** Stands for what is missing or wrong, so that the rest of the document can still be checked. */
  readonly fallback: T;
}

const openingFence = "---\n";
const closingFence = /\n---(?:\n|$)/;

/** Reads a text normalised by `decodeFile`. Never throws. */
export function parseSourceDocument<T extends object>(text: string, rules: DocumentRules<T>): ReadDocument<T> {
  const { id, file, schema, fallback } = rules;
  const { yaml, body, bodyLine } = splitFrontMatter(text);
  const document = { id, file, text, body, bodyLine };
  const source = readYaml(yaml ?? "", 2);
  if (yaml === undefined) {
    const place = { file, span: { line: 1, column: 1, length: 1 } };
    return {
      document: { ...document, frontMatter: fallback },
      source,
      diagnostics: [{ code: "front-matter-missing", place, data: {} }, ...checkCharacters(file, text)],
    };
  }

  const { value, diagnostics } = checkSettings(source, { file, schema, fallback });
  const stated = (source.value as { id?: unknown } | null | undefined)?.id; // Any shape; only a text matters.
  const misnamed = typeof stated === "string" && stated !== id;
  return {
    document: { ...document, frontMatter: value },
    source,
    diagnostics: [
      ...diagnostics,
      ...checkCharacters(file, text),
      ...(misnamed ? [reportSetting({ file, source }, "setting-id", ["id"], { expected: id })] : []),
    ],
  };
}

const yamlCodes = {
  tab: "yaml-tab",
  duplicate_key: "yaml-duplicate",
  colon: "yaml-colon",
  alias: "yaml-alias",
  tag: "yaml-tag",
  other: "yaml-syntax",
} as const satisfies Record<YamlErrorKind, DiagnosticCode>;

/** Settings as their schema wants them; each one that is wrong or missing is taken from `fallback`. */
export function checkSettings<T extends object>(
  source: YamlSource,
  { file, schema, fallback }: Omit<DocumentRules<T>, "id">,
): { value: T; diagnostics: Diagnostic[] } {
  if (source.error) {
    const { kind, span, found } = source.error;
    const data = { line: String(span.line), ...(found !== undefined && { found }) };
    return { value: fallback, diagnostics: [{ code: yamlCodes[kind], place: { file, span }, data }] };
  }
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, diagnostics: [] };
  const settings = typeof source.value === "object" && source.value !== null ? Object.entries(source.value) : [];
  const right = settings.flatMap(([key, setting]) => {
    const checked = schema.shape[key]?.safeParse(setting);
    return checked?.success ? [[key, checked.data]] : [];
  });
  return {
    value: { ...fallback, ...Object.fromEntries(right) },
    diagnostics: settingDiagnostics(result.error, { file, source, schema }),
  };
}

function splitFrontMatter(text: string): { yaml?: string; body: string; bodyLine: number } {
  const closing = closingFence.exec(text);
  if (!text.startsWith(openingFence) || !closing) return { body: text, bodyLine: 1 };
  return {
    yaml: text.slice(openingFence.length, closing.index),
    body: text.slice(closing.index + closing[0].length),
    bodyLine: text.slice(0, closing.index).split("\n").length + 2,
  };
}
