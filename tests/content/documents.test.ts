/** The documents that the first report cites, and its dated tasks, against what was read from the source. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { documentsOf } from "../../src/catalog/document-register.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { findPeriod } from "../../src/catalog/site.ts";
import { tasksOf } from "../../src/derive/task.ts";
import { citationIndex } from "../../src/markdown/citation-index.ts";
import { parseDocument } from "../../src/markdown/document.ts";
import { documentType } from "../../src/text/document-number.ts";

function readRows<T>(file: string): T[] {
  return Papa.parse<T>(readFileSync(`tests/content/${file}`, "utf8"), { header: true, skipEmptyLines: true }).data;
}

const { catalog } = readCatalog(".");
const period = findPeriod(catalog, "2024-7-thang");
const mentions = readRows<{ cited: string; type: string; date: string }>("expected-documents.csv");
const numbered = new Map(documentsOf(catalog).map((record) => [record.number, record]));

describe("the documents of the first report", () => {
  it("are recognised in the text: all 47 mentions, in order, with type and date", () => {
    const { document } = parseDocument(period.document, period);
    const found = document.blocks
      .filter(({ kind }) => kind !== "note")
      .flatMap(({ citations }) => citations)
      .map((citation) => ({ cited: citation.printedNumber, type: documentType(citation), date: citation.date ?? "" }));
    expect(found).toEqual(mentions.map(({ cited, type, date }) => ({ cited, type, date })));
    expect(found).toHaveLength(47);
  });

  it("stand in the register with the same type and date", () => {
    for (const { cited, type, date } of mentions) {
      expect(numbered.get(cited), cited).toMatchObject({ type, ...(date && { date }) });
    }
    expect(new Set(mentions.map(({ cited }) => cited)).size).toBe(41);
  });

  it("number 59 in the register, 41 of them with a number", () => {
    const records = documentsOf(catalog);
    expect(records).toHaveLength(59);
    expect(records.filter(({ number }) => number !== undefined)).toHaveLength(41);
  });

  it("list the sentences that cite them: 314/KH-STTTT in two places, for two subjects", () => {
    const sentences = citationIndex(catalog).get("kh-314-stttt-2024") ?? [];
    expect(sentences.map(({ sectionId }) => sectionId)).toEqual(["b-i-5", "b-ii-2"]);
    expect(sentences[0]?.sentence).toContain("chuyển đổi vị trí công tác năm 2024");
    expect(sentences[1]?.sentence).toContain("thực hiện dân chủ ở cơ sở năm 2024");
  });
});

describe("the five decisions of the year's programme", () => {
  const tasks = tasksOf(period).filter(({ partOf }) => partOf === "chuong_trinh_cong_tac");

  it("have the due months and days of submission that the report states", () => {
    const expected = readRows<{ due: string; submitted: string }>("expected-tasks.csv");
    expect(tasks.map(({ due, row }) => ({ due, submitted: row.cells.get("ngay_minh_chung")?.text ?? "" }))).toEqual(
      expected.map(({ due, submitted }) => ({ due, submitted })),
    );
  });

  it("were submitted one day late, in time, nine days late, in time; the fifth is not submitted", () => {
    expect(tasks.map(({ timing }) => (timing.kind === "late" ? timing.days : timing.kind))).toEqual([
      1,
      "on_time",
      9,
      "on_time",
      "unknown",
    ]);
  });
});
