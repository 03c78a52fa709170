/** The rules that refuse a chart which would mislead. */
import { unitOf } from "../derive/format-cell.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import { wholeOf } from "./adding-up.ts";
import { isOverTime, isStacked, type Point } from "./chart.ts";
import { allPoints, areExact, pointAt, stacksOf, statedWhole, sumOf } from "./figures.ts";
import type { ChartProblem } from "./problem.ts";
import type { ChartKind } from "./request.ts";
import type { Selection } from "./selection.ts";
import { lastDay } from "./time-axis.ts";

type Rule = (selection: Selection) => readonly ChartProblem[];

/** How many series a reader can tell apart in one drawing, and how many panels he can look over. */
const mostSeries = 6;
const mostPanels = 12;

/** Later rules rely on what earlier ones have made sure of, so only the first rule that objects is heard. */
const rules: readonly Rule[] = [
  countSeries,
  compareUnits,
  separateRanks,
  orderTime,
  compareRankTotals,
  requireFigures,
  startAxis,
  requireExact,
  addUp,
];

/** Reasons not to draw; empty when the chart is honest. */
export function findMisleading(selection: Selection): readonly ChartProblem[] {
  for (const rule of rules) {
    const problems = rule(selection);
    if (problems.length > 0) return problems;
  }
  return [];
}

/** How many measures each kind takes. */
const limits: Readonly<Record<ChartKind, { readonly least: number; readonly most: number }>> = {
  bar: { least: 1, most: mostSeries },
  nested: { least: 2, most: 2 },
  stacked: { least: 1, most: mostSeries },
  share: { least: 1, most: mostSeries },
  line: { least: 1, most: mostSeries },
  rank: { least: 1, most: 2 },
  range: { least: 2, most: 2 },
  multiples: { least: 2, most: mostPanels },
};

function countSeries(selection: Selection): ChartProblem[] {
  const { kind, measures, rows } = selection;
  const partsAreRows = isStacked(selection) && measures.length === 1;
  const found = partsAreRows ? rows.length : measures.length;
  const { least, most } = partsAreRows ? { least: 2, most: mostSeries } : limits[kind];
  if (found >= least && found <= most) return [];
  const expected = least === most ? String(most) : `${least}–${most}`;
  return [
    { code: "chart-series-count", attribute: partsAreRows ? "rows" : "y", data: { found: String(found), expected } },
  ];
}

function compareUnits({ kind, measures, rows }: Selection): ChartProblem[] {
  if (kind === "rank") return [];
  const units = new Set(measures.flatMap((measure) => rows.map((row) => unitOf(measure, row) ?? "")));
  if (units.size < 2) return [];
  return [{ code: "chart-units", attribute: "y", data: { units: [...units].join(", ") } }];
}

function separateRanks({ kind, measures }: Selection): ChartProblem[] {
  const misplaced = measures.filter((measure, index) => (measure.kind === "rank") !== (kind === "rank" && index === 0));
  if (misplaced.length === 0) return [];
  return [
    { code: "chart-rank", attribute: "y", data: { columns: misplaced.map((measure) => measure.name).join(" ") } },
  ];
}

function orderTime({ kind, x, rows }: Selection): ChartProblem[] {
  if (!isOverTime({ kind })) return [];
  const days = new Set<number>();
  for (const row of rows) {
    const value = row.cells.get(x.name)?.value ?? null;
    const day = lastDay(value);
    if (day === undefined || days.has(day)) {
      return [
        { code: "chart-time", attribute: "x", data: { column: x.name, value: String(value ?? ui.table.notStated) } },
      ];
    }
    days.add(day);
  }
  return [];
}

function compareRankTotals(selection: Selection): ChartProblem[] {
  const total = selection.measures[1];
  if (selection.kind !== "rank" || !total) return [];
  const totals = new Set(selection.rows.map((row) => pointAt(selection, row, total).label));
  if (totals.size === 1 && !totals.has(ui.table.notStated)) return [];
  return [{ code: "chart-rank-total", attribute: "y", data: { totals: [...totals].join(", ") } }];
}

function requireFigures(selection: Selection): ChartProblem[] {
  // The total of a rank is not drawn.
  const measures = selection.kind === "rank" ? selection.measures.slice(0, 1) : selection.measures;
  if (allPoints({ ...selection, measures }).some((point) => point.value !== null)) return [];
  const columns = measures.map((measure) => measure.name).join(" ");
  return [{ code: "chart-empty", attribute: "y", data: { columns } }];
}

/** The length of a bar is its figure; lines and dots may start elsewhere, where nothing lies below. */
function startAxis(selection: Selection): ChartProblem[] {
  const { kind, from } = selection;
  if (from === undefined) return [];
  if (kind !== "line" && kind !== "multiples" && kind !== "range") {
    return [{ code: "chart-axis", attribute: "from", data: { type: kind } }];
  }
  const least = Math.min(...allPoints(selection).flatMap(({ value }) => value ?? []));
  if (/^\d+(\.\d+)?$/.test(from) && Number(from) <= least) return [];
  return [{ code: "chart-axis-start", attribute: "from", data: { start: from, least: formatNumber(least) } }];
}

function requireExact(selection: Selection): ChartProblem[] {
  const { kind } = selection;
  const unfit = allPoints(selection).find((point) => {
    if (isStacked(selection)) return !areExact([point]);
    return kind === "nested" && point.bound !== "exact";
  });
  return unfit ? [{ code: "chart-inexact", attribute: "y", data: { cell: unfit.address } }] : [];
}

function addUp(selection: Selection): ChartProblem[] {
  if (selection.kind === "nested") return stacksOf(selection).flatMap(([whole, part]) => fitInside(whole, part));
  if (!isStacked(selection)) return [];
  return stacksOf(selection).flatMap((parts) => makeWhole(parts, selection));
}

function fitInside(whole: Point | undefined, part: Point | undefined): ChartProblem[] {
  if (!whole || !part || whole.value === null || part.value === null || part.value <= whole.value) return [];
  return [{ code: "chart-whole", attribute: "y", data: { parts: part.label, whole: whole.label } }];
}

function makeWhole(parts: readonly Point[], { kind, table }: Selection): ChartProblem[] {
  const addresses = parts.map((part) => part.address);
  if (kind === "share" && sumOf(parts) === 0) {
    return [{ code: "chart-empty", attribute: "y", data: { columns: addresses.join(", ") } }];
  }
  const whole = wholeOf(addresses, table);
  if (whole === undefined) return [{ code: "chart-sum", attribute: "y", data: { parts: addresses.join(", ") } }];
  const stated = statedWhole(whole, table);
  const hasNegative = parts.some((part) => (part.value ?? 0) < 0);
  if (!hasNegative && (stated.value === null || stated.value === sumOf(parts))) return [];
  return [
    {
      code: "chart-whole",
      attribute: "y",
      data: { parts: parts.map((part) => part.label).join(" + "), whole: stated.label },
    },
  ];
}
