/** The day on which the site was built, where whoever builds it says so; the clock has no part in any page. */

/**
 * ISO day of `SOURCE_DATE_EPOCH`, seconds since 1970 in UTC (https://reproducible-builds.org/specs/source-date-epoch/).
 * Undefined where it is not set or is no such number.
 */
export function buildDay(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const seconds = environment["SOURCE_DATE_EPOCH"] ?? "";
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
}
