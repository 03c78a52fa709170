import { describe, expect, it } from "vitest";
import { writePagefind } from "./pagefind-files.ts";

/** Forty texts of five words each, every word in ten of them. */
const texts = Array.from({ length: 40 }, (_, text) =>
  ["a", "b", "c", "d", "e"].map((letter) => `${letter}${text % 4}`),
);
const parts = async (size: number) =>
  [...(await writePagefind(texts, size)).index.keys()].filter((path) => path.startsWith("index/")).length;

describe("writePagefind", () => {
  it("cuts the index into parts of the size that is asked for, so that a search need not fetch it whole", async () => {
    expect(await parts(4000)).toBe(1);
    expect(await parts(20)).toBeGreaterThan(5);
  });
});
