/** Parses MDX that may be broken, so that one slip of the pen does not hide every other mistake. */
import { type MdastNode, parseMdx, type Stretch, type SyntaxProblem } from "./satteri.ts";

export interface LenientTree {
  readonly tree: MdastNode;
  readonly problems: readonly SyntaxProblem[];
  /** Offsets of the lines whose markup was ignored: what is found there merely follows from a problem. */
  readonly ignored: readonly Stretch[];
}

/**
 * Markup characters on the line of a problem become spaces, so that all offsets stay as they are. Where the processor
 * names a line without markup, all markup of the text goes.
 */
export function parseLeniently(body: string): LenientTree {
  const problems: SyntaxProblem[] = [];
  const ignored: Stretch[] = [];
  let source = body;
  for (;;) {
    const parsed = parseMdx(source);
    if (parsed.ok) return { tree: parsed.tree, problems, ignored };

    const { offset, openedAt } = parsed.problem;
    problems.push(parsed.problem);
    const before = source;
    for (const at of openedAt === undefined ? [offset] : [offset, openedAt]) {
      const line = lineAround(source, at);
      ignored.push(line);
      source = withoutMarkup(source, line);
    }
    if (source !== before) continue;

    const everything = { start: 0, end: source.length };
    ignored.push(everything);
    source = withoutMarkup(source, everything);
    if (source === before) throw new Error(`Text without markup is not MDX at offset ${offset}`);
  }
}

function lineAround(source: string, offset: number): Stretch {
  const end = source.indexOf("\n", offset);
  return { start: source.lastIndexOf("\n", offset - 1) + 1, end: end === -1 ? source.length : end };
}

function withoutMarkup(source: string, { start, end }: Stretch): string {
  return source.slice(0, start) + source.slice(start, end).replaceAll(/[<>{}]/g, " ") + source.slice(end);
}
