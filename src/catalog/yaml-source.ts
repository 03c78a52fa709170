/** YAML (JSON too) → its value, with the place of every key and value in the file. */
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import type { Span } from "../diagnostics/diagnostic.ts";

export type Path = readonly PropertyKey[];

export interface YamlSource {
  /** Plain data; undefined where the text is not well formed. */
  readonly value: unknown;
  /** The first error: later ones mostly follow from it. */
  readonly error?: YamlError;
  /** The key that leads to a value (the value itself in a list), or the nearest one above it; undefined for the whole. */
  readonly locate: (path: Path) => Span | undefined;
}

/** `alias` and `tag` are right YAML, but no settings: aliases can grow without end, tags can make others run code. */
export type YamlErrorKind = "tab" | "duplicate_key" | "colon" | "alias" | "tag" | "other";

export interface YamlError {
  readonly kind: YamlErrorKind;
  readonly span: Span;
  /** The sign with its name, where it is an alias or a tag. */
  readonly found?: string;
}

/** `firstLine`: the line of the file on which the text begins. Dates stay text. */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: "core", logLevel: "error" });
  const spanOf = (start: number, end: number): Span => {
    const { line, col } = lines.linePos(start);
    const [firstText = ""] = text.slice(start, end).split("\n", 1);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col), length: Math.max(1, firstText.length) };
  };
  const locate = (path: Path) => {
    const node = findNode(document.contents, path);
    return node?.range ? spanOf(node.range[0], node.range[1]) : undefined;
  };

  const [error] = document.errors;
  if (error) {
    const end = Math.max(error.pos[1], error.pos[0] + 1);
    return { value: undefined, error: { kind: kindOf(error, text), span: spanOf(error.pos[0], end) }, locate };
  }
  const refused = findRefused(document, text);
  if (refused) {
    const { kind, found, start } = refused;
    return { value: undefined, error: { kind, found, span: spanOf(start, start + found.length) }, locate };
  }
  return { value: document.toJS(), locate };
}

/** The first alias, anchor or tag. */
function findRefused(document: Document.Parsed, text: string) {
  if (!/[*&!]/.test(text)) return undefined;
  let refused: { kind: "alias" | "tag"; found: string; start: number } | undefined;
  visit(document, {
    Node: (_, node) => {
      const { anchor, tag, range } = node as { anchor?: string; tag?: string; range?: readonly number[] | null };
      const [start = 0] = range ?? [];
      // What is written before a value stands before its range.
      const before = (sign: RegExp) => [...text.slice(0, start).matchAll(sign)].at(-1);
      if (isAlias(node)) refused = { kind: "alias", found: `*${node.source}`, start };
      else if (tag !== undefined && before(/![^\s]*/g)) refused = placed("tag", before(/![^\s]*/g));
      else if (anchor !== undefined) refused = placed("alias", before(/&[^\s]+/g));
      return refused && visit.BREAK;
    },
  });
  return refused;
}

function placed(kind: "alias" | "tag", match: RegExpMatchArray | undefined) {
  return { kind, found: match?.[0] ?? "", start: match?.index ?? 0 };
}

function kindOf({ code, pos }: YAMLParseError, text: string): YamlErrorKind {
  if (code === "TAB_AS_INDENT") return "tab";
  if (code === "DUPLICATE_KEY") return "duplicate_key";
  if (code === "BLOCK_AS_IMPLICIT_KEY" || /^[^\n"']*: /.test(text.slice(pos[0]))) return "colon";
  return "other";
}

/** The deepest node on the path that can be found. */
function findNode(root: Node | null, path: Path): Node | undefined {
  let node: Node | null = root;
  let found: Node | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair || !isScalar(pair.key)) return found;
      found = pair.key;
      node = (pair.value ?? null) as Node | null; // Pairs of a parsed document hold nodes.
    } else if (isSeq(node) && typeof step === "number") {
      const child = node.items[step];
      if (!child) return found;
      node = child as Node; // As above.
      found = node;
    } else {
      return found;
    }
  }
  return found;
}
