/** Where a year or date stands on a time axis. */

const isoForm = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;
const millisecondsPerDay = 86_400_000;

/**
 * Days from 1970 to the last day of the year, quarter, month or day written as 2024, "2024-Q2", "2024-07" or
 * "2024-07-31"; undefined for anything else. The last day, since figures and due dates of a span count at its end.
 */
export function lastDay(time: string | number | null): number | undefined {
  const match = isoForm.exec(String(time));
  if (!match) return undefined;
  const [, year, quarter, month, day] = match;
  const lastMonth = Number(month ?? (quarter ? Number(quarter) * 3 : 12));
  const date = day ? Date.UTC(Number(year), lastMonth - 1, Number(day)) : Date.UTC(Number(year), lastMonth, 0);
  return date / millisecondsPerDay;
}
