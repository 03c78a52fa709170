/** What the check of a pull request found, as it travels from the job that ran its content to the job that comments. */
import { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { severityOf } from "../diagnostics/severity.ts";
import { wordDiagnostic } from "../diagnostics/wording.ts";
import type { ReviewReport } from "./report.ts";

/** The job that comments reads no larger file. In bytes. */
export const maximumReviewSize = 4 * 1024 * 1024;

/** Longer texts are cut. In characters. */
const maximumText = 2_000;
/** Of a part, or of the diagnostics; a comment shows fewer. */
const maximumItems = 1_000;

const text = z.string().max(maximumText);
const items = <T extends z.ZodType>(item: T) => z.array(item).max(maximumItems);
const stretch = z.strictObject({ kind: z.enum(["same", "removed", "added"]), text });
const figure = z.strictObject({
  place: text,
  before: text.nullable(),
  after: text.nullable(),
  change: text.nullable(),
  comparison: text.nullable(),
});
const part = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("figures"), title: text, items: items(figure) }),
  z.strictObject({
    kind: z.literal("sentences"),
    title: text,
    items: items(z.strictObject({ place: text, words: items(stretch) })),
  }),
  z.strictObject({ kind: z.literal("list"), title: text, remark: text.exactOptional(), items: items(text) }),
]);

/** Nothing in it is trusted: whoever changes the code of the pull request can write what they like. */
export const pullRequestReviewSchema = z.strictObject({
  pullRequest: z.int().positive(),
  /** The commit that was checked. */
  headSha: z.string().regex(/^[0-9a-f]{40}$/),
  hasPreview: z.boolean(),
  diagnostics: items(
    z.strictObject({
      file: text,
      line: z.int().positive().nullable(),
      /** As a spreadsheet names it. */
      cell: z.string().max(20).nullable(),
      severity: z.enum(["error", "warning"]),
      code: z.string().max(100),
      message: text,
      fix: text,
    }),
  ),
  report: z.strictObject({ alarms: items(text), parts: items(part) }),
});
export type PullRequestReview = z.output<typeof pullRequestReviewSchema>;

/** The review of a commit, diagnostics in Vietnamese. */
export function reviewOf(
  facts: Pick<PullRequestReview, "pullRequest" | "headSha" | "hasPreview">,
  found: { readonly diagnostics: readonly Diagnostic[]; readonly report: ReviewReport },
): PullRequestReview {
  const diagnostics = found.diagnostics.map((diagnostic) => {
    const { file, span, spreadsheetCell } = diagnostic.place;
    return {
      file,
      line: span?.line ?? null,
      cell: spreadsheetCell ?? null,
      severity: severityOf(diagnostic),
      code: diagnostic.code,
      ...wordDiagnostic(diagnostic, "vi"),
    };
  });
  return pullRequestReviewSchema.parse(cut({ ...facts, diagnostics, report: found.report }));
}

/** Texts and lists no longer than the schema allows. */
function cut(value: unknown): unknown {
  if (typeof value === "string") return value.length > maximumText ? `${value.slice(0, maximumText - 1)}…` : value;
  if (Array.isArray(value)) return value.slice(0, maximumItems).map(cut);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}
