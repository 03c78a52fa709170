/** `<Term>`: the glossary has it. */
import { glossaryOf } from "../../catalog/glossary.ts";
import { suggest } from "../../catalog/suggestion.ts";
import type { Rule } from "./rule.ts";

/** Only a term that names its entry is checked; the words of one without `of` are looked up when the page is made. */
export const checkTerms: Rule = ({ catalog, document }) => {
  const ids = glossaryOf(catalog).map(({ id }) => id);
  return document.components.flatMap(({ name, attributes }) => {
    const of = name === "Term" ? attributes.get("of") : undefined;
    if (of === undefined || ids.includes(of.value)) return [];
    const data = { found: of.value, suggestion: suggest(of.value, ids).text };
    return [{ code: "term-unknown", place: { file: document.file, span: of.span }, data }];
  });
};
