/** A pull request from push to comment: the scripts of both jobs, on a clone of a bare repository, before a stand-in for GitHub. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GithubServer, type PullRequest, startGithub } from "./github-server.ts";
import { createScratchRepository, type ScratchRepository } from "./scratch-repository.ts";

const figures = "data/periods/2024-quy-1/bien_che.csv";
const runUrl = "https://github.com/so/bao-cao/actions/runs/77";

let work: string;
let repository: ScratchRepository;
let github: GithubServer | undefined;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "minh-bach-pull-"));
  repository = createScratchRepository();
  const remote = join(work, "remote.git");
  execFileSync("git", ["clone", "--quiet", "--bare", repository.root, remote]);
  repository.git("remote", "add", "origin", remote);
  repository.git("fetch", "--quiet", "origin");
  repository.git("switch", "--quiet", "--create", "sua-so");
});

afterEach(async () => {
  await github?.close();
  github = undefined;
  repository.remove();
  rmSync(work, { recursive: true });
});

interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Does not block: the stand-in for GitHub answers from this process. */
function run(script: string, args: readonly string[], variables: Readonly<Record<string, string>>): Promise<Run> {
  const child = spawn(process.execPath, [script, ...args], { env: { PATH: process.env.PATH ?? "", ...variables } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, output })));
}

const file = (name: string) => join(work, name);
const read = (name: string) => readFileSync(file(name), "utf8");

/** The job of the pull request. */
function review(headSha: string): Promise<Run> {
  writeFileSync(file("event.json"), JSON.stringify({ number: 12, pull_request: { head: { sha: headSha } } }));
  return run("scripts/ci/review.ts", ["--base", "origin/main", "--out", file("review")], {
    MINH_BACH_SITE: repository.root,
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_STEP_SUMMARY: file("summary.md"),
    GITHUB_OUTPUT: file("output.txt"),
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "so/bao-cao",
    GITHUB_RUN_ID: "77",
  });
}

/** The job that follows, for a run of `headSha`. */
function comment(headSha: string, url: string): Promise<Run> {
  const workflowRun = {
    event: "pull_request",
    head_sha: headSha,
    html_url: runUrl,
    head_repository: { full_name: "can-bo/bao-cao" },
  };
  writeFileSync(
    file("event.json"),
    JSON.stringify({ workflow_run: workflowRun, repository: { full_name: "so/bao-cao" } }),
  );
  return run("scripts/ci/comment.ts", [file("review")], {
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_API_URL: url,
    GITHUB_TOKEN: "token-of-the-job",
  });
}

function pullRequest(headSha: string, facts: Partial<PullRequest> = {}): PullRequest {
  const own = { repository: "so/bao-cao", number: 12, headRepository: "can-bo/bao-cao" };
  return { ...own, state: "open", headSha, ...facts };
}

function push(subject: string): string {
  const sha = repository.commit(subject);
  repository.git("push", "--quiet", "origin", "sua-so");
  return sha;
}

