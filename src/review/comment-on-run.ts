/** The second job: a review that another job has left → the comment of its pull request. Trusts nothing in the review. */
import { ui } from "../text/interface-text.ts";
import { commentBody, commentMarker } from "./comment-body.ts";
import { type GithubApi, writeComment } from "./github-api.ts";
import { maximumReviewSize, pullRequestReviewSchema } from "./pull-request-review.ts";
import { verifyRun } from "./verified-run.ts";

export interface CommentOutcome {
  readonly ok: boolean;
  /** What the log of the job says. */
  readonly message: string;
}

const words = ui.pullRequest;

export interface LeftReview {
  /** In bytes. */
  readonly size: number;
  readonly read: () => string;
}

/** `left` is undefined where the first job ended before it wrote anything. `event` is the content of `GITHUB_EVENT_PATH`. */
export async function commentOnRun(
  left: LeftReview | undefined,
  event: unknown,
  api: GithubApi,
): Promise<CommentOutcome> {
  if (!left) return { ok: true, message: words.missing };
  if (left.size > maximumReviewSize) return refuse("size");
  const review = pullRequestReviewSchema.safeParse(parseJson(left.read()));
  if (!review.success) return refuse("shape");
  const run = await verifyRun(event, review.data, api);
  if (typeof run === "string") return refuse(run);
  const { pullRequest } = review.data;
  const body = commentBody(review.data, run.runUrl);
  await writeComment(api, { repository: run.repository, pullRequest, marker: commentMarker, body });
  return { ok: true, message: words.written(String(pullRequest)) };
}

function refuse(reason: keyof typeof words.refusals): CommentOutcome {
  return { ok: false, message: words.refused(words.refusals[reason]) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
