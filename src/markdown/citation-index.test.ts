import { describe, expect, it } from "vitest";
import type { Catalog } from "../catalog/catalog.ts";
import { citationIndex } from "./citation-index.ts";

const body = `## A. KHÁI QUÁT

Sở có nhiều việc. Theo Nghị định số 60/2021/NĐ-CP và Nghị định số 60/2021/NĐ-CP, Sở báo cáo. Hết.

<Note on="2024-08-15">
Xem Nghị định số 60/2021/NĐ-CP.
</Note>
`;

/** A catalog of one document and reports that all say the same. */
function catalogOf(text: string, ids: readonly string[] = ["2024-7-thang"]): Catalog {
  const cells = new Map([["so_ky_hieu", { text: "60/2021/NĐ-CP" }]]);
  const register = { rows: [{ id: "nd-60-cp-2021", line: 2, cells }] };
  const periods = ids.map((id) => ({
    id,
    document: { id, file: "x.mdx", text, frontMatter: {}, body: text, bodyLine: 1 },
    tables: new Map(),
  }));
  return { periods, registers: new Map([["van_ban", register]]) } as unknown as Catalog;
}

describe("the citation index", () => {
  it("lists every sentence of the reports once, with its place, and no note", () => {
    expect([...citationIndex(catalogOf(body))]).toEqual([
      [
        "nd-60-cp-2021",
        [
          {
            periodId: "2024-7-thang",
            sectionId: "a",
            sectionTitle: "A. KHÁI QUÁT",
            blockId: "a.p1",
            sentence: "Theo Nghị định số 60/2021/NĐ-CP và Nghị định số 60/2021/NĐ-CP, Sở báo cáo.",
            start: 5,
            end: 31,
          },
        ],
      ],
    ]);
  });

  it("lists a sentence again for every report that repeats it in the same place", () => {
    const [[, sentences] = ["", []]] = citationIndex(catalogOf(body, ["2024-quy-3", "2024-quy-1"]));
    expect(sentences.map(({ periodId, blockId }) => [periodId, blockId])).toEqual([
      ["2024-quy-3", "a.p1"],
      ["2024-quy-1", "a.p1"],
    ]);
  });

  it("lacks documents that no report cites", () => {
    expect(citationIndex(catalogOf("Không có.\n")).size).toBe(0);
  });
});
