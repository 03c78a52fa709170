import { describe, expect, it } from "vitest";
import type { DocumentRecord } from "../catalog/document-register.ts";
import { findCitations } from "../text/document-number.ts";
import { createDocumentFinder, resolveCitation } from "./cited-document.ts";

function record(id: string, facts: Partial<DocumentRecord>): DocumentRecord {
  const unknown = { number: undefined, type: undefined, agencyId: undefined, date: undefined, subject: undefined };
  return { id, ...unknown, names: [], note: undefined, line: 2, ...facts };
}

const records = [
  record("qd-162-2023", { number: "162/QĐ-STTTT", date: "2023-12-26" }),
  record("qd-162-2024", { number: "162/QĐ-STTTT", date: "2024-12-26" }),
  record("nd-60", { number: "60/2021/NĐ-CP", date: "2021-06-21" }),
  record("nd-111", { number: "111/2022/NĐ-CP" }),
  record("luat-dan-chu", { names: ["Luật Thực hiện dân chủ ở cơ sở", "Luật Thực hiện dân chủ"] }),
];

function resolve(text: string): string {
  const [citation] = findCitations(text);
  if (citation === undefined) throw new Error("no citation");
  const resolution = resolveCitation(citation, records);
  return "record" in resolution ? `${resolution.kind} ${resolution.record.id}` : resolution.kind;
}

describe("a citation by number", () => {
  it("is found by number and date", () => {
    expect(resolve("Quyết định số 162/QĐ-STTTT ngày 26 tháng 12 năm 2024")).toBe("found qd-162-2024");
  });

  it("needs no date where one document has the number", () => {
    expect(resolve("Nghị định số 60/2021/NĐ-CP")).toBe("found nd-60");
  });

  it("is found where the register has no date", () => {
    expect(resolve("Nghị định số 111/2022/NĐ-CP ngày 30 tháng 12 năm 2022")).toBe("found nd-111");
  });

  it("may fit several documents, none, or one of another date", () => {
    expect(resolve("Quyết định số 162/QĐ-STTTT")).toBe("ambiguous");
    expect(resolve("Quyết định số 163/QĐ-STTTT")).toBe("unknown");
    expect(resolve("Nghị định số 60/2021/NĐ-CP ngày 22 tháng 6 năm 2021")).toBe("other-date nd-60");
  });
});

describe("documents cited in a text", () => {
  const findDocuments = createDocumentFinder(records);
  const find = (text: string) =>
    findDocuments(text, findCitations(text)).map(({ record: { id }, start, end }) => [id, text.slice(start, end)]);

  it("are found by number and by name, in their order, the longest name first", () => {
    expect(find("Luật Thực hiện dân chủ ở cơ sở và Nghị định số 60/2021/NĐ-CP, Luật Thực hiện dân chủ.")).toEqual([
      ["luat-dan-chu", "Luật Thực hiện dân chủ ở cơ sở"],
      ["nd-60", "Nghị định số 60/2021/NĐ-CP"],
      ["luat-dan-chu", "Luật Thực hiện dân chủ"],
    ]);
  });

  it("are none where the register does not settle which", () => {
    expect(find("Quyết định số 162/QĐ-STTTT, Kế hoạch số 5/KH-UBND")).toEqual([]);
  });

  it("may be none at all", () => {
    expect(createDocumentFinder([])("Luật Thực hiện dân chủ ở cơ sở", [])).toEqual([]);
  });
});
