import { describe, expect, it } from "vitest";
import { printGithub } from "./print-github.ts";

describe("printGithub", () => {
  it("gives one workflow command for each diagnostic", () => {
    const printed = printGithub(
      [
        {
          code: "wrong-closing-tag",
          place: { file: "content/periods/2024-7-thang.mdx", span: { line: 12, column: 3, length: 7 } },
          data: { tag: "Valu" },
        },
        { code: "bare-number", place: { file: "a.mdx" }, data: {} },
      ],
      { lang: "en" },
    );
    const [first, second, ...rest] = printed.split("\n");
    expect(first).toBe(
      "::error file=content/periods/2024-7-thang.mdx,line=12,col=3,endColumn=10,title=wrong-closing-tag::" +
        "The closing tag </Valu> matches no open tag.%0Agive the closing tag the name of the opening one, or remove it",
    );
    expect(second).toMatch(/^::warning file=a\.mdx,title=bare-number::/);
    expect(rest).toEqual([""]);
  });
  it("escapes what ends a command or a property", () => {
    const printed = printGithub(
      [{ code: "wrong-closing-tag", place: { file: "a:b,c%.mdx" }, data: { tag: "100%\r\n::error::" } }],
      { lang: "en" },
    );
    expect(printed).toMatch(/^::error file=a%3Ab%2Cc%25\.mdx,title=/);
    expect(printed).toContain("</100%25%0D%0A::error::>");
    expect(printed.split("\n")).toHaveLength(2);
  });
  it("is empty when nothing is wrong", () => {
    expect(printGithub([], { lang: "vi" })).toBe("");
  });
});
