/** Walks the tree of a document and collects its sections, blocks of text and components. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { findCitations } from "../text/document-number.ts";
import { attributeOf, attributePlaces, placedTag } from "./attribute.ts";
import type { Locate } from "./body-place.ts";
import { type ComponentName, componentRules } from "./components.ts";
import type { AttributeUse, Block, ComponentUse, ReportDocument, Section } from "./document.ts";
import { explainHeading, sectionId } from "./outline.ts";
import { extentOf, type JsxElement, type MdastNode } from "./satteri.ts";
import { type PrintCell, readTextRun } from "./text-run.ts";

type Heading = Extract<MdastNode, { type: "heading" }>;

/** Stands for the section id in the anchors of blocks before the first heading. */
const leadAnchor = "mo-dau";

export interface StructureInput {
  readonly tree: MdastNode;
  /** The text the tree was parsed from. */
  readonly body: string;
  readonly file: string;
  readonly locate: Locate;
  readonly printCell: PrintCell;
}

export interface Structure {
  readonly content: Pick<ReportDocument, "sections" | "blocks" | "components">;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything in the order of the document. The diagnostics are about headings. */
export function readStructure({ tree, body, file, locate, printCell }: StructureInput): Structure {
  const sections: Section[] = [];
  const blocks: Block[] = [];
  const components: ComponentUse[] = [];
  const diagnostics: Diagnostic[] = [];
  const counted = new Map<string, number>();

  const nextAnchor = (letter: "p" | "n") => {
    const prefix = `${sections.at(-1)?.id ?? leadAnchor}.${letter}`;
    const number = (counted.get(prefix) ?? 0) + 1;
    counted.set(prefix, number);
    return `${prefix}${number}`;
  };

  const addBlock = (kind: Block["kind"], nodes: readonly MdastNode[], at: MdastNode) => {
    const { text, values, offsets } = readTextRun(nodes, body, printCell);
    const extent = extentOf(at);
    blocks.push({
      id: nextAnchor(kind === "note" ? "n" : "p"),
      sectionId: sections.at(-1)?.id ?? null,
      kind,
      text,
      line: locate(extent.start, extent.end).line,
      values: values.map(({ element, ...value }) => ({ ...value, addressSpan: addressPlace(element) })),
      citations: findCitations(text),
      extent,
      offsets,
      locate: (from, to) => locate(offsets()[from] ?? extent.end, (offsets()[to - 1] ?? extent.end) + 1),
    });
  };

  const addressPlace = (element: JsxElement) => {
    const tag = placedTag(element);
    return () => {
      const { start, end } = attributePlaces(tag, body).findLast(({ name }) => name === "of")?.value ?? tag;
      return locate(start, end);
    };
  };

  const addSection = (node: Heading) => {
    const { text: title } = readTextRun(node.children, body, printCell);
    const extent = extentOf(node);
    const parentId = sections.findLast(({ level }) => level < node.depth)?.id ?? null;
    const span = locate(extent.start, extent.end);
    const section = { id: sectionId(title, parentId), title, level: node.depth, parentId, extent, span };
    for (const { code, data } of explainHeading(section, sections)) {
      diagnostics.push({ code, place: { file, span }, data });
    }
    sections.push(section);
  };

  const addComponent = (element: JsxElement) => {
    const name = componentName(element);
    if (name === undefined || name === "Value") return;
    const { start, end } = extentOf(element);
    const attributes = readAttributes(element, body, locate);
    components.push({ name, attributes, sectionId: sections.at(-1)?.id ?? null, span: locate(start, end) });
  };

  const visit = (node: MdastNode, within: Block["kind"]) => {
    let kind = within;
    if (node.type === "heading") addSection(node);
    if (node.type === "paragraph" && within !== "note") addBlock(within, node.children, node);
    if (node.type === "listItem" && within !== "note") kind = "item";
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      addComponent(node);
      if (node.name === "Note") {
        kind = "note";
        addBlock(kind, node.children, node);
      }
    }
    if ("children" in node) for (const child of node.children) visit(child, kind);
  };

  visit(tree, "paragraph");
  return { content: { sections, blocks, components }, diagnostics };
}

function componentName(element: JsxElement): ComponentName | undefined {
  const names = Object.keys(componentRules) as ComponentName[];
  return names.find((name) => name === element.name);
}

/** Attributes given as text, with the place of the text. */
function readAttributes(element: JsxElement, body: string, locate: Locate): ReadonlyMap<string, AttributeUse> {
  const attributes = new Map<string, AttributeUse>();
  for (const { name, value: at } of attributePlaces(placedTag(element), body)) {
    const value = attributeOf(element, name);
    if (value !== undefined) attributes.set(name, { value, span: locate(at.start, at.end) });
  }
  return attributes;
}
