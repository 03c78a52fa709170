/** YAML (JSON too) → its value, with the place of every key and value in the file. */
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLParseError } from "yaml";
import type { Span } from "../diagnostics/diagnostic.ts";

export type Path = readonly PropertyKey[];

export interface YamlSource {
  /** Plain data; undefined where the text is not well formed. */
  readonly value: unknown;
  /** The first error: later ones mostly follow from it. */
  readonly error?: { readonly kind: YamlErrorKind; readonly span: Span };
  /** The key that leads to a value (the value itself in a list), or the nearest one above it; undefined for the whole. */
  readonly locate: (path: Path) => Span | undefined;
}

export type YamlErrorKind = "tab" | "duplicate_key" | "colon" | "other";

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
  try {
    return { value: document.toJS(), locate };
  } catch {
    // Aliases that expand without end, or to a name nothing defines.
    return { value: undefined, error: { kind: "other", span: { line: firstLine, column: 1, length: 1 } }, locate };
  }
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
