/** Dates as Vietnamese official prose prints them, and back. Dates are plain days, months, quarters or years: no clock, no time zone. */

/** A date known to the day ("2024-07-31"), the month ("2024-08"), the quarter ("2024-Q4") or the year ("2024"). */
interface ReducedDate {
  readonly year: string;
  readonly quarter?: string;
  readonly month?: string;
  readonly day?: string;
}

const isoForm = /^(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

const romanQuarters = ["I", "II", "III", "IV"];

/** "2024-07-31" → "31/7/2024", "2024-01-01" → "01/01/2024", "2024-08" → "8/2024", "2024-Q4" → "quý IV/2024". Other text comes back as it is. */
export function formatDate(iso: string): string {
  const date = parseIso(iso);
  if (!date) return iso;
  if (date.quarter) return `quý ${romanQuarter(date.quarter)}/${date.year}`;
  return [date.day, date.month && printedMonth(date.month), date.year].filter(Boolean).join("/");
}

/** "2024-08-08" → "ngày 08 tháng 8 năm 2024", "2024-08" → "tháng 8 năm 2024", "2024-Q4" → "quý IV năm 2024". Other text comes back as it is. */
export function formatDateLong(iso: string): string {
  const date = parseIso(iso);
  if (!date) return iso;
  return [
    date.day && `ngày ${date.day}`,
    date.month && `tháng ${printedMonth(date.month)}`,
    date.quarter && `quý ${romanQuarter(date.quarter)}`,
    `năm ${date.year}`,
  ]
    .filter(Boolean)
    .join(" ");
}

const printedForms = [
  /^(?:ngày\s+)?(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/iu,
  /^(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/iu,
  /^(?:tháng\s+)?(?<month>\d{1,2})\/(?<year>\d{4})$/iu,
  /^tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/iu,
  /^quý\s+(?<quarter>I|II|III|IV|[1-4])(?:\s*\/\s*|\s+năm\s+)(?<year>\d{4})$/iu,
  /^(?:năm\s+)?(?<year>\d{4})$/iu,
];

/**
 * The ISO date of a printed one ("31/7/2024", "16-9-2024", "ngày 19 tháng 01 năm 2024", "tháng 8 năm 2024", "quý IV/2024",
 * "năm 2024"), as precise as it is printed. Undefined when the text is no date or no such day exists.
 */
export function readPrintedDate(text: string): string | undefined {
  for (const form of printedForms) {
    const groups = form.exec(text.trim())?.groups;
    if (groups?.year) return toIso({ ...groups, year: groups.year });
  }
  return undefined;
}

/** The ISO form of a date whose parts may lack leading zeros; undefined when no such day exists. */
function toIso({ year, quarter, month, day }: ReducedDate): string | undefined {
  if (quarter) return `${year}-Q${/\d/.test(quarter) ? quarter : romanQuarters.indexOf(quarter.toUpperCase()) + 1}`;
  const iso = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
  return isRealDate(iso) ? iso : undefined;
}

function isRealDate(iso: string): boolean {
  const day = `${iso}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse turns 30 February into 1 March; a real day comes back unchanged.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function parseIso(iso: string): ReducedDate | undefined {
  const groups = isoForm.exec(iso)?.groups;
  return groups?.year ? { ...groups, year: groups.year } : undefined;
}

/** January and February take a leading zero in official documents, the other months do not. */
function printedMonth(month: string): string {
  return Number(month) > 2 ? String(Number(month)) : month;
}

function romanQuarter(quarter: string): string {
  return romanQuarters[Number(quarter) - 1] ?? quarter;
}
