import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLeniently } from "./lenient-parse.ts";

describe("reading broken MDX", () => {
  it("names each problem with the tag it is about", () => {
    const body = '<Note>\n\nMột\n\n</Noet>\n\nHai <Value of="a/b/c">2\n\nBa <Value of="a>3</Value>\n\nNếu x <5 thì {\n';
    expect(parseLeniently(body).problems).toEqual([
      { kind: "wrong-closing-tag", offset: 13, tag: "Noet", openedAt: 0 },
      { kind: "unclosed-tag", offset: 26, tag: "Value" },
      { kind: "broken-tag", offset: 50, tag: "Value" },
      { kind: "stray-angle", offset: 80, tag: "" },
    ]);
  });

  it("keeps reading the other lines", () => {
    const { tree, ignored } = parseLeniently('Một <Value of="a/b/c">1\n\nHai <Value of="a/b/d">2</Value>\n');
    expect(ignored).toEqual([{ start: 0, end: 23 }]);
    expect(JSON.stringify(tree)).toContain('"value":"a/b/d"');
  });

  it("takes an address in angle brackets for a stray bracket", () => {
    expect(parseLeniently("Xem <https://tayninh.gov.vn> nhé").problems).toEqual([
      { kind: "stray-angle", offset: 4, tag: "" },
    ]);
  });

  it("takes a brace for a brace", () => {
    expect(parseLeniently("Số { lẻ").problems).toEqual([{ kind: "stray-brace", offset: 3, tag: "" }]);
  });

  it("gives up on a text that is nested beyond reading", () => {
    const body = `Một\n\n${">".repeat(150)}hai\n\nba`;
    expect(parseLeniently(body).problems).toEqual([{ kind: "too-deep", offset: 104, tag: "" }]);
    expect(parseLeniently(">".repeat(20_000)).problems).toHaveLength(1);
  });

  it("gives up on a text that is no MDX at all", () => {
    const { problems, ignored } = parseLeniently("<a\n".repeat(50));
    expect(problems).toHaveLength(20);
    expect(ignored.at(-1)).toEqual({ start: 0, end: 150 });
  });

  it("survives any text", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "{",
      "}",
      "/",
      "a",
      "A",
      "\n",
      " ",
      '"',
      "=",
      "`",
      "*",
      "- ",
      "import ",
      "đ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        parseLeniently(parts.join(""));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
