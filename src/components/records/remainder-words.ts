/** The amount between the two sides of a check, in words that say what it is: a gap is no fault where the check holds. */
import type { Check } from "../../catalog/table-schema.ts";
import type { CheckStatus } from "../../derive/check-history.ts";
import { ui } from "../../text/interface-text.ts";

/** `amount`: without a sign, with its unit: "280 triệu đồng". */
export function remainderWords({ op }: Pick<Check, "op">, status: CheckStatus, amount: string): string {
  const words = ui.reconciliation.remainders;
  if (status === "fails") return words.unexplained(amount);
  return words[status === "holds" ? "holds" : "known"][op](amount);
}
