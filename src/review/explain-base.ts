/** Why a base cannot be read, for whoever named it. */
import type { ReadBase } from "../catalog/base-site.ts";
import { ui } from "../text/interface-text.ts";

/** `ref` is what they wrote. */
export function explainBase({ reason, detail }: Extract<ReadBase, { ok: false }>, ref: string): string {
  switch (reason) {
    case "no_git":
      return ui.review.noGit;
    case "no_repository":
      return ui.review.noRepository(detail);
    case "unknown_ref":
      return ui.review.unknownRef(ref);
    default:
      return reason satisfies never;
  }
}
