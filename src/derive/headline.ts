/** The headline figures of a period, as its front matter chooses them. */
import { findCell, parseAddress } from "../catalog/address.ts";
import type { Cell, Period } from "../catalog/catalog.ts";
import { formatCell, unitOf } from "./format-cell.ts";
import { resolveTemplate, type TemplatePart } from "./template.ts";

export interface HeadlineFigure {
  readonly cell: Cell;
  /** In Vietnamese format. */
  readonly text: string;
}

export interface Headline {
  readonly label: string;
  readonly figure: HeadlineFigure;
  /** What the figure is measured against. */
  readonly outOf?: HeadlineFigure;
  /** Of a rank, what is ranked: the unit of its total. */
  readonly unit?: string;
  /** One of its two figures may still change. */
  readonly isProvisional: boolean;
  readonly meaning: readonly TemplatePart[];
}

/** In the order of the front matter. A headline without a cell, which the check refuses, is left out. */
export function headlinesOf(period: Period): Headline[] {
  return period.document.frontMatter.headlines.flatMap(({ value, outOf, label, meaning }) => {
    const figure = readFigure(value, period);
    if (!figure) return [];
    const whole = outOf === undefined ? undefined : readFigure(outOf, period);
    const unit = readUnit(figure.cell, period) ?? (whole && readUnit(whole.cell, period));
    return [
      {
        label,
        figure,
        ...(whole && { outOf: whole }),
        ...(unit !== undefined && { unit }),
        isProvisional: [figure, whole].some((one) => one?.cell.annotation?.qualifier === "provisional"),
        meaning: resolveTemplate(meaning, period),
      },
    ];
  });
}

function readFigure(address: string, period: Period): HeadlineFigure | undefined {
  const cell = findCell(period, address);
  return cell && { cell, text: formatCell(cell) };
}

function readUnit({ address, field }: Cell, period: Period): string | undefined {
  const { table = "", row = "" } = parseAddress(address) ?? {};
  const found = period.tables.get(table)?.rows.find(({ id }) => id === row);
  return found && unitOf(field, found);
}

/** A headline as part of a whole; undefined where it is none: a rank, or a bound. What is provisional is drawn, and said to be. */
export function partOfWhole({
  figure,
  outOf,
}: Headline): { readonly value: number; readonly whole: number } | undefined {
  if (!outOf || figure.cell.field.kind === "rank") return undefined;
  const { value } = figure.cell;
  const whole = outOf.cell.value;
  const isExact = [figure, outOf].every(({ cell }) => {
    const qualifier = cell.annotation?.qualifier;
    return qualifier === undefined || qualifier === "nil_in_words" || qualifier === "provisional";
  });
  if (typeof value !== "number" || typeof whole !== "number" || whole <= 0 || !isExact) return undefined;
  return { value, whole };
}
