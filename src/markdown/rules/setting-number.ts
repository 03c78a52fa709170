/** Figures in the sentences of the front matter: each must come from its cell. */
import { findPlaceholders } from "../../catalog/placeholder.ts";
import { type Path, readYaml } from "../../catalog/yaml-source.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findCitations } from "../../text/document-number.ts";
import { findBareNumbers } from "../bare-number.ts";
import type { Rule } from "./rule.ts";

export const checkSettingNumbers: Rule = ({ period: { document } }) => {
  const { summary, headlines } = document.frontMatter;
  const sentences: Array<{ text: string; path: Path; setting: string }> = [
    { text: summary, path: ["summary"], setting: "summary" },
    ...headlines.flatMap(({ label, meaning }, index) => [
      { text: label, path: ["headlines", index, "label"], setting: `headlines[${index + 1}].label` },
      { text: meaning, path: ["headlines", index, "meaning"], setting: `headlines[${index + 1}].meaning` },
    ]),
  ];
  const found = sentences.flatMap(({ text, path, setting }) =>
    findBareNumbers(text, [...findPlaceholders(text), ...findCitations(text)]).map(({ start, end }) => ({
      path,
      data: { found: text.slice(start, end), setting },
    })),
  );
  if (found.length === 0) return [];

  const yaml = document.text.split("\n").slice(1, document.bodyLine - 2);
  const source = readYaml(yaml.join("\n"), 2);
  return found.map(({ path, data }): Diagnostic => {
    const span = source.locate(path);
    return { code: "bare-number-in-setting", place: { file: document.file, ...(span && { span }) }, data };
  });
};
