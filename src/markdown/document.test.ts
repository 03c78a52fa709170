import { describe, expect, it } from "vitest";
import type { Period, SourceDocument } from "../catalog/catalog.ts";
import { parseDocument } from "./document.ts";

const bodyLine = 5;

function sourceOf(body: string): SourceDocument<unknown> {
  return { id: "2024-7-thang", file: "content/periods/2024-7-thang.mdx", text: body, frontMatter: {}, body, bodyLine };
}

/** The report of a period without tables. */
function parseReport(body: string) {
  const source = sourceOf(body);
  return parseDocument(source, { id: source.id, tables: new Map() } as unknown as Period);
}

const report = `Thực hiện Kế hoạch số 2261/KH-UBND ngày 26 tháng 7 năm 2024.

## A. KHÁI QUÁT CHUNG

- Khái quát tổ chức

  Tổng số: <Value of="bien_che/tong_so/co_mat">55</Value> người.

<Note on="2024-08-15">
  Nguyên văn in “969.4”.

  Giữ như bản gốc.
</Note>

## B. KẾT QUẢ

### I. CÔNG TÁC CẢI CÁCH

#### 1. Chỉ đạo

- Tình hình
  + Nhiệm vụ (*Thông báo số 1355/TB-STTTT ngày 15 tháng 7 năm 2024*)
`;

describe("a document", () => {
  const { document, diagnostics } = parseReport(report);

  it("has no complaint about a sound text", () => {
    expect(diagnostics).toEqual([]);
  });

  it("takes the ids of its sections from the printed outline", () => {
    expect(document.sections.map(({ id, title, level, parentId }) => [id, title, level, parentId])).toEqual([
      ["a", "A. KHÁI QUÁT CHUNG", 2, null],
      ["b", "B. KẾT QUẢ", 2, null],
      ["b-i", "I. CÔNG TÁC CẢI CÁCH", 3, "b"],
      ["b-i-1", "1. Chỉ đạo", 4, "b-i"],
    ]);
  });

  it("gives every block an id, its words and its line in the file", () => {
    expect(document.blocks.map(({ id, sectionId, kind, text, line }) => [id, sectionId, kind, text, line])).toEqual([
      ["mo-dau.p1", null, "paragraph", "Thực hiện Kế hoạch số 2261/KH-UBND ngày 26 tháng 7 năm 2024.", 5],
      ["a.p1", "a", "item", "Khái quát tổ chức", 9],
      ["a.p2", "a", "item", "Tổng số: 55 người.", 11],
      ["a.n1", "a", "note", "Nguyên văn in “969.4”. Giữ như bản gốc.", 13],
      ["b-i-1.p1", "b-i-1", "item", "Tình hình", 25],
      ["b-i-1.p2", "b-i-1", "item", "Nhiệm vụ (Thông báo số 1355/TB-STTTT ngày 15 tháng 7 năm 2024)", 26],
    ]);
  });

  it("knows where a value and its address stand", () => {
    const values = document.blocks[2]?.values ?? [];
    expect(values).toMatchObject([{ address: "bien_che/tong_so/co_mat", printed: "55", start: 9, end: 11 }]);
    expect(values[0]?.addressSpan()).toEqual({ line: 11, column: 23, length: 23 });
  });

  it("finds citations, also inside emphasis, with their place in the file", () => {
    const block = document.blocks[5];
    const citation = block?.citations[0];
    expect(citation?.printedNumber).toBe("1355/TB-STTTT");
    expect(block?.locate(citation?.start ?? 0, citation?.end ?? 0)).toEqual({ line: 26, column: 16, length: 51 });
  });
});

describe("headings", () => {
  const complaints = (body: string) =>
    parseReport(body).diagnostics.map(({ code, place, data }) => [code, place.span?.line, data]);

  it("may not skip a level", () => {
    expect(complaints("## A. Một\n\n#### 1. Hai\n")).toEqual([
      ["heading-jump", 7, { title: "1. Hai", found: "####", expected: "##, ###" }],
    ]);
  });

  it("start below the title of the page", () => {
    expect(complaints("# Báo cáo\n")).toEqual([["heading-jump", 5, { title: "Báo cáo", found: "#", expected: "##" }]]);
  });

  it("may not share an address", () => {
    expect(complaints("## A. Một\n\n## A. Hai\n")).toEqual([
      ["duplicate-heading", 7, { title: "A. Hai", id: "a", firstLine: "5" }],
    ]);
  });
});

describe("a broken document", () => {
  it("tells of every slip, and which lines to trust less", () => {
    const body = '## A. Một\n\nSố <Value of="a/b/c>26</Value> và {x}\n\nHai {y}\n\n#### 1. Ba\n';
    const { diagnostics, brokenLines } = parseReport(body);
    expect(brokenLines).toEqual(new Set([7, 9]));
    expect(diagnostics.map(({ code, place }) => [code, place.span?.line])).toEqual([
      ["broken-tag", 7],
      ["code-in-document", 9],
      ["heading-jump", 11],
    ]);
  });
});
