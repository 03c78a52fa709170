import { describe, expect, it } from "vitest";
import { decodeFile } from "./file-text.ts";

const decode = (bytes: Uint8Array) => {
  const { text, diagnostics } = decodeFile({ path: "data/a.csv", size: bytes.length, bytes });
  return { text, codes: diagnostics.map(({ code }) => code) };
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeFile", () => {
  it("gives a right file as it stands", () => {
    expect(decode(utf8("id,ten\na,ế\n"))).toEqual({ text: "id,ten\na,ế\n", codes: [] });
  });

  it("takes away the byte order mark, once reported", () => {
    expect(decode(utf8("\uFEFFid\n"))).toEqual({ text: "id\n", codes: ["file-bom"] });
  });

  it("turns the line ends of Windows and of old Macs into LF", () => {
    expect(decode(utf8("a\r\nb\rc\n"))).toEqual({ text: "a\nb\nc\n", codes: ["file-line-endings"] });
  });

  it("reports what Excel saves as “CSV UTF-8” once", () => {
    expect(decode(utf8("\uFEFFa\r\n"))).toEqual({ text: "a\n", codes: ["file-bom"] });
  });

  it("composes letters and points at the first that was not", () => {
    const { text, diagnostics } = decodeFile({ path: "a.csv", size: 9, bytes: utf8("id\nxe\u0302y") });
    expect(text).toBe("id\nxêy");
    expect(diagnostics).toMatchObject([
      { code: "file-decomposed", place: { span: { line: 2, column: 2, length: 1 } }, data: { found: "ê" } },
    ]);
  });

  it("points at the first letter that is not UTF-8 and reads the rest", () => {
    const { text, diagnostics } = decodeFile({ path: "a.csv", size: 5, bytes: Uint8Array.of(97, 10, 98, 0xf4, 99) });
    expect(text).toBe("a\nb\uFFFDc");
    expect(diagnostics).toMatchObject([{ code: "file-encoding", place: { span: { line: 2, column: 2, length: 1 } } }]);
  });

  it("reads UTF-16", () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 97, 0, 10, 0))).toEqual({ text: "a\n", codes: ["file-utf16"] });
    expect(decode(Uint8Array.of(0xfe, 0xff, 0, 97))).toEqual({ text: "a", codes: ["file-utf16"] });
  });

  it.each(["", "\n", " \n\n", "\uFEFF"])("has no text for the empty file %j", (text) => {
    expect(decode(utf8(text))).toEqual({ text: null, codes: ["file-empty"] });
  });

  it("does not read a file beyond the limit", () => {
    const { text, diagnostics } = decodeFile({ path: "a.csv", size: 60 * 1024 * 1024, bytes: null });
    expect(text).toBeNull();
    expect(diagnostics).toEqual([
      { code: "file-too-large", place: { file: "a.csv" }, data: { size: "60", limit: "50" } },
    ]);
  });
});
