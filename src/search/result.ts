/** A ranked place → what is shown of it. */
import type { OtherPeriod, Reason, Result } from "./answer.ts";
import type { Weighed } from "./evidence.ts";
import { makeExcerpt, markTitle } from "./excerpt.ts";
import { figureText } from "./figure-text.ts";
import type { SearchRecord } from "./record.ts";

interface Ranked {
  readonly record: SearchRecord;
  /** The same place in other periods. */
  readonly others: readonly SearchRecord[];
  readonly reasons: readonly Reason[];
}

export function makeResult({ record, others, reasons }: Ranked, query: Weighed): Result {
  const { kind, path, title, text, context, period, area, figure } = record;
  const shown = figure ? [context, area] : [context, period, area];
  return {
    record,
    kind,
    path,
    heading: markTitle(title, text, query),
    place: [...new Set(shown.flatMap((part) => (part === undefined || part === title ? [] : [part])))],
    ...(text !== "" && text !== title && { excerpt: makeExcerpt(text, query) }),
    ...(figure && {
      figure: {
        value: figure.value,
        ...(figure.unit !== undefined && { unit: figure.unit }),
        period: period ?? "",
        ...(figure.sentencePath !== undefined && { sentencePath: figure.sentencePath }),
        ...(figure.seriesPath !== undefined && { seriesPath: figure.seriesPath }),
      },
    }),
    otherPeriods: others.map(otherPeriod),
    reasons,
  };
}

function otherPeriod({ period = "", path, figure }: SearchRecord): OtherPeriod {
  return { title: period, path, ...(figure && { value: figureText(figure) }) };
}
