import { describe, expect, it } from "vitest";
import type { Period } from "../catalog/catalog.ts";
import { parseDocument } from "./document.ts";
import { tracedShare } from "./traced-share.ts";

function shareOf(body: string) {
  const source = { id: "x", file: "x.mdx", text: body, frontMatter: {}, body, bodyLine: 1 };
  return tracedShare(parseDocument(source, { id: "x", tables: new Map() } as unknown as Period).document);
}

describe("the share of traced figures", () => {
  it("counts values among all figures, and neither names, dates nor notes", () => {
    const body =
      'Năm 2024, có <Value of="a/b/c">26</Value> người, 3 phòng và Tổng đài 1022.\n\n<Note on="2024-08-15">\nIn là 27.\n</Note>\n';
    expect(shareOf(body)).toEqual({ traced: 1, total: 2 });
  });

  it("is of nothing in a text without figures", () => {
    expect(shareOf("Không có.\n")).toEqual({ traced: 0, total: 0 });
  });
});
