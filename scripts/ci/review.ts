/**
 * `npm run review`: in the job of a pull request. Prints annotations, writes the job's summary and the review for the job
 * that comments. Exit 1 where there are errors, 2 where the base cannot be read. Needs no secret.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { printGithub } from "../../src/diagnostics/print-github.ts";
import { countSeverity } from "../../src/diagnostics/severity.ts";
import { commentBody } from "../../src/review/comment-body.ts";
import { explainBase } from "../../src/review/explain-base.ts";
import { readPullRequestEvent } from "../../src/review/pull-request-event.ts";
import { reviewOf } from "../../src/review/pull-request-review.ts";
import { reviewSite } from "../../src/review/review-site.ts";

const { values } = parseArgs({
  options: { base: { type: "string", default: "origin/main" }, out: { type: "string" } },
});
const root = resolve(process.env.MINH_BACH_SITE ?? resolve(import.meta.dirname, "../.."));
const run = readPullRequestEvent(readFileSync(process.env.GITHUB_EVENT_PATH ?? "", "utf8"), process.env);
const reviewed = reviewSite(root, values.base);
if (!reviewed.ok) {
  process.stderr.write(`${explainBase(reviewed, values.base)}\n`);
  process.exit(2);
}

const { review } = reviewed;
const hasPreview = countSeverity(review.own, "error") === 0;
const content = reviewOf({ pullRequest: run.pullRequest, headSha: run.headSha, hasPreview }, review);
const out = resolve(values.out ?? "review");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "review.json"), JSON.stringify(content));
if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, commentBody(content, run.runUrl));
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `preview=${hasPreview}\n`);
process.stdout.write(printGithub(review.diagnostics, { lang: "vi" }));
process.exitCode = countSeverity(review.diagnostics, "error") > 0 ? 1 : 0;
