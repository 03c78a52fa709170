import { expect, it } from "vitest";
import type { DocumentRecord } from "../catalog/document-register.ts";
import { documentLabel } from "./document-label.ts";

const record: DocumentRecord = {
  id: "x",
  number: undefined,
  type: "Luật",
  agencyId: undefined,
  date: undefined,
  subject: "Căn cước công dân",
  names: [],
  note: undefined,
  line: 2,
};

it("calls a numbered document by type and number", () => {
  expect(documentLabel({ ...record, type: "Quyết định", number: "140/QĐ-UBND" })).toBe("Quyết định số 140/QĐ-UBND");
});

it("calls a document without a number by its name, which may begin with the type", () => {
  expect(documentLabel({ ...record, names: ["Luật Căn cước"] })).toBe("Luật Căn cước");
  expect(documentLabel({ ...record, type: "Đề án", names: ["Kiện toàn tổ chức"] })).toBe("Đề án Kiện toàn tổ chức");
});

it("says the type once where the name begins with it in small letters", () => {
  const programme = { ...record, type: "Chương trình", names: ["chương trình công tác năm của UBND tỉnh"] };
  expect(documentLabel(programme)).toBe("Chương trình công tác năm của UBND tỉnh");
});

it("falls back on what the document is about", () => {
  expect(documentLabel(record)).toBe("Luật Căn cước công dân");
});
