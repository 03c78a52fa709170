/** What a job of a pull request knows of itself: the event's file and the runner's variables. */
import { z } from "zod";

const eventSchema = z.object({
  number: z.int().positive(),
  pull_request: z.object({ head: z.object({ sha: z.string() }) }),
});

export interface PullRequestRun {
  readonly pullRequest: number;
  /** The last commit of the branch; what is checked out is its merge with the base. */
  readonly headSha: string;
  readonly runUrl: string;
}

/** Throws where the job is not of a pull request: that is a mistake in the workflow. */
export function readPullRequestEvent(
  event: string,
  variables: Readonly<Record<string, string | undefined>>,
): PullRequestRun {
  const { number, pull_request: request } = eventSchema.parse(JSON.parse(event));
  const { GITHUB_SERVER_URL = "", GITHUB_REPOSITORY = "", GITHUB_RUN_ID = "" } = variables;
  return {
    pullRequest: number,
    headSha: request.head.sha,
    runUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
  };
}
