/** Refuses everything in a document that could run code, load foreign content or mean nothing: the page is built from what is left. */
import { suggest } from "../catalog/suggestion.ts";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { attributeOf, attributePlaces } from "./attribute.ts";
import type { Locate } from "./body-place.ts";
import { type ComponentName, type ComponentRule, componentRules } from "./components.ts";
import { extentOf, type JsxElement, type MdastNode, type Stretch } from "./satteri.ts";
import { isLocalUrl, isSafeUrl } from "./url.ts";

export interface GuardedText {
  readonly tree: MdastNode;
  /** The text the tree was parsed from. */
  readonly body: string;
  readonly file: string;
  readonly locate: Locate;
  readonly allowed: readonly ComponentName[];
}

/** Every refusal with its place. The tree of a text without any is safe to compile and run. */
export function guard({ tree, body, file, locate, allowed }: GuardedText): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const allowedTags = allowed.map((name) => `<${name}>`).join(", ");

  const report = (code: DiagnosticCode, at: Stretch, data: Diagnostic["data"]) => {
    diagnostics.push({ code, place: { file, span: locate(at.start, at.end) }, data });
  };

  const visit = (node: MdastNode, inside: ComponentName | undefined) => {
    switch (node.type) {
      case "mdxjsEsm":
      case "mdxFlowExpression":
      case "mdxTextExpression":
        report("code-in-document", extentOf(node), { found: firstLine(body, extentOf(node)), allowed: allowedTags });
        return;
      case "link":
      case "definition":
        if (!isSafeUrl(node.url)) report("unsafe-link", extentOf(node), { url: node.url });
        break;
      case "image":
        if (!isLocalUrl(node.url)) report("offsite-image", extentOf(node), { url: node.url });
        break;
      case "html":
        report("raw-html", extentOf(node), { tag: firstLine(body, extentOf(node)), allowed: allowedTags });
        return;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        visitElement(node, inside);
        return;
    }
    if ("children" in node) for (const child of node.children) visit(child, inside);
  };

  const visitElement = (element: JsxElement, inside: ComponentName | undefined) => {
    const tag = element.name ?? "";
    const opening = { start: extentOf(element).start, end: extentOf(element).start + 1 + tag.length };
    const name = allowed.find((candidate) => candidate === tag);
    if (name === undefined) {
      if (/^[A-Z]/.test(tag)) {
        report("unknown-component", opening, { tag, suggestion: suggest(tag, allowed).text });
      } else {
        report("raw-html", opening, { tag, allowed: allowedTags });
      }
    } else {
      const rule: ComponentRule = componentRules[name];
      visitAttributes(element, name, rule);
      const isInline = element.type === "mdxJsxTextElement";
      const isNested = rule.place === "block" ? inside !== undefined : inside !== undefined && inside !== "Note";
      if (isInline !== (rule.place === "inline") || isNested) report("component-place", opening, { tag });
      if (!hasContent(element, rule.content)) report("component-content", opening, { tag });
    }
    for (const child of element.children) visit(child, name ?? inside);
  };

  const visitAttributes = (element: JsxElement, name: ComponentName, rule: ComponentRule) => {
    const known = [...rule.required, ...rule.optional];
    const opening = { start: extentOf(element).start, end: extentOf(element).start + 1 + name.length };
    const seen = new Set<string>();
    for (const place of attributePlaces(element, body)) {
      const found = body.slice(place.whole.start, place.whole.end);
      if (found.endsWith("}")) {
        report("expression-attribute", place.whole, { tag: name, found });
      } else if (!known.includes(place.name)) {
        const suggestion = suggest(place.name, known).text;
        report("unknown-attribute", place.whole, { tag: name, found: place.name, suggestion });
      } else if (seen.has(place.name)) {
        report("repeated-attribute", place.whole, { tag: name, found: place.name });
      } else if ((attributeOf(element, place.name) ?? "").trim() === "") {
        report("missing-attribute", place.whole, { tag: name, missing: place.name });
      }
      seen.add(place.name);
    }
    for (const missing of rule.required) {
      if (!seen.has(missing)) report("missing-attribute", opening, { tag: name, missing });
    }
  };

  visit(tree, undefined);
  return diagnostics;
}

function hasContent(element: JsxElement, content: ComponentRule["content"]): boolean {
  const children: readonly MdastNode[] = element.children;
  if (content === "none") return children.length === 0;
  if (content === "text") return children.every((child) => child.type === "text");
  return children.length > 0;
}

function firstLine(body: string, { start, end }: Stretch): string {
  const [line = ""] = body.slice(start, end).split("\n");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
