/** The workflows: every action pinned to a commit, and no right where a stranger's code runs. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> }[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = ".github/workflows";
const texts = new Map(readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, "utf8")]));
const workflows = [...texts].map(([file, text]) => ({ file, text, workflow: parse(text) as Workflow }));
const jobsOf = ({ jobs }: Workflow) => Object.values(jobs);
const find = (name: string) => {
  const found = workflows.find(({ workflow }) => workflow.name === name);
  if (!found) throw new Error(`No workflow ${name}`);
  return found;
};

describe("the workflows", () => {
  it("pin every action to a commit", () => {
    const used = workflows.flatMap(({ workflow }) =>
      jobsOf(workflow).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])),
    );
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  it("keep no credentials in a checkout, and put nothing of an event into a command", () => {
    for (const { text, workflow } of workflows) {
      const steps = jobsOf(workflow).flatMap((job) => job.steps);
      for (const { uses, run, with: settings } of steps) {
        if (uses?.startsWith("actions/checkout@")) expect(settings?.["persist-credentials"]).toBe(false);
        expect(run ?? "").not.toContain("${{");
      }
      expect(text).not.toContain("pull_request_target");
    }
  });

  it("give the job that runs a pull request's content leave to read, and no secret", () => {
    const ofPullRequests = workflows.filter(({ workflow: { on } }) => "pull_request" in on);
    expect(ofPullRequests.map(({ workflow }) => workflow.name).toSorted()).toEqual(["CI", "Review"]);
    for (const { text, workflow } of ofPullRequests) {
      expect(workflow.permissions).toEqual({ contents: "read" });
      expect(text).not.toMatch(/secrets\.|github\.token/);
    }
    const writing = jobsOf(find("CI").workflow).filter(({ permissions }) => permissions !== undefined);
    expect(writing).toHaveLength(1);
    expect(writing[0]).toMatchObject({ if: "github.event_name == 'push'" });
  });

  it("comment with the code of the main branch, on what the review has left", () => {
    const { workflow } = find("Comment");
    expect(workflow.on).toEqual({ workflow_run: { workflows: [find("Review").workflow.name], types: ["completed"] } });
    expect(workflow.permissions).toEqual({ actions: "read", contents: "read", "pull-requests": "write" });
    const checkout = jobsOf(workflow).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")),
    );
    expect(checkout.map((step) => step.with?.["ref"])).toEqual([
      expect.stringMatching(/^\$\{\{ github\.event\.repository\.default_branch \}\}$/),
    ]);
  });

  it("run commands that the project has, and the very script of the project's CI", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const commands = workflows.flatMap(({ workflow }) =>
      jobsOf(workflow).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
    );
    const named = commands.flatMap((command) =>
      [...command.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = ""]) => name),
    );
    expect(named).toEqual(expect.arrayContaining(["build", "review", "review:comment"]));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(commands).toContain("bash .ci/run");
  });
});
