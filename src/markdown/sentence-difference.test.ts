import { describe, expect, it } from "vitest";
import type { ReportDocument } from "./document.ts";
import { parseDocument } from "./document.ts";
import { compareWords, sentenceDifference } from "./sentence-difference.ts";

function report(body: string): ReportDocument {
  return parseDocument({ id: "ky", file: "ky.mdx", text: body, frontMatter: {}, body, bodyLine: 1 }).document;
}

describe("sentenceDifference", () => {
  it("tells added, removed and changed sentences apart, and counts the rest", () => {
    const earlier = report(
      "## A. KHÁI QUÁT\n\nSở có 26 công chức trực thuộc. Đã ban hành kế hoạch. Tổ công tác được kiện toàn.",
    );
    const later = report(
      "## A. KHÁI QUÁT\n\nSở có 28 công chức trực thuộc. Đã ban hành kế hoạch.\n\nCổng dịch vụ công chạy ổn định.",
    );
    expect(sentenceDifference(earlier, later)).toEqual([
      {
        id: "a",
        title: "A. KHÁI QUÁT",
        presence: "both",
        same: 1,
        changes: [
          {
            kind: "changed",
            earlier: { text: "Sở có 26 công chức trực thuộc.", blockId: "a.p1" },
            later: { text: "Sở có 28 công chức trực thuộc.", blockId: "a.p1" },
            words: [
              { kind: "same", text: "Sở có" },
              { kind: "removed", text: "26" },
              { kind: "added", text: "28" },
              { kind: "same", text: "công chức trực thuộc." },
            ],
          },
          { kind: "removed", earlier: { text: "Tổ công tác được kiện toàn.", blockId: "a.p1" } },
          { kind: "added", later: { text: "Cổng dịch vụ công chạy ổn định.", blockId: "a.p2" } },
        ],
      },
    ]);
  });

  it("names the sections that only one report has, the later report's first", () => {
    const earlier = report("## A. KHÁI QUÁT\n\nMột câu.\n\n## B. KẾT QUẢ\n\nHai câu.");
    const later = report("## B. KẾT QUẢ\n\nHai câu.\n\n## C. KIẾN NGHỊ\n\nBa câu.");
    const sections = sentenceDifference(earlier, later).map(({ id, presence, same }) => [id, presence, same]);
    expect(sections).toEqual([
      ["b", "both", 1],
      ["c", "later", 0],
      ["a", "earlier", 0],
    ]);
  });

  it("leaves editor's notes out", () => {
    const earlier = report("Một câu.");
    const later = report("Một câu.\n\n<Note>\n\nBan biên tập ghi thêm.\n\n</Note>");
    expect(sentenceDifference(earlier, later)).toEqual([
      { id: null, title: null, presence: "both", same: 1, changes: [] },
    ]);
  });

  it("does not give up an equal sentence for two that are alike", () => {
    const earlier = report("Đến nay có 5 dự án mới. Giải ngân đạt kế hoạch.");
    const later = report("Giải ngân đạt kế hoạch. Đến nay có 6 dự án mới.");
    expect(sentenceDifference(earlier, later)[0]?.changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

describe("compareWords", () => {
  it("joins neighbours of a kind", () => {
    expect(compareWords("Hai mươi sáu người", "Ba mươi người")).toEqual([
      { kind: "removed", text: "Hai" },
      { kind: "added", text: "Ba" },
      { kind: "same", text: "mươi" },
      { kind: "removed", text: "sáu" },
      { kind: "same", text: "người" },
    ]);
  });
});
