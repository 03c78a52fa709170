/** Walks the tree of a document and collects its sections, blocks of text and components. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { findCitations } from "../text/document-number.ts";
import { attributeOf, attributePlaces } from "./attribute.ts";
import type { Locate } from "./body-place.ts";
import { type ComponentName, componentRules } from "./components.ts";
import type { AttributeUse, Block, ComponentUse, ReportDocument, Section } from "./document.ts";
import { sectionId } from "./outline.ts";
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
    const end = extentOf(at).end;
    blocks.push({
      id: nextAnchor(kind === "note" ? "n" : "p"),
      sectionId: sections.at(-1)?.id ?? null,
      kind,
      text,
      line: locate(extentOf(at).start, end).line,
      values: values.map(({ address, printed, start, end: valueEnd, element }) => ({
        address,
        printed,
        start,
        end: valueEnd,
        tagSpan: locate(extentOf(element).start, extentOf(element).end),
        addressSpan: readAttributes(element, body, locate).get("of")?.span ?? locate(extentOf(element).start, end),
      })),
      citations: findCitations(text),
      extent: extentOf(at),
      offsets,
      locate: (from, to) => locate(offsets[from] ?? end, (offsets[to - 1] ?? end) + 1),
    });
  };

  const addSection = (node: Heading) => {
    const { text: title } = readTextRun(node.children, body, printCell);
    const { start, end } = extentOf(node);
    const span = locate(start, end);
    const previousLevel = sections.at(-1)?.level ?? 1;
    if (node.depth < 2 || node.depth > previousLevel + 1) {
      const expected = Array.from({ length: previousLevel }, (_, index) => "#".repeat(index + 2)).join(", ");
      diagnostics.push({
        code: "heading-jump",
        place: { file, span },
        data: { title, found: "#".repeat(node.depth), expected },
      });
    }
    const parentId = sections.findLast(({ level }) => level < node.depth)?.id ?? null;
    const id = sectionId(title, parentId);
    const first = sections.find((section) => section.id === id);
    if (first !== undefined) {
      diagnostics.push({
        code: "duplicate-heading",
        place: { file, span },
        data: { title, id, firstLine: String(first.span.line) },
      });
    }
    sections.push({ id, title, level: node.depth, parentId, extent: { start, end }, span });
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
  for (const { name, value: at } of attributePlaces(element, body)) {
    const value = attributeOf(element, name);
    if (value !== undefined) attributes.set(name, { value, span: locate(at.start, at.end) });
  }
  return attributes;
}
