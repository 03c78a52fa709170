/** Charts with the same id. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Rule } from "./rule.ts";

export const checkChartIds: Rule = ({ document }) => {
  const firstLines = new Map<string, number>();
  return document.components.flatMap(({ name, attributes }): Diagnostic[] => {
    const id = name === "Chart" ? attributes.get("id") : undefined;
    if (id === undefined) return [];
    const firstLine = firstLines.get(id.value);
    firstLines.set(id.value, firstLine ?? id.span.line);
    if (firstLine === undefined) return [];
    const data = { found: id.value, firstLine: String(firstLine) };
    return [{ code: "duplicate-chart", place: { file: document.file, span: id.span }, data }];
  });
};
