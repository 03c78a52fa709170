import { afterEach, describe, expect, it, vi } from "vitest";

async function underBase(base: string) {
  vi.stubEnv("BASE_URL", base);
  vi.resetModules();
  return import("./href.ts");
}

afterEach(() => vi.unstubAllEnvs());

describe("href", () => {
  it("leaves a path as it is at the root", async () => {
    const { href } = await underBase("/");
    expect(href("/van-ban/")).toBe("/van-ban/");
  });

  it("puts the base path before it, with or without a closing slash", async () => {
    expect((await underBase("/minh-bach")).href("/van-ban/")).toBe("/minh-bach/van-ban/");
    expect((await underBase("/minh-bach/")).href("/")).toBe("/minh-bach/");
  });
});

describe("sitePath", () => {
  it("takes the base path off", async () => {
    const { sitePath } = await underBase("/minh-bach");
    expect(sitePath("/minh-bach/van-ban/")).toBe("/van-ban/");
  });

  it("does not take a longer name for the base path", async () => {
    const { sitePath } = await underBase("/minh");
    expect(sitePath("/minh-bach/")).toBe("/minh-bach/");
  });
});
