/** Prepares the tree of a document for the page: anchors, links to cited documents, the facts that components need. */
import { attributeOf } from "./attribute.ts";
import type { ReportDocument } from "./document.ts";
import {
  extentOf,
  type JsxElement,
  type MdastNode,
  type MdastPluginDefinition,
  type MdastVisitorContext,
  type Stretch,
} from "./satteri.ts";
import { alignOffsets } from "./text-run.ts";
import { isLocalUrl } from "./url.ts";

/** A stretch of the body that becomes a link. */
export interface BodyLink extends Stretch {
  readonly href: string;
}

export interface PageFacts {
  readonly document: ReportDocument;
  /** The text that is compiled. */
  readonly body: string;
  /** In the order of the body, without overlap. */
  readonly links: readonly BodyLink[];
  /** Given to every component as `period`; absent for a page about the site. */
  readonly periodId?: string;
  /** The address of a path of this site under its base path. */
  readonly href: (path: `/${string}`) => string;
}

type LinkingNode = Extract<MdastNode, { type: "link" | "image" | "definition" }>;

/**
 * Headings and paragraphs get their anchors as `id`, notes theirs as an attribute. Links and images with a path of this
 * site get its base path. Every component gets `period`; the first `<Value>` of a cell and the first `<Table>` or
 * `<Chart>` of a table get `first="true"`: one place only may carry the anchor.
 */
export function pagePlugin({ document, body, links, periodId, href }: PageFacts): MdastPluginDefinition {
  const anchors = new Map([...document.sections, ...document.blocks].map(({ extent, id }) => [extent.start, id]));
  const shown = new Set<string>();

  const withFacts = (element: JsxElement): JsxElement => {
    const of = attributeOf(element, "of");
    const subject = `${element.name} ${of}`;
    const isFirst = of !== undefined && !shown.has(subject);
    shown.add(subject);
    const anchor = element.name === "Note" ? anchors.get(extentOf(element).start) : undefined;
    const facts = { period: periodId, id: anchor, first: isFirst ? "true" : undefined };
    const added = Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [{ type: "mdxJsxAttribute" as const, name, value }],
    );
    return { ...element, attributes: [...element.attributes, ...added] };
  };

  const addBasePath = (node: Readonly<LinkingNode>, context: MdastVisitorContext) => {
    if (isSitePath(node.url)) context.setProperty(node, "url", href(node.url));
  };

  return {
    name: "page",
    options: { position: true },
    heading(node, context) {
      context.setProperty(node, "data", { hProperties: { id: anchors.get(extentOf(node).start) } });
    },
    paragraph(node, context) {
      const id = anchors.get(extentOf(node).start);
      if (id !== undefined) context.setProperty(node, "data", { hProperties: { id } });
    },
    // A tight list has no paragraphs in its items, and so no place for their anchors.
    list(node, context) {
      context.setProperty(node, "spread", true);
    },
    listItem(node, context) {
      context.setProperty(node, "spread", true);
    },
    link: addBasePath,
    image: addBasePath,
    definition: addBasePath,
    text(node, context) {
      const { start, end } = extentOf(node);
      const inside = links.filter((link) => link.start < end && start < link.end);
      if (inside.length === 0 || isInLink(node, context)) return;
      const offsets = alignOffsets(node.value, body.slice(start, end), start);
      context.replaceNode(node, linkedText(node.value, offsets, inside));
    },
    mdxJsxTextElement(node, context) {
      context.replaceNode(node, withFacts(node));
    },
    mdxJsxFlowElement(node, context) {
      context.replaceNode(node, withFacts(node));
    },
  };
}

/** A link cannot stand inside another. */
function isInLink(node: Readonly<MdastNode>, context: MdastVisitorContext): boolean {
  const parent = context.parent(node);
  return (
    parent !== undefined && (parent.type === "link" || parent.type === "linkReference" || isInLink(parent, context))
  );
}

function isSitePath(url: string): url is `/${string}` {
  return url.startsWith("/") && isLocalUrl(url);
}

/** The text cut where links begin and end; `offsets` tells where each of its characters stands in the body. */
function linkedText(value: string, offsets: readonly number[], links: readonly BodyLink[]): MdastNode[] {
  const indexOf = (offset: number) => {
    const index = offsets.findIndex((place) => place >= offset);
    return index === -1 ? value.length : index;
  };
  const nodes: MdastNode[] = [];
  let done = 0;
  for (const { start, end, href } of links) {
    const from = indexOf(start);
    const to = indexOf(end);
    nodes.push({ type: "text", value: value.slice(done, from) });
    nodes.push({
      type: "link",
      url: href,
      data: { hProperties: { className: ["cite"] } },
      children: [{ type: "text", value: value.slice(from, to) }],
    });
    done = to;
  }
  nodes.push({ type: "text", value: value.slice(done) });
  return nodes.filter((node) => node.type !== "text" || node.value !== "");
}
