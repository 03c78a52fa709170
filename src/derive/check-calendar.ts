/** Whether the calendar of releases names periods that there are. */
import type { Catalog } from "../catalog/catalog.ts";
import { cellPlace } from "../catalog/cell-place.ts";
import { suggest } from "../catalog/suggestion.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatDate } from "../text/date.ts";

/** A release to come may be of a period that is not written yet; one that was published has its report here. */
export function checkCalendar({ registers, periods }: Catalog): Diagnostic[] {
  const register = registers.get("lich_cong_bo");
  const known = periods.map(({ id }) => id);
  return (register?.rows ?? []).flatMap((row): Diagnostic[] => {
    const period = row.cells.get("ky");
    const published = row.cells.get("da_cong_bo");
    if (!register || !period || !published?.value || known.includes(period.text)) return [];
    return [
      {
        code: "release-period-unknown",
        place: cellPlace(register, period),
        data: {
          period: period.text,
          published: formatDate(published.text),
          suggestion: suggest(period.text, known).text,
        },
      },
    ];
  });
}
