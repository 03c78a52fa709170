/** The few requests to GitHub that the comment of a pull request needs. */
import { z } from "zod";

export interface GithubApi {
  /** `path` below the API, such as "/repos/a/b/pulls/1". Throws where GitHub answers with an error. */
  readonly request: (method: "GET" | "POST" | "PATCH", path: string, body?: unknown) => Promise<unknown>;
}

export interface GithubAccess {
  /** "https://api.github.com". */
  readonly url: string;
  readonly token: string;
}

/** Talks to GitHub, or to a server that stands for it in a test. */
export function githubApi({ url, token }: GithubAccess): GithubApi {
  return {
    request: async (method, path, body) => {
      const response = await fetch(url + path, {
        method,
        headers: {
          accept: "application/vnd.github+json",
          authorization: `Bearer ${token}`,
          "x-github-api-version": "2022-11-28",
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
      return response.json();
    },
  };
}

const commentsSchema = z.array(
  z.object({ id: z.number(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }),
);

/** The account under which workflows write. A comment of anyone else is not ours, whatever it holds. */
const author = "github-actions[bot]";
const pageSize = 100;

export interface CommentRequest {
  /** "owner/name". */
  readonly repository: string;
  readonly pullRequest: number;
  readonly marker: string;
  readonly body: string;
}

/** Writes the comment, over the one that holds the marker where there is one. */
export async function writeComment(api: GithubApi, request: CommentRequest): Promise<"created" | "updated"> {
  const { repository, pullRequest, marker, body } = request;
  const list = `/repos/${repository}/issues/${pullRequest}/comments`;
  for (let page = 1; ; page++) {
    const comments = commentsSchema.parse(await api.request("GET", `${list}?per_page=${pageSize}&page=${page}`));
    const own = comments.find((comment) => comment.user?.login === author && comment.body?.includes(marker));
    if (own) {
      await api.request("PATCH", `/repos/${repository}/issues/comments/${own.id}`, { body });
      return "updated";
    }
    if (comments.length < pageSize) break;
  }
  await api.request("POST", list, { body });
  return "created";
}
