/** Parses MDX that may be broken, so that one slip of the pen does not hide every other mistake. */
import { type MdastNode, parseMdx, type Stretch, type SyntaxProblem } from "./satteri.ts";

export interface LenientTree {
  readonly tree: MdastNode;
  readonly problems: readonly SyntaxProblem[];
  /** Offsets of the lines whose markup was ignored: what is found there merely follows from a problem. */
  readonly ignored: readonly Stretch[];
}

/** After so many problems, the text is no MDX that a slip broke, and reading on would only repeat the first. */
const mostProblems = 20;

/**
 * Markup characters on the line of a problem become spaces, so that all offsets stay as they are. Where that does not
 * help, the text is read as if it were empty.
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
    if (source === before || problems.length === mostProblems) {
      ignored.push({ start: 0, end: body.length });
      source = "";
    }
  }
}

function lineAround(source: string, offset: number): Stretch {
  const end = source.indexOf("\n", offset);
  return { start: source.lastIndexOf("\n", offset - 1) + 1, end: end === -1 ? source.length : end };
}

function withoutMarkup(source: string, { start, end }: Stretch): string {
  return source.slice(0, start) + source.slice(start, end).replaceAll(/[<>{}]/g, " ") + source.slice(end);
}
