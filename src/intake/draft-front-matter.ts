/** The front matter of a new report: what the site knows already, and marks where a person must write. */
import { stringify } from "yaml";
import type { Period } from "../catalog/catalog.ts";
import type { FrontMatter } from "../catalog/front-matter.ts";
import { findPlaceholders } from "../catalog/placeholder.ts";
import type { Publisher } from "../catalog/publisher.ts";
import { ui } from "../text/interface-text.ts";
import { periodWords } from "./draft-body.ts";
import type { PeriodPlan } from "./period-plan.ts";
import { markUnfilled, moveWords } from "./standing-words.ts";

export interface DraftFrontMatter {
  readonly plan: PeriodPlan;
  readonly publisher: Publisher;
  /** The last comparable reports, newest first. What is said in their own words is said again only where both say it. */
  readonly comparable: readonly Period[];
  readonly model: Period | undefined;
  readonly hasCell: (address: string) => boolean;
}

const words = ui.intake.unfilled;

/** Between its two fences. The report is a draft: it has no number, no day, no signer. */
export function writeDraftFrontMatter(draft: DraftFrontMatter): string {
  return `---\n${stringify(frontMatterOf(draft), { lineWidth: 0 })}---\n`;
}

function frontMatterOf(draft: DraftFrontMatter): FrontMatter {
  const { plan, publisher, comparable, model } = draft;
  const last = model?.document.frontMatter;
  const like = comparable[0]?.document.frontMatter;
  const standing = standingWords(draft);
  const { id, shortTitle, kind, label, from, to, cumulative } = plan;
  return {
    id,
    title: last ? moveWords(last.title, periodWords(last), plan) : words.title,
    shortTitle,
    summary: standing(({ summary }) => [summary]) ?? words.summary,
    period: { kind, label, from, to, cumulative, rule: standing(({ period }) => [period.rule]) ?? words.rule },
    record: {
      status: "draft",
      numberAsPrinted: words.numberAsPrinted,
      number: null,
      place: last?.record.place ?? words.place,
      dateAsPrinted: words.dateAsPrinted,
      date: to.slice(0, 4),
      issuer: publisher.agency,
      signer: {
        authority: like?.record.signer.authority ?? words.authority,
        position: like?.record.signer.position ?? words.position,
        name: null,
      },
      recipients: like ? [...like.record.recipients] : [words.recipients],
      basis: [],
      annex: "none",
      signedFile: null,
      published: null,
    },
    headlines: (last?.headlines ?? []).flatMap((headline) => {
      const { value, outOf, label: heading } = headline;
      if (![value, ...(outOf === undefined ? [] : [outOf])].every(draft.hasCell)) return [];
      const said = standing(({ headlines }) =>
        headlines.filter((other) => other.value === value).map(({ meaning }) => meaning),
      );
      return [
        {
          value,
          ...(outOf !== undefined && { outOf }),
          label: last ? markUnfilled(moveWords(heading, periodWords(last), plan), plan) : heading,
          meaning: said ?? words.meaning,
        },
      ];
    }),
    invented: model?.document.frontMatter.invented ?? false,
  };
}

/** Words that both comparable reports have alike, in the words of the new period; undefined where they differ. */
function standingWords({ comparable, plan, hasCell }: DraftFrontMatter) {
  const [first, second] = comparable.map(({ document }) => document.frontMatter);
  return (read: (frontMatter: FrontMatter) => readonly string[]): string | undefined => {
    if (!first || !second) return undefined;
    const [said, before] = [first, second].map((report) => read(report)[0]);
    if (said === undefined || before === undefined) return undefined;
    if (!findPlaceholders(said).every(({ address }) => hasCell(address))) return undefined;
    if (said === before) return said;
    const moved = moveWords(said, periodWords(first), plan);
    return moved === moveWords(before, periodWords(second), plan) ? moved : undefined;
  };
}
