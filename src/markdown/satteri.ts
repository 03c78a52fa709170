/** The adapter to the Markdown processor: the only file that knows Sätteri. */
import { evaluate, type MdastNode, type MdastPluginDefinition, mdxToMdast } from "satteri";

export type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";

/** A component's tag, on a line of its own or inside a sentence. */
export type JsxElement = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** Nothing may change the words as printed: no autolinks, no typographic quotes, no strike-through, no footnotes. */
const features = { gfm: false, frontmatter: false, smartPunctuation: false } as const;

/** Why a text is not MDX. Offsets count UTF-16 units from its start. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly kind:
    | "unclosed-tag"
    | "wrong-closing-tag"
    | "broken-tag"
    | "comment"
    | "stray-angle"
    | "stray-brace"
    | "too-deep";
  /** Name of the tag at `offset`; empty for the last four kinds. */
  readonly tag: string;
  /** Where the tag opened that a wrong closing tag should have closed. */
  readonly openedAt?: number;
}

export type ParsedMdx =
  | { readonly ok: true; readonly tree: MdastNode }
  | { readonly ok: false; readonly problem: SyntaxProblem };

/** From the first character to behind the last, in UTF-16 units of the text parsed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a parsed node stands in the text it was parsed from. */
export function extentOf(node: MdastNode): Stretch {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`A ${node.type} node without position`);
  return { start, end };
}

/** Parses MDX without front matter to mdast; every node carries `position` with offsets in UTF-16 units. */
export function parseMdx(source: string): ParsedMdx {
  try {
    const tree = mdxToMdast(source, { features });
    const deep = findTooDeep(tree);
    return deep === undefined ? { ok: true, tree } : { ok: false, problem: tooDeep(extentOf(deep).start) };
  } catch (error) {
    // The processor follows nested blocks by recursion, and does not count them.
    return { ok: false, problem: error instanceof RangeError ? tooDeep(0) : readProblem(source, error) };
  }
}

/** Levels of blocks and inline markup. No text that people read comes near; whoever walks a tree may recurse. */
const mostLevels = 100;

function findTooDeep(tree: MdastNode): MdastNode | undefined {
  let level: MdastNode[] = [tree];
  for (let depth = 0; depth < mostLevels && level.length > 0; depth++) {
    level = level.flatMap((node): MdastNode[] => ("children" in node ? node.children : []));
  }
  return level[0];
}

function tooDeep(offset: number): SyntaxProblem {
  return { kind: "too-deep", offset, tag: "" };
}

/** What compiled MDX calls for every element. */
export interface JsxRuntime {
  readonly Fragment: unknown;
  readonly jsx: (type: unknown, props: unknown, key?: unknown) => unknown;
  readonly jsxs: (type: unknown, props: unknown, key?: unknown) => unknown;
}

export type MdxContent = (props: { readonly components: Readonly<Record<string, unknown>> }) => unknown;

/** Compiles MDX and runs the result: only for text that passed the guard. Throws on text that is not MDX. */
export function runMdx(
  source: string,
  mdastPlugins: readonly MdastPluginDefinition[],
  { Fragment, jsx, jsxs }: JsxRuntime,
): MdxContent {
  const exports = evaluate(source, {
    Fragment,
    jsx,
    jsxs,
    mdastPlugins,
    features,
    elementAttributeNameCase: "html",
  });
  // The plugins are synchronous, so the answer is not a promise; its default export is the component.
  return (exports as Record<string, unknown>).default as MdxContent;
}

/** Sätteri says `3:9: Unexpected closing tag `</Vale>`, expected … for `<Value>` (3:1)`, counting lines and columns. */
function readProblem(source: string, error: unknown): SyntaxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const offset = offsetOf(source, /^(\d+):(\d+):/.exec(message)) ?? 0;
  if (message.includes("Expected a closing tag")) return { kind: "unclosed-tag", offset, tag: tagAt(source, offset) };
  if (message.includes("closing tag")) {
    const openedAt = offsetOf(source, /\((\d+):(\d+)\)/.exec(message));
    return {
      kind: "wrong-closing-tag",
      offset,
      tag: tagAt(source, offset),
      ...(openedAt !== undefined && { openedAt }),
    };
  }
  if (source[offset] !== "<") return { kind: "stray-brace", offset, tag: "" };
  if (source.startsWith("<!--", offset)) return { kind: "comment", offset, tag: "" };
  const tag = tagAt(source, offset);
  return /^[a-z]+:|@|^$/i.test(tag) ? { kind: "stray-angle", offset, tag: "" } : { kind: "broken-tag", offset, tag };
}

function offsetOf(source: string, place: RegExpExecArray | null): number | undefined {
  if (place === null) return undefined;
  let start = 0;
  for (let line = 1; line < Number(place[1]); line++) start = source.indexOf("\n", start) + 1;
  return start + Number(place[2]) - 1;
}

/** `Value` for `<Value of="…`, `Vale` for `</Vale>`; what follows `<` up to a space or `>`. */
function tagAt(source: string, offset: number): string {
  return /^<\/?([A-Za-z][^\s>/]*(?:\/\/[^\s>]*)?)/.exec(source.slice(offset, offset + 80))?.[1] ?? "";
}
