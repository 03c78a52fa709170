import { describe, expect, it } from "vitest";
import { type PagefindModule, usePagefind } from "./bundle-pagefind.ts";

/** A Pagefind whose index has two words, and which fetches a part of it with every search, as long as it has not asked for it. */
function fakePagefind(): PagefindModule & { readonly opened: string[] } {
  const opened: string[] = [];
  const door = { fetch: async (_: string) => new Response() };
  return {
    door,
    opened,
    createInstance: ({ basePath }) => {
      opened.push(basePath);
      let asked: Promise<unknown> | undefined;
      return {
        search: async (term) => {
          asked ??= door.fetch(`${basePath}index/a.pf_index`).catch(() => undefined);
          await asked;
          const found = ["giaiж", "ganж"].filter((word) => word.startsWith(term.replaceAll('"', "")));
          return { results: found.map((id) => ({ id, words: [4, 1] })) };
        },
      };
    },
  };
}

describe("usePagefind", () => {
  it("finds a word, or what begins like it, with ascending positions", async () => {
    const find = usePagefind(fakePagefind(), "/chi-muc/", async () => new Response())("2024");
    expect(await find("giai", false)).toEqual(new Map([["giaiж", [1, 4]]]));
    expect(await find("g", true)).toEqual(
      new Map([
        ["giaiж", [1, 4]],
        ["ganж", [1, 4]],
      ]),
    );
    expect(await find("g", false)).toEqual(new Map());
  });

  it.each([
    ["did not come", () => Promise.reject(new Error("offline"))],
    ["is another page", async () => new Response("404", { status: 404 })],
  ])("says when a part of the index %s, and asks again for it", async (_, fail) => {
    let fails = true;
    const pagefind = fakePagefind();
    const open = usePagefind(pagefind, "/chi-muc/", async () => (fails ? fail() : new Response()));
    const find = open("2024");
    await expect(find("giai", false)).rejects.toThrow("/chi-muc/2024/index/a.pf_index");
    fails = false;
    expect((await find("giai", false)).size).toBe(1);
    expect(pagefind.opened).toEqual(["/chi-muc/2024/", "/chi-muc/2024/"]);
  });

  it("says so to every search that waited for the part", async () => {
    let fails = true;
    const open = usePagefind(fakePagefind(), "/chi-muc/", async (file) => {
      if (fails && file.includes("2024")) throw new Error("offline");
      return new Response();
    });
    await open("2019")("giai", false);
    const find = open("2024");
    const outcomes = await Promise.allSettled([find("giai", false), find("gan", false), find("g", true)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    fails = false;
    expect((await find("gan", false)).size).toBe(1);
  });

  it("lets one bundle be missing without the others", async () => {
    const open = usePagefind(fakePagefind(), "/chi-muc/", async (file) =>
      file.includes("recent") ? new Response("", { status: 500 }) : new Response(),
    );
    const [recent, archive] = [open("recent-1"), open("2019-1")];
    await expect(recent("giai", false)).rejects.toThrow("recent-1");
    expect((await archive("giai", false)).size).toBe(1);
  });

  it("lets one search load Pagefind before another bundle is opened", async () => {
    const pagefind = fakePagefind();
    let running = 0;
    let atOnce = 0;
    const open = usePagefind(pagefind, "/chi-muc/", async () => {
      running += 1;
      atOnce = Math.max(atOnce, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return new Response();
    });
    const found = await Promise.all(["recent-1", "2019-1", "2018-1"].map((folder) => open(folder)("giai", true)));
    expect(found.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(pagefind.opened).toHaveLength(3);
    expect(atOnce).toBe(2);
  });
});
