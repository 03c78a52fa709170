/** Serves the built site to the tests of project `site`, on a port the system chooses. */
import { existsSync } from "node:fs";
import { preview } from "astro";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the served site, ending in `/`. */
    siteUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html"))
    throw new Error("dist/ is empty: run `npm run build` before the tests of a built site");
  const server = await preview({ root: ".", server: { port: 0 }, logLevel: "error" });
  project.provide("siteUrl", `http://localhost:${server.port}/`);
  return () => server.stop();
}
