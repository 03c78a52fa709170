/** Charts with the same id, or with the same title where they have none. */
import { chartIdOf } from "../../charts/request.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Rule } from "./rule.ts";

export const checkChartIds: Rule = ({ document }) => {
  const firstLines = new Map<string, number>();
  return document.components.flatMap(({ name, attributes }): Diagnostic[] => {
    const [given, title] = [attributes.get("id"), attributes.get("title")];
    const named = given ?? title;
    if (name !== "Chart" || named === undefined) return [];
    const found = chartIdOf({ title: named.value, ...(given && { id: given.value }) });
    const firstLine = firstLines.get(found);
    firstLines.set(found, firstLine ?? named.span.line);
    if (firstLine === undefined) return [];
    const data = { found, firstLine: String(firstLine) };
    return [{ code: "duplicate-chart", place: { file: document.file, span: named.span }, data }];
  });
};
