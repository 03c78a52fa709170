/** What `npm run new` tells about the period it made. */
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import type { NewPeriod } from "./new-period.ts";

const words = ui.intake.report;

export function describeNewPeriod({ plan, files, comparable, model }: NewPeriod, workbook: string): string {
  const named = (period: typeof model) => (period ? `${period.id} (${period.document.frontMatter.shortTitle})` : "");
  const paths = [...files.keys()];
  const tables = paths.filter((path) => path.endsWith(".csv")).length - 1;
  return `${[
    words.made(plan.shortTitle, formatDate(plan.from), formatDate(plan.to)),
    ...(comparable ? [words.comparable(named(comparable))] : []),
    ...(!comparable && model ? [words.noComparable(named(model))] : []),
    ...(model ? [] : [words.noReport]),
    "",
    `  ${paths[0]}`,
    ...(tables > 0 ? [`  ${words.tables(`data/periods/${plan.id}/`, tables)}`] : []),
    `  ${words.workbook(workbook)}`,
    "",
    ...words.next(plan.id, ui.intake.workbook.fileName(plan.id)),
  ].join("\n")}\n`;
}
