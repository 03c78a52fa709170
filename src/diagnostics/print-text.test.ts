import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { printText, type TextOptions } from "./print-text.ts";

const file = "content/periods/2024-7-thang.mdx";
const lines = ["Tổng số: 55 người, trong đó:", "công chức: 26 người <Valu>26</Valu>"];
const vietnamese: TextOptions = { lang: "vi", readLine: (name, line) => (name === file ? lines[line - 1] : undefined) };

const unclosed: Diagnostic = {
  code: "tag-not-closed",
  place: { file, span: { line: 2, column: 21, length: 6 } },
  data: { tag: "Valu" },
};

describe("printText", () => {
  it("prints place, severity, code, sentence, excerpt, remedy and the count", () => {
    expect(printText([unclosed], vietnamese)).toBe(`\
content/periods/2024-7-thang.mdx:2:21  lỗi  tag-not-closed
  Thẻ <Valu> được mở ở đây nhưng không có thẻ đóng </Valu>, nên phần sau nó không đọc được.
  1 | Tổng số: 55 người, trong đó:
  2 | công chức: 26 người <Valu>26</Valu>
    |                     ^^^^^^
  cách sửa: thêm </Valu> sau nội dung của thẻ; thẻ không có nội dung thì viết <Valu … />

1 lỗi, 0 cảnh báo.
`);
  });
  it("prints in English", () => {
    expect(printText([unclosed], { ...vietnamese, lang: "en" })).toBe(`\
content/periods/2024-7-thang.mdx:2:21  error  tag-not-closed
  The tag <Valu> opens here but nothing closes it, so what follows cannot be read.
  1 | Tổng số: 55 người, trong đó:
  2 | công chức: 26 người <Valu>26</Valu>
    |                     ^^^^^^
  fix: add </Valu> after its content; write a tag without content as <Valu … />

1 error, 0 warnings.
`);
  });
  it("names the place in a table as a spreadsheet does", () => {
    const inTable: Diagnostic = {
      ...unclosed,
      place: { file: "bien_che.csv", span: { line: 4, column: 11, length: 9 }, spreadsheetCell: "B4" },
    };
    expect(printText([inTable], vietnamese)).toMatch(/^bien_che\.csv:4:11 \(ô B4\) {2}lỗi {2}tag-not-closed\n/);
    expect(printText([inTable], { ...vietnamese, lang: "en" })).toMatch(/^bien_che\.csv:4:11 \(cell B4\) {2}error/);
  });
  it("prints only the file's name where the position is unknown", () => {
    const wholeFile: Diagnostic = { ...unclosed, place: { file } };
    expect(printText([wholeFile], vietnamese)).toBe(`\
content/periods/2024-7-thang.mdx  lỗi  tag-not-closed
  Thẻ <Valu> được mở ở đây nhưng không có thẻ đóng </Valu>, nên phần sau nó không đọc được.
  cách sửa: thêm </Valu> sau nội dung của thẻ; thẻ không có nội dung thì viết <Valu … />

1 lỗi, 0 cảnh báo.
`);
  });
  it("prints no excerpt of a line it cannot read", () => {
    expect(printText([unclosed], { lang: "vi", readLine: () => undefined })).not.toContain(" | ");
  });
  it("separates diagnostics by a blank line and counts errors and warnings", () => {
    const warning: Diagnostic = { ...unclosed, code: "bare-number" };
    const printed = printText([unclosed, warning, warning], vietnamese);
    expect(printed.split("\n\n")).toHaveLength(4);
    expect(printed).toContain("  cảnh báo  bare-number\n");
    expect(printed).toMatch(/\n\n1 lỗi, 2 cảnh báo\.\n$/);
    expect(printText([warning], { ...vietnamese, lang: "en" })).toMatch(/\n\n0 errors, 1 warning\.\n$/);
  });
  it("says so when nothing is wrong", () => {
    expect(printText([], vietnamese)).toBe("Không có lỗi, không có cảnh báo.\n");
    expect(printText([], { ...vietnamese, lang: "en" })).toBe("No errors, no warnings.\n");
  });
  it("indents every line of a sentence", () => {
    expect(printText([{ ...unclosed, data: { tag: "a\nb" } }], vietnamese)).toContain("  Thẻ <a\n  b> được mở");
  });
  it("never sends a terminal the controls of a quoted text", () => {
    const printed = printText([{ ...unclosed, data: { tag: "\u001B[31m\u202E" } }], vietnamese);
    expect(printed).toContain("<\uFFFD[31m\uFFFD>");
  });
});
