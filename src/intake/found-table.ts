/** Where on a sheet the table of a schema stands. */
import type { Field, TableSchema } from "../catalog/table-schema.ts";
import { fold } from "../text/fold.ts";
import { type Grid, textAt } from "./grid.ts";
import { headingNames, matchHeading } from "./heading-match.ts";

export interface FoundTable {
  readonly schema: TableSchema;
  readonly grid: Grid;
  /** Index of the lowest row of headings. */
  readonly headingRow: number;
  /** By column index. */
  readonly columns: ReadonlyMap<number, Field>;
  /** Headings that name no column of the table, or stand over a hidden one. */
  readonly ignored: readonly string[];
  /** Indexes of columns that name a field which a column before them names. */
  readonly repeated: readonly number[];
  /** Index behind the last row that may belong to it. */
  readonly end: number;
}

/** Headings may take several rows, the upper ones merged over groups of columns. */
const deepestHeading = 3;

/** Tables from the top of the sheet down; those whose headings fit several schemas alike come with all of them. */
export function findTables(grid: Grid, schemas: readonly TableSchema[]): FoundTable[][] {
  const known = schemas.map((schema) => ({ schema, names: headingNames(schema) }));
  const found: FoundTable[][] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    const candidates = known.flatMap(({ schema, names }) => readHeading({ grid, row, schema, names }) ?? []);
    const best = mostLikely(candidates, grid, row);
    const [first] = best;
    if (!first) continue;
    const before = found.at(-1)?.[0];
    if (before && row - before.headingRow < deepestHeading) {
      // Rows of one heading: the lowest that names most columns counts.
      if (before.columns.size > first.columns.size) continue;
      found.pop();
    }
    found.push(best);
  }
  return found.map((alternatives, index) => {
    const end = found[index + 1]?.[0]?.headingRow ?? grid.rows.length;
    return alternatives.map((table) => ({ ...table, end }));
  });
}

interface HeadingPlace {
  readonly grid: Grid;
  readonly row: number;
  readonly schema: TableSchema;
  readonly names: ReadonlyMap<string, Field>;
}

/** Undefined where the row does not name the rows' key or title, and one column more. */
function readHeading({ grid, row, schema, names }: HeadingPlace): FoundTable | undefined {
  const width = grid.rows[row]?.length ?? 0;
  const columns = new Map<number, Field>();
  const ignored: string[] = [];
  const repeated: number[] = [];
  for (let column = 0; column < width; column++) {
    const texts = Array.from({ length: deepestHeading }, (_, up) =>
      textAt(grid, row - deepestHeading + 1 + up, column),
    );
    const lowest = texts.at(-1) ?? "";
    if (lowest === "") continue;
    const field =
      matchHeading(texts.slice(-1), names) ?? matchHeading(texts.slice(-2), names) ?? matchHeading(texts, names);
    if (!field || grid.hiddenColumns.has(column)) ignored.push(lowest);
    else if ([...columns.values()].includes(field)) repeated.push(column);
    else columns.set(column, field);
  }
  const fields = [...columns.values()].map(({ name }) => name);
  const [key = ""] = schema.primaryKey;
  const isNamed = fields.includes(key) || fields.includes("ten");
  return isNamed && fields.some((name) => name !== key && name !== "ten")
    ? { schema, grid, headingRow: row, columns, ignored, repeated, end: row }
    : undefined;
}

/** The title of a table stands in one of so many lines above its headings. */
const linesAbove = 6;

/** The schema that the sheet or a line above names; else those of which most columns are there. */
function mostLikely(candidates: readonly FoundTable[], grid: Grid, row: number): FoundTable[] {
  const above = [grid.name, ...grid.rows.slice(Math.max(0, row - linesAbove), row).flatMap(textsOf)].map(fold);
  const isSaid = ({ schema }: FoundTable) =>
    above.some((text) => text.includes(fold(schema.title)) || text === schema.name);
  const said = candidates.filter(isSaid);
  const likely = said.length > 0 ? said : candidates;
  const most = Math.max(0, ...likely.map(({ columns }) => columns.size));
  return likely.filter(({ columns }) => columns.size === most);
}

function textsOf(row: Grid["rows"][number]): string[] {
  return row.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
}
