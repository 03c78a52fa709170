/** The guard's rules about the attributes of a component: only known ones, each once, each plain text. */
import { suggest } from "../catalog/suggestion.ts";
import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { attributePlaces, placedTag } from "./attribute.ts";
import type { ComponentRule } from "./components.ts";
import { extentOf, type JsxElement, type Stretch } from "./satteri.ts";

export interface AttributeRefusal {
  readonly code: DiagnosticCode;
  readonly at: Stretch;
  readonly data: Readonly<Record<string, string>>;
}

/** `body` is the text that the element was parsed from. */
export function refuseAttributes(element: JsxElement, rule: ComponentRule, body: string): AttributeRefusal[] {
  const tag = element.name ?? "";
  const { start } = extentOf(element);
  const opening = { start, end: start + 1 + tag.length };
  const known = [...rule.required, ...rule.optional];
  // The tree decides; places are read from the text, and where the two differ the tag stands for the attribute.
  const placeOf = (index: number) => {
    const places = attributePlaces(placedTag(element), body);
    return places.length === element.attributes.length ? (places[index]?.whole ?? opening) : opening;
  };
  const codeAt = (at: Stretch): AttributeRefusal => ({
    code: "expression-attribute",
    at,
    data: { tag, found: body.slice(at.start, at.end) },
  });
  const seen = new Set<string>();

  const refusals = element.attributes.flatMap((attribute, index): AttributeRefusal[] => {
    if (attribute.type !== "mdxJsxAttribute") return [codeAt(placeOf(index))];
    const { name, value } = attribute;
    const isRepeated = seen.has(name);
    seen.add(name);
    if (typeof value === "object" && value !== null) return [codeAt(placeOf(index))];
    if (!known.includes(name)) {
      const data = { tag, found: name, suggestion: suggest(name, known).text };
      return [{ code: "unknown-attribute", at: placeOf(index), data }];
    }
    if (isRepeated) return [{ code: "repeated-attribute", at: placeOf(index), data: { tag, found: name } }];
    return value?.trim() ? [] : [{ code: "missing-attribute", at: placeOf(index), data: { tag, missing: name } }];
  });
  const missing = rule.required.filter((name) => !seen.has(name));
  return [
    ...refusals,
    ...missing.map(
      (name): AttributeRefusal => ({ code: "missing-attribute", at: opening, data: { tag, missing: name } }),
    ),
  ];
}
