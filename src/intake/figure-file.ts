/** Where the CSV files of a period lie. */
import { figureFolder } from "../catalog/period-tables.ts";

export function figureFile(period: string, table: string): string {
  return `${figureFolder}/${period}/${table}.csv`;
}
