/**
 * `npm run review:comment -- <folder>`: in the job that follows that of a pull request. Writes the comment from the review
 * in the folder; runs only code of the main branch. Exit 1 where the review is refused.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { commentOnRun } from "../../src/review/comment-on-run.ts";
import { githubApi } from "../../src/review/github-api.ts";

const file = join(process.argv[2] ?? "review", "review.json");
const stats = statSync(file, { throwIfNoEntry: false });
const api = githubApi({
  url: process.env.GITHUB_API_URL ?? "https://api.github.com",
  token: process.env.GITHUB_TOKEN ?? "",
});
const event: unknown = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? "", "utf8"));
const left = stats?.isFile() ? { size: stats.size, read: () => readFileSync(file, "utf8") } : undefined;
const { ok, message } = await commentOnRun(left, event, api);
process.stdout.write(`${message}\n`);
process.exitCode = ok ? 0 : 1;
