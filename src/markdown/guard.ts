/** Refuses everything in a document that could run code, load foreign content or mean nothing: the page is built from what is left. */
import { suggest } from "../catalog/suggestion.ts";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import type { Locate } from "./body-place.ts";
import { type ComponentName, type ComponentRule, componentRules } from "./components.ts";
import { refuseAttributes } from "./guard-attribute.ts";
import { imageAddresses } from "./image-address.ts";
import { extentOf, type JsxElement, type MdastNode, type Stretch } from "./satteri.ts";
import { isLocalUrl, isSafeUrl } from "./url.ts";

/** Plain Markdown. Any other kind of node is code, or could become it. */
const plainNodes: ReadonlySet<MdastNode["type"]> = new Set([
  "root",
  "heading",
  "paragraph",
  "blockquote",
  "list",
  "listItem",
  "thematicBreak",
  "code",
  "definition",
  "text",
  "emphasis",
  "strong",
  "inlineCode",
  "break",
  "link",
  "linkReference",
  "image",
  "imageReference",
]);

/** What a component must not stand in, unless it is an inline one in a note. */
type Surroundings = ComponentName | "heading" | "link" | "linkReference" | undefined;

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
  const images = imageAddresses(tree);
  // What is wrong with the address of an image is told where the image stands.
  const imageUrls = new Set(images.values());

  const report = (code: DiagnosticCode, at: Stretch, data: Diagnostic["data"]) => {
    diagnostics.push({ code, place: { file, span: locate(at.start, at.end) }, data });
  };

  const visit = (node: MdastNode, inside: Surroundings) => {
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      visitElement(node, inside);
      return;
    }
    const at = extentOf(node);
    if (!plainNodes.has(node.type)) {
      report("code-in-document", at, { found: firstLine(body, at), allowed: allowedTags });
      return;
    }
    const image = images.get(node);
    if (image !== undefined && !isLocalUrl(image)) report("offsite-image", at, { url: image });
    const isOfImage = node.type === "definition" && imageUrls.has(node.url);
    if ((node.type === "link" || node.type === "definition") && !isOfImage && !isSafeUrl(node.url)) {
      report("unsafe-link", at, { url: node.url });
    }
    const within =
      node.type === "heading" || node.type === "link" || node.type === "linkReference" ? node.type : inside;
    if ("children" in node) for (const child of node.children) visit(child, within);
  };

  const visitElement = (element: JsxElement, inside: Surroundings) => {
    const tag = element.name ?? "";
    const { start } = extentOf(element);
    const opening = { start, end: start + 1 + tag.length };
    const name = allowed.find((candidate) => candidate === tag);
    if (name === undefined) {
      const { nearest, text: suggestion } = suggest(tag, allowed);
      if (Object.hasOwn(componentRules, tag)) report("component-outside-report", opening, { tag });
      else if (nearest !== undefined || /^[A-Z]/.test(tag)) report("unknown-component", opening, { tag, suggestion });
      else report("raw-html", opening, { tag, allowed: allowedTags });
    } else {
      const rule: ComponentRule = componentRules[name];
      for (const { code, at, data } of refuseAttributes(element, rule, body)) report(code, at, data);
      const isInline = element.type === "mdxJsxTextElement";
      const isNested = rule.place === "block" ? inside !== undefined : inside !== undefined && inside !== "Note";
      if (isInline !== (rule.place === "inline") || isNested) report("component-place", opening, { tag });
      if (!hasContent(element, rule.content)) report("component-content", opening, { tag });
    }
    for (const child of element.children) visit(child, name ?? inside);
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