describe("a pull request", { timeout: 60_000 }, () => {
  it("is annotated, commented once, and commented anew over the same comment", async () => {
    repository.replace(figures, "vien_chuc,12,11", "vien_chuc,12,mười một");
    const broken = push("Sửa số viên chức");
    const first = await review(broken);
    expect(first.status).toBe(1);
    expect(first.output).toMatch(
      /^::error file=data\/periods\/2024-quy-1\/bien_che\.csv,line=4,col=\d+,endColumn=\d+,title=[^:]+::/m,
    );
    expect(read("output.txt")).toBe("preview=false\n");

    github = await startGithub(pullRequest(broken), [{ body: "Tôi xem rồi.", user: { login: "dong-nghiep" } }]);
    expect(await comment(broken, github.url)).toMatchObject({
      status: 0,
      output: "Đã ghi nhận xét vào yêu cầu kéo số 12.\n",
    });
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]?.body).toContain("**1 lỗi, 0 cảnh báo.**");
    expect(github.comments[1]?.body).toContain("data/periods/2024-quy-1/bien&#95;che.csv, dòng 4, ô E4");
    await github.close();

    repository.replace(figures, "vien_chuc,12,mười một", "vien_chuc,12,12");
    repository.replace(figures, "cong_chuc,20,19", "cong_chuc,20,18");
    repository.write({
      "data/registers/dinh_chinh.csv": `id,ngay,ky,o,loai,cu,moi,ly_do,van_ban
a,2024-05-02,2024-quy-1,bien_che/vien_chuc/co_mat,dinh_chinh,11,12,Đếm lại,
b,2024-05-02,2024-quy-1,bien_che/cong_chuc/co_mat,dinh_chinh,19,18,Đếm lại,
`,
    });
    const mended = push("Ghi lại bằng số");
    expect(await review(mended)).toEqual({ status: 0, output: "" });
    expect(read("summary.md")).toContain("Biên chế – Công chức");

    github = await startGithub(
      pullRequest(mended),
      github.comments.map(({ body, user }) => ({ body, user })),
    );
    expect((await comment(mended, github.url)).status).toBe(0);
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]?.body).toBe("Tôi xem rồi.");
    expect(github.comments[1]?.body).toContain("**Không có lỗi, không có cảnh báo.**");
    expect(github.comments[1]?.body).toContain(
      "| Biên chế – Công chức: Có mặt | 19 người | 18 người | giảm 1 người &#40;5,3%&#41; |",
    );
    expect(github.comments[1]?.body).toContain(`[lượt chạy này](${runUrl})`);
  });

  it("cannot speak for another: neither with another's number nor with a commit that is not its own", async () => {
    const sha = push("Không đổi gì");
    await review(sha);
    for (const facts of [
      { headSha: "f".repeat(40) },
      { headRepository: "ke-khac/bao-cao" },
      { state: "closed" as const },
    ]) {
      github = await startGithub(pullRequest(sha, facts));
      const refused = await comment(sha, github.url);
      expect(refused.status).toBe(1);
      expect(refused.output).toContain("không phải yêu cầu kéo của lượt chạy");
      expect(github.writes).toEqual([]);
      await github.close();
    }
  });

  it("does not write over a comment of someone who copied the marker", async () => {
    const sha = push("Không đổi gì");
    await review(sha);
    github = await startGithub(pullRequest(sha), [{ body: "<!-- minh-bach:nhan-xet -->", user: { login: "ke-khac" } }]);
    await comment(sha, github.url);
    expect(github.writes).toEqual(["POST /repos/so/bao-cao/issues/12/comments"]);
  });

  it("cannot bring Markdown, mentions or HTML into the comment", async () => {
    const sha = push("Không đổi gì");
    await review(sha);
    const forged = JSON.parse(read("review/review.json")) as { report: { alarms: string[] } };
    forged.report.alarms.push("@moi-nguoi <img src=x> [chữ](https://example.com)");
    writeFileSync(file("review/review.json"), JSON.stringify(forged));
    github = await startGithub(pullRequest(sha));
    await comment(sha, github.url);
    const [{ body } = { body: "" }] = github.comments;
    expect(body).toContain(
      "@&#8203;moi-nguoi &#60;img src&#61;x&#62; &#91;chữ&#93;&#40;https:&#8203;//example.com&#41;",
    );
    expect(body).not.toContain("<img");
  });

  it("is refused where the review is no review, or too large", async () => {
    const sha = push("Không đổi gì");
    await review(sha);
    github = await startGithub(pullRequest(sha));
    for (const [content, reason] of [
      ["{", "không đúng mẫu"],
      ['{"pullRequest":12}', "không đúng mẫu"],
      [" ".repeat(5 * 1024 * 1024), "lớn quá mức"],
    ] as const) {
      writeFileSync(file("review/review.json"), content);
      const refused = await comment(sha, github.url);
      expect(refused).toMatchObject({ status: 1, output: expect.stringContaining(reason) });
    }
    rmSync(file("review/review.json"));
    expect(await comment(sha, github.url)).toMatchObject({
      status: 0,
      output: expect.stringContaining("không để lại"),
    });
    expect(github.writes).toEqual([]);
  });
});
