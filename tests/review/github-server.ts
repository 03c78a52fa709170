/** Stands for GitHub in a test: one pull request and its comments, on a port of its own. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

export interface GithubServer {
  readonly url: string;
  readonly comments: readonly Comment[];
  /** Requests that wrote, "POST /repos/…". */
  readonly writes: readonly string[];
  close(): Promise<void>;
}

export interface PullRequest {
  readonly repository: string;
  readonly number: number;
  readonly state: "open" | "closed";
  readonly headSha: string;
  readonly headRepository: string;
}

const author = "github-actions[bot]";

/** `others` are comments that stand there already, by anyone. */
export async function startGithub(
  pull: PullRequest,
  others: readonly Omit<Comment, "id">[] = [],
): Promise<GithubServer> {
  const comments: Comment[] = others.map((comment, index) => ({ id: index + 1, ...comment }));
  const writes: string[] = [];
  const below = `/repos/${pull.repository}`;

  const answer = (method: string, path: string, body: string): unknown => {
    if (method !== "GET") writes.push(`${method} ${path}`);
    if (method === "GET" && path === `${below}/pulls/${pull.number}`)
      return { state: pull.state, head: { sha: pull.headSha, repo: { full_name: pull.headRepository } } };
    const list = `${below}/issues/${pull.number}/comments`;
    if (method === "GET" && path.startsWith(list)) {
      const page = Number(new URL(path, "http://x").searchParams.get("page"));
      return comments.slice((page - 1) * 100, page * 100);
    }
    const text = (): string => (JSON.parse(body) as { body: string }).body;
    if (method === "POST" && path === list) {
      const comment = { id: comments.length + 1, body: text(), user: { login: author } };
      comments.push(comment);
      return comment;
    }
    const own = comments.find(({ id }) => path === `${below}/issues/comments/${id}`);
    if (method === "PATCH" && own) {
      own.body = text();
      return own;
    }
    return undefined;
  };

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const isAllowed = request.headers.authorization === "Bearer token-of-the-job";
    const found = isAllowed ? answer(request.method ?? "", request.url ?? "", body) : undefined;
    response.statusCode = found === undefined ? 404 : 200;
    response.end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    writes,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}
