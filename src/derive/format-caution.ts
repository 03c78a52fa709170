/** What may not be concluded from a series, and what its editors note, as readers see it. */
import type { Period } from "../catalog/catalog.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import type { Series } from "./series.ts";
import type { SeriesCaution } from "./series-caution.ts";

const words = ui.series;

/** One or more sentences a caution. */
export function formatCaution(caution: SeriesCaution): string[] {
  const texts = words.caution;
  switch (caution.kind) {
    case "one_period":
      return [texts.one_period(shortTitle(caution.period))];
    case "breaks":
      return caution.breaks.map(({ date, why }) => texts.break(formatDate(date), why));
    case "bounds":
    case "provisional":
    case "unfinished":
    case "retracted":
    case "silent":
    case "corrected":
      return [texts[caution.kind](namesOrCount(caution.periods))];
    case "nil_in_words":
      return [texts.nil_in_words(caution.words, shortTitle(caution.period))];
    case "off_calendar": {
      const { from, to } = caution.period.document.frontMatter.period;
      return [texts.off_calendar(shortTitle(caution.period), formatDate(from), formatDate(to))];
    }
    case "season":
    case "overlap":
    case "unlike_periods":
    case "rank_totals":
    case "rank":
    case "repeated_result":
    case "agencies":
      return [texts[caution.kind]];
    default:
      return caution satisfies never;
  }
}

/** The names of a few periods; of more, their number. */
function namesOrCount(periods: readonly Period[]): string {
  return periods.length > 4 ? words.periodsCount(String(periods.length)) : periods.map(shortTitle).join("; ");
}

/** The editors' notes on the figures, each once, with the periods it belongs to. */
export function formatNotes({ points }: Series): string[] {
  const noted = points.flatMap(({ figure }) => {
    const note = figure.cell.annotation?.note;
    return note === undefined ? [] : [{ note, period: figure.period }];
  });
  return [...Map.groupBy(noted, ({ note }) => note)].map(([note, those]) =>
    words.noteOf(note, namesOrCount(those.map(({ period }) => period))),
  );
}

function shortTitle({ document }: Period): string {
  return document.frontMatter.shortTitle;
}
