/** Everything that a branch changes, for the colleague who reviews it: reads figures and sentences, not code. */

import { figureParts } from "./figure-part.ts";
import { jumpPart } from "./jump.ts";
import {
  checkParts,
  documentParts,
  newPeriodParts,
  otherFileParts,
  recordParts,
  registerParts,
  taskParts,
} from "./list-parts.ts";
import type { ReviewReport } from "./report.ts";
import { reviewRows } from "./row-part.ts";
import { sentenceParts } from "./sentence-part.ts";
import { pairStates, type SiteState } from "./state-pair.ts";

/** `before` is the base, `after` what the branch makes of it. */
export function reviewChanges(before: SiteState, after: SiteState): ReviewReport {
  const pair = pairStates(before, after);
  const rows = reviewRows(pair);
  const jumps = jumpPart(pair);
  return {
    alarms: rows.alarms,
    parts: [
      ...newPeriodParts(pair),
      ...recordParts(pair),
      ...(jumps ? [jumps] : []),
      ...checkParts(pair),
      ...figureParts(pair),
      ...rows.parts,
      ...sentenceParts(pair),
      ...documentParts(pair),
      ...taskParts(pair),
      ...registerParts(pair),
      ...otherFileParts(pair),
    ],
  };
}
