/** A report as a whole, under the name of its period. */
import type { Period } from "../catalog/catalog.ts";
import { ui } from "../text/interface-text.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import type { SearchRecord } from "./record.ts";
import { recordPeriod } from "./record-period.ts";

export function reportRecord(period: Period): SearchRecord {
  const { title, shortTitle, period: extent } = period.document.frontMatter;
  return {
    path: `/ky-bao-cao/${period.id}/`,
    kind: "ky_bao_cao",
    title: ui.search.reportOf(shortTitle),
    text: `${sentenceCase(title)}, ${extent.label}`,
    ...recordPeriod(period),
  };
}
