import { describe, expect, it } from "vitest";
import { readWordFile, writeWordFiles } from "./bundle-words.ts";

describe("writeWordFiles", () => {
  it("keeps where every word stands", () => {
    const files = writeWordFiles([
      [undefined, "giai", "ngan", undefined, "giai"],
      [undefined, "ngan"],
    ]);
    expect(files.map(({ first }) => first)).toEqual(["giai"]);
    expect(readWordFile(files[0]?.bytes ?? Uint8Array.of())).toEqual(
      new Map([
        ["giai", new Map([[0, [1, 4]]])],
        [
          "ngan",
          new Map([
            [0, [2]],
            [1, [1]],
          ]),
        ],
      ]),
    );
  });

  it("parts many words into files, in their order", () => {
    const words = Array.from({ length: 4000 }, (_, index) => `w${10_000 + index}`);
    const files = writeWordFiles([words]);
    expect(files.length).toBeGreaterThan(3);
    expect(files.flatMap(({ bytes }) => [...readWordFile(bytes).keys()])).toEqual(words);
    expect(files.map(({ first }) => first)).toEqual(files.map(({ bytes }) => [...readWordFile(bytes).keys()][0]));
  });

  it("writes nothing where there is nothing to find", () => {
    expect(writeWordFiles([])).toEqual([]);
  });
});
