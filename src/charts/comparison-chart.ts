/** One compared table of two periods → the chart of its column with the most changes. */
import type { MeasureKind } from "../catalog/table-schema.ts";
import type { ComparedCell, ComparedRow, ComparedTable } from "../derive/comparison.ts";
import { isMove } from "../derive/comparison-tally.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart } from "./chart.ts";
import { pointOf } from "./point.ts";
import { listOf, lowerFirst } from "./sentence.ts";
import { dotAxis } from "./value-axis.ts";

interface Pair {
  readonly row: ComparedRow;
  readonly cell: ComparedCell;
}

/** Names of the two periods. */
interface PeriodNames {
  readonly earlier: string;
  readonly later: string;
}

const words = ui.chart.comparison;

/** Only figures that compare, in one unit, of at least two rows; undefined where nothing of that kind moved. Ranks are no amounts. */
export function chartComparison({ schema, rows }: ComparedTable, names: PeriodNames): Chart | undefined {
  const pairs = rows.flatMap((row) => row.cells.filter(isComparable).map((cell): Pair => ({ row, cell })));
  const columns = [...Map.groupBy(pairs, ({ cell }) => `${cell.field.name} ${cell.unit ?? ""}`).values()];
  const [most] = columns.filter(({ length }) => length > 1).toSorted((a, b) => moves(b) - moves(a));
  const [first] = most ?? [];
  if (!most || !first || moves(most) === 0) return undefined;
  const { field, unit = "" } = first.cell;
  const points = (side: "earlier" | "later") => most.map(({ cell }) => pointOf(cell[side]?.address ?? "", cell[side]));
  const series = [
    { name: names.earlier, pattern: "outline" as const, points: points("earlier") },
    { name: names.later, pattern: "solid" as const, points: points("later") },
  ];
  const measure = unit === "" ? field.title : `${field.title} (${unit})`;
  return {
    kind: "range",
    title: words.title(schema.title, lowerFirst(field.title), listOf(directionsOf(most))),
    subtitle: words.subtitle(measure, lowerFirst(names.earlier), lowerFirst(names.later)),
    unit,
    // isComparable has let measures only.
    measure: field.kind as MeasureKind,
    categoryTitle: words.row,
    categories: most.map(({ row }) => ({ label: row.title })),
    series,
    axis: dotAxis(series.flatMap((each) => each.points.flatMap(({ value }) => value ?? []))),
  };
}

function isComparable({ field, earlier, later, change }: ComparedCell): boolean {
  const isAmount = field.kind !== undefined && field.kind !== "rank";
  return isAmount && earlier !== undefined && later !== undefined && change !== undefined && change.kind !== "none";
}

function moves(pairs: readonly Pair[]): number {
  return pairs.filter(({ cell: { change } }) => change !== undefined && isMove(change)).length;
}

/** "tăng ở 3 mục", "giảm ở 1 mục", "không đổi ở 2 mục"; what does not occur is left out. */
function directionsOf(pairs: readonly Pair[]): string[] {
  const signs = pairs.map(({ cell: { change, earlier, later } }) =>
    change !== undefined && isMove(change) ? Math.sign(Number(later?.value) - Number(earlier?.value)) : 0,
  );
  const directions = [
    [1, words.rises],
    [-1, words.falls],
    [0, words.unchanged],
  ] as const;
  return directions.flatMap(([sign, word]) => {
    const count = signs.filter((each) => each === sign).length;
    return count > 0 ? [word(formatNumber(count))] : [];
  });
}
