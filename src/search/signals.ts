/** The order of results: reasons why a place answers a query, what each is worth, and what they come to. */
import type { Reason } from "./answer.ts";
import type { Evidence } from "./evidence.ts";
import type { Query } from "./query.ts";
import type { RecordKind } from "./record.ts";
import { closeness } from "./window.ts";

/** How well the place does by this signal, 0 to 1, and what that is worth. */
interface Signal {
  readonly weight: number;
  readonly measure: (evidence: Evidence, wish: Query["wish"]) => number;
}

/** What a title that holds the query says of the place: that of a figure names it, that of a passage only its section. */
const titleWorth: Readonly<Record<RecordKind, number>> = {
  so_lieu: 1.2,
  van_ban: 1,
  nhiem_vu: 1.1,
  thuat_ngu: 1,
  ky_bao_cao: 1.2,
  bao_cao: 0.5,
  ghi_chu: 0.3,
};
const isNamed = (kind: RecordKind) => kind !== "bao_cao" && kind !== "ghi_chu";

const signals = {
  /** The words are there. */
  words: { weight: 1, measure: ({ coverage }) => coverage ** 2 },
  /** They stand together in the text, which says little more where the title has them too. */
  together: {
    weight: 1,
    measure: ({ title, body }) => {
      const [inTitle, inBody] = [closeness(title), closeness(body)];
      return Math.max(0, inBody - inTitle) + 0.2 * Math.min(inBody, inTitle);
    },
  },
  /** They stand together in the title. */
  title: { weight: 1, measure: ({ kind, title }) => titleWorth[kind] * closeness(title) },
  /** Side by side and in order, the whole query. */
  phrase: { weight: 1, measure: ({ title, body }) => Math.max(title.run, body.run) ** 3 },
  /** The query is the name: hardly a word of it is missing. */
  name: {
    weight: 1.2,
    measure: ({ title, seen }) => (seen && title.coverage > 0.9 ? seen.nameShare ** 2 : 0),
  },
  /** The number of the document is in the query, and hardly a word besides that says nothing of it. */
  documentNumber: {
    weight: 2,
    measure: ({ kind, title, coverage, numbersInTitle }) =>
      kind === "van_ban" && numbersInTitle ? (title.coverage * coverage) ** 2 : 0,
  },
  /** The query is the figure. */
  value: { weight: 0.7, measure: ({ seen }) => (seen?.isValue ? 1 : 0) },
  /** The figure is one of those that are followed from period to period. */
  followed: { weight: 0.15, measure: ({ title, seen }) => (seen?.isFollowed ? title.coverage ** 2 : 0) },
  /** The query names the period. */
  period: { weight: 1, measure: ({ seen }) => seen?.ofPeriod ?? 0 },
  /** A number is asked for, and this one is about what the query names. */
  askedFigure: {
    weight: 1.5,
    measure: ({ kind, title, coverage }, wish) =>
      kind === "so_lieu" && wish === "figure" ? (title.coverage + coverage) / 2 : 0,
  },
  /** A meaning is asked for. */
  askedMeaning: {
    weight: 2,
    measure: ({ kind, title }, wish) => (kind === "thuat_ngu" && wish === "meaning" ? title.coverage : 0),
  },
  /** A reason is asked for, and one is given. */
  askedReason: {
    weight: 0.3,
    measure: ({ kind, seen }, wish) => (!isNamed(kind) && wish === "reason" && seen?.givesReason ? 1 : 0),
  },
  /** Words of the report before those of its editors. */
  note: { weight: -0.1, measure: ({ kind }) => (kind === "ghi_chu" ? 1 : 0) },
} as const satisfies Record<string, Signal>;

export interface Score {
  readonly points: number;
  /** Those that added something, the weightiest first. */
  readonly reasons: readonly Reason[];
}

export function scoreOf(evidence: Evidence, wish: Query["wish"]): Score {
  const reasons = Object.entries<Signal>(signals)
    .map(([signal, { weight, measure }]) => ({ signal, points: weight * measure(evidence, wish) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}
