/** Whether a review belongs to the pull request of the run that made it: only GitHub's own words count. */
import { z } from "zod";
import type { GithubApi } from "./github-api.ts";
import type { PullRequestReview } from "./pull-request-review.ts";

/** The event of a workflow that starts when another has ended. */
const eventSchema = z.object({
  workflow_run: z.object({
    event: z.literal("pull_request"),
    head_sha: z.string(),
    html_url: z.url(),
    head_repository: z.object({ full_name: z.string() }),
  }),
  repository: z.object({ full_name: z.string() }),
});

const pullRequestSchema = z.object({
  state: z.string(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
});

export interface VerifiedRun {
  /** "owner/name". */
  readonly repository: string;
  readonly runUrl: string;
}

/** `pull_request`: the one that the review names is closed, of another branch, or has gone on since. */
export type Refusal = "event" | "pull_request";

/** `event` is the file of `GITHUB_EVENT_PATH`. */
export async function verifyRun(
  event: unknown,
  review: PullRequestReview,
  api: GithubApi,
): Promise<VerifiedRun | Refusal> {
  const read = eventSchema.safeParse(event);
  if (!read.success) return "event";
  const { workflow_run: run, repository } = read.data;
  const answer = await api.request("GET", `/repos/${repository.full_name}/pulls/${review.pullRequest}`);
  const { state, head } = pullRequestSchema.parse(answer);
  const isOfRun =
    state === "open" && head.sha === run.head_sha && head.repo?.full_name === run.head_repository.full_name;
  if (!isOfRun || review.headSha !== run.head_sha) return "pull_request";
  return { repository: repository.full_name, runUrl: run.html_url };
}
