import { describe, expect, it } from "vitest";
import { locateInBody } from "./body-place.ts";

describe("places in the file", () => {
  const locate = locateInBody("Một\nhai ba\n\nbốn", 10);

  it("counts lines from the line the body starts on", () => {
    expect(locate(0, 3)).toEqual({ line: 10, column: 1, length: 3 });
    expect(locate(8, 10)).toEqual({ line: 11, column: 5, length: 2 });
    expect(locate(12, 15)).toEqual({ line: 13, column: 1, length: 3 });
  });

  it("cuts a stretch at the end of its first line", () => {
    expect(locate(4, 15)).toEqual({ line: 11, column: 1, length: 6 });
  });

  it("gives an empty stretch one character", () => {
    expect(locate(3, 3)).toEqual({ line: 10, column: 4, length: 1 });
  });
});
