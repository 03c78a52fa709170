/** A change, or the reason why there is none, as readers see it. */
import { formatDate, formatDateLong } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import type { Change } from "./change.ts";
import type { Incomparable } from "./comparable.ts";

const words = ui.change;

/** "tăng 3 người (11,5%)", "giảm 2,1 điểm phần trăm", "lên 4 bậc", "không đổi", or why it is not compared. */
export function formatChange(change: Change): string {
  switch (change.kind) {
    case "none":
      return formatReason(change.comparability);
    case "rounding":
      return words.withinRounding;
    case "amount":
      return formatAmount(change);
    case "points":
      return moved(change.points, `${formatNumber(Math.abs(change.points))} ${words.points}`);
    case "rank":
      if (change.places === 0) return words.sameRank;
      return change.places > 0
        ? words.climbs(formatNumber(change.places))
        : words.drops(formatNumber(Math.abs(change.places)));
    default:
      return change satisfies never;
  }
}

function formatAmount({ absolute, relative, unit }: Extract<Change, { kind: "amount" }>): string {
  const amount = [formatNumber(Math.abs(absolute)), unit].filter((part) => part !== undefined).join(" ");
  return moved(absolute, relative === null ? amount : `${amount} (${formatRelative(relative)})`);
}

function moved(difference: number, amount: string): string {
  if (difference === 0) return words.unchanged;
  return difference > 0 ? words.rises(amount) : words.falls(amount);
}

/** One decimal; a share too small for it says so. */
function formatRelative(relative: number): string {
  const percent = Math.abs(relative) * 100;
  return percent < 0.05 ? words.underTenthPercent : `${formatNumber(Number(percent.toFixed(1)))}%`;
}

/** Why two figures or periods are not compared; the start of a sentence in small letters, without a full stop. */
export function formatReason({ reason, data }: Incomparable): string {
  const { earlier = "", later = "", from = "", to = "", date = "", why = "", status = "", qualifier = "" } = data;
  switch (reason) {
    case "retracted":
      return words.reasons.retracted(labelOf(ui.recordStatuses, status));
    case "kind":
      return words.reasons.kind(labelOf(ui.periodKinds, earlier), labelOf(ui.periodKinds, later));
    case "length":
      return words.reasons.length(earlier, later);
    case "window":
      return words.reasons.window(formatDate(from), formatDate(to));
    case "season":
      return words.reasons.season(formatDate(earlier.slice(0, 7)), formatDate(later.slice(0, 7)));
    case "break":
      return words.reasons.break(formatDate(date), why);
    case "bound":
      return words.reasons.bound(labelOf(ui.qualifierWords, qualifier));
    case "unit":
      return words.reasons.unit(earlier, later);
    case "rank_total":
      return earlier === "" || later === ""
        ? words.reasons.rankTotalMissing
        : words.reasons.rankTotal(formatNumber(Number(earlier)), formatNumber(Number(later)));
    case "same_result":
      return words.reasons.sameResult(formatDateLong(date));
    case "cumulative":
    case "scope":
    case "missing":
    case "first":
      return words.reasons[reason];
    default:
      return reason satisfies never;
  }
}

function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}
