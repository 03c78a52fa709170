import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { printSummary } from "./print-summary.ts";

const grouped: Diagnostic = {
  code: "number-format",
  place: { file: "data/a.csv", span: { line: 2, column: 3, length: 9 }, spreadsheetCell: "B2" },
  data: { found: "7.910.443", value: "7910443", printed: "7.910.443" },
  fix: { span: { line: 2, column: 3, length: 9 }, text: "7910443" },
};
const options = { lang: "en" as const, readLine: (_: string, line: number) => ["id,a", "x,7.910.443"][line - 1] };

describe("printSummary", () => {
  it("shows every mistake with its cell, its line and what to do", () => {
    expect(printSummary([grouped], { ...options, guide: "https://vi-du.vn/huong-dan/" })).toBe(`### Result of the check

1 error, 0 warnings.

Of these, 1 can be mended by: npm run check -- --fix

#### data/a.csv

- **cell B2, line 2** · error \`number-format\`
  “7.910.443” is written as on paper; CSV files here need 7910443: no thousands separator, no spare zero, decimals behind a point.  

  \`\`\`text
  1 | id,a
  2 | x,7.910.443
    |   ^^^^^^^^^
  \`\`\`

  **fix:** replace it by 7910443; the site prints it as 7.910.443

[What every code means, with a wrong and a right example](https://vi-du.vn/huong-dan/)
`);
  });

  it("does not obey what someone wrote", () => {
    const hostile: Diagnostic = {
      code: "number-expected",
      place: { file: "data/<b>.csv", span: { line: 1, column: 1, length: 1 } },
      data: { found: "![x](https://vi-du.vn) @ai", column: "a", title: "b" },
    };
    const printed = printSummary([hostile], { lang: "vi", readLine: () => "```\u202E" });
    expect(printed).toContain("````text");
    expect(printed).not.toMatch(/\u202E|!\[x\]|<b>|@ai/);
  });

  it("counts what would be too long for a comment", () => {
    const printed = printSummary(Array<Diagnostic>(45).fill(grouped), options);
    expect(printed.match(/\*\*fix:/g)).toHaveLength(40);
    expect(printed).toContain("… and 5 more");
  });

  it("says so when nothing is wrong", () => {
    expect(printSummary([], options)).toBe("### Result of the check\n\nNo errors, no warnings.\n");
  });
});
