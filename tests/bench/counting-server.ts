/** Serves folders as a plain web server does, without packing, and counts the bytes it gives. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface CountingServer {
  /** Ends without "/". */
  readonly address: string;
  /** Bytes given since the last call, by path. */
  readonly takeCounts: () => ReadonlyMap<string, number>;
  readonly stop: () => void;
}

/** `folders` by the beginning of the path; the longest that fits serves it. */
export async function serveCounting(folders: Readonly<Record<string, string>>): Promise<CountingServer> {
  let counts = new Map<string, number>();
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const prefix = prefixes.find((candidate) => pathname.startsWith(candidate)) ?? "/";
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const body = await readFile(join(folders[prefix] ?? "", path.slice(prefix.length))).catch(() => undefined);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    counts.set(pathname, (counts.get(pathname) ?? 0) + body.length);
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  return {
    address: `http://localhost:${bound.port}`,
    takeCounts: () => {
      const taken = counts;
      counts = new Map();
      return taken;
    },
    stop: () => server.close(),
  };
}
