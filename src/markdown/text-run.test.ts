import { describe, expect, it } from "vitest";
import { type MdastNode, parseMdx } from "./satteri.ts";
import { readTextRun, type TextRun } from "./text-run.ts";

function runOf(source: string): TextRun {
  const parsed = parseMdx(source);
  const block = parsed.ok && "children" in parsed.tree ? (parsed.tree.children[0] as MdastNode) : undefined;
  if (block === undefined || !("children" in block)) throw new Error("no block");
  return readTextRun(block.children, source, (address) => (address === "a/b/c" ? "26" : ""));
}

describe("the words of a block", () => {
  it("are read through emphasis and links", () => {
    expect(runOf("Theo (*Thông báo số 1*) và [trang](https://a.vn).").text).toBe("Theo (Thông báo số 1) và trang.");
  });

  it("join continued lines with a space", () => {
    expect(runOf("Tổng số cán bộ,\n   công chức").text).toBe("Tổng số cán bộ, công chức");
  });

  it("hold the printed form of a value and the cell of a self-closing one", () => {
    const run = runOf('Có <Value of="x/y/z">07</Value> và <Value of="a/b/c" /> người');
    expect(run.text).toBe("Có 07 và 26 người");
    expect(run.values).toMatchObject([
      { address: "x/y/z", printed: "07", start: 3, end: 5 },
      { address: "a/b/c", printed: null, start: 9, end: 11 },
    ]);
  });

  it("know where they stand in the source", () => {
    const source = "Một \\* hai &amp; *ba*\n  bốn";
    const run = runOf(source);
    expect(run.text).toBe("Một * hai & ba bốn");
    const at = (word: string) => source.slice(run.offsets()[run.text.indexOf(word)]).slice(0, word.length);
    expect([at("Một"), at("*"), at("hai"), at("&"), at("ba"), at("bốn")]).toEqual([
      "Một",
      "*",
      "hai",
      "&",
      "ba",
      "bốn",
    ]);
  });
});
