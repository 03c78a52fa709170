/** What a sentence about a change says, read from the words of a page, and whether two figures bear it out. */
import { expect } from "vitest";
import { figureIn } from "./page-text.ts";

export interface ToldChange {
  readonly verb: "tăng" | "giảm" | "lên" | "xuống";
  readonly amount: number;
  readonly unit: string;
  /** "small" stands for "dưới 0,1%". */
  readonly percent: number | "small" | undefined;
  /** The period that is named; empty where none is. */
  readonly against: string;
}

const changeWords = /^(tăng|giảm|lên|xuống) ([\d.,]+) ?(.*?)(?: \((?:([\d.,]+)%|(dưới 0,1%))\))?(?: so với (.+))?$/;

/** "tăng 3 người (11,5%) so với quý I năm 2025"; undefined of words that tell no change. */
export function readChange(text: string): ToldChange | undefined {
  const [, verb, amount = "", unit = "", percent, small, against = ""] = changeWords.exec(text) ?? [];
  if (verb === undefined) return undefined;
  return {
    verb: verb as ToldChange["verb"],
    amount: figureIn(amount),
    unit,
    percent: small ? "small" : percent ? figureIn(percent) : undefined,
    against,
  };
}

export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

interface Figures {
  readonly was: number;
  readonly is: number;
  readonly isRank: boolean;
  /** For the message where it fails. */
  readonly name: string;
}

/** Amount, direction and percentage are those of the two figures. */
export function expectChange(change: ToldChange, { was, is, isRank, name }: Figures): void {
  expect(change.amount, name).toBe(rounded(Math.abs(is - was), 6));
  expect(change.verb, name).toBe(isRank ? (is < was ? "lên" : "xuống") : is > was ? "tăng" : "giảm");
  const percent = (Math.abs(is - was) / was) * 100;
  if (isRank || change.unit === "điểm phần trăm") expect(change.percent, name).toBeUndefined();
  else if (change.percent === "small") expect(percent, name).toBeLessThan(0.05);
  else expect(change.percent, name).toBe(was > 0 ? rounded(percent, 1) : undefined);
}
