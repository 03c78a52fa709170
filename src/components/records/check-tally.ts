/** How the checks of every period stand → what `DataTable` shows. */
import type { Period } from "../../catalog/catalog.ts";
import { type CheckHistory, type CheckStatus, tallyChecks } from "../../derive/check-history.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
import type { DataColumn, DataRow } from "../data-table.ts";
import { checksHref } from "./addresses.ts";

const statuses: readonly CheckStatus[] = ["holds", "known", "fails", "not_applicable"];

export function checkTallyTable(histories: readonly CheckHistory[], periods: readonly Period[]) {
  const columns = statuses.map(
    (status): DataColumn => ({ title: ui.reconciliation.counts[status], content: "number" }),
  );
  const rows = periods.map((period): DataRow => {
    const tally = tallyChecks(histories, period);
    return {
      title: period.document.frontMatter.shortTitle,
      cells: statuses.map((status) => ({ text: formatNumber(tally[status]), href: checksHref(period.id) })),
    };
  });
  return { rowHeading: ui.reconciliation.period, columns, rows };
}
