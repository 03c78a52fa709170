/** What a formula of a check says, read from the markup of a page, and whether its relation is true. */
import { expect } from "vitest";
import { figureIn, wordsOf } from "./page-text.ts";
import { rounded } from "./told-change.ts";

export interface ToldSide {
  /** Sum of the figures, or what the first is of the second in percent, to four decimals. */
  readonly total: number;
  /** The same as the page prints it, where it does. */
  readonly computed: number | undefined;
  readonly isShare: boolean;
  /** How many decimals its figures are printed with. */
  readonly decimals: number;
}

export interface ToldCheck {
  /** For the message where it fails. */
  readonly words: string;
  readonly left: ToldSide;
  readonly right: ToldSide;
  readonly relation: string;
  readonly outcome: string;
  readonly remainder: number | undefined;
}

/** Cells are links, what is computed is strong, a number of rows stands behind the name of its table. */
export function readFormula(html: string): ToldCheck {
  const [, formula = "", outcome = "", rest = ""] =
    /^([\s\S]*)<strong class="check-formula-outcome">\(([^)]*)\)<\/strong>([\s\S]*)$/.exec(html) ?? [];
  const marked = formula
    .replace(/<a [^>]*so-lieu\/#[^>]*>([^<]*)<\/a>/g, "⟨$1⟩")
    .replace(/<strong>([^<]*)<\/strong>/g, "⟪$1⟫");
  const text = wordsOf(marked).replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  // What is computed belongs to the side before it: "a + b = c", "a ÷ b = c%".
  const parts = text.split(/ (?=[=≤≥≠<>] (?!⟪))/);
  const [left = "", right = ""] = parts;
  const [, relation = "", second = ""] = /^([=≤≥≠<>]) ([\s\S]*)$/.exec(right) ?? [];
  expect(parts, text).toHaveLength(2);
  const remainder = wordsOf(rest);
  return {
    words: `${text} (${outcome})`,
    left: readSide(left),
    right: readSide(second),
    relation,
    outcome,
    remainder: remainder === "" ? undefined : figureIn(remainder),
  };
}

function readSide(text: string): ToldSide {
  const [, computed] = / = ⟪([^⟫]*)⟫$/.exec(text) ?? [];
  const figures = [...text.matchAll(/⟨([^⟩]*)⟩|số dòng của bảng .*? ([\d.]+)$/g)].map(
    ([, figure, count]) => figure ?? count ?? "",
  );
  expect(figures.length, text).toBeGreaterThan(0);
  const isShare = text.includes(" ÷ ");
  const [first = 0, whole = 1] = figures.map(figureIn);
  const sum = figures.map(figureIn).reduce((all, figure) => all + figure, 0);
  return {
    total: isShare ? rounded((100 * first) / whole, 4) : rounded(sum, 6),
    computed: computed === undefined ? undefined : figureIn(computed),
    isShare,
    decimals: Math.max(...figures.map((figure) => /,(\d+)/.exec(figure)?.[1]?.length ?? 0)),
  };
}

/** A share equals the percentage that it rounds to. */
export function holds(relation: string, left: ToldSide, right: ToldSide): boolean {
  const [first, second] = [asPrinted(left, right), asPrinted(right, left)];
  switch (relation) {
    case "=":
      return first === second;
    case "≠":
      return first !== second;
    case "≤":
      return left.total <= right.total;
    case "≥":
      return left.total >= right.total;
    case "<":
      return left.total < right.total;
    case ">":
      return left.total > right.total;
    default:
      return false;
  }
}

function asPrinted({ total, isShare }: ToldSide, other: ToldSide): number {
  return isShare ? rounded(total, other.decimals) : total;
}
