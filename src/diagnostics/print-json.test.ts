import { describe, expect, it } from "vitest";
import { printJson } from "./print-json.ts";

describe("printJson", () => {
  it("gives file, line, column, severity, code, message and fix", () => {
    const printed = printJson(
      [
        {
          code: "wrong-closing-tag",
          place: { file: "content/periods/2024-7-thang.mdx", span: { line: 12, column: 3, length: 8 } },
          data: { tag: "Valu" },
        },
      ],
      { lang: "en" },
    );
    expect(JSON.parse(printed)).toEqual([
      {
        file: "content/periods/2024-7-thang.mdx",
        line: 12,
        column: 3,
        severity: "error",
        code: "wrong-closing-tag",
        message: "The closing tag </Valu> matches no open tag.",
        fix: "give the closing tag the name of the opening one, or remove it",
      },
    ]);
  });
  it("gives null for an unknown place in the file", () => {
    const printed = printJson([{ code: "bare-number", place: { file: "a.mdx" }, data: {} }], { lang: "vi" });
    expect(JSON.parse(printed)).toMatchObject([{ file: "a.mdx", line: null, column: null, severity: "warning" }]);
  });
  it("gives an empty array when nothing is wrong", () => {
    expect(printJson([], { lang: "vi" })).toBe("[]\n");
  });
});
