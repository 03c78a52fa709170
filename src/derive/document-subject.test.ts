import { expect, it } from "vitest";
import type { DocumentRecord } from "../catalog/document-register.ts";
import { isNamedBySubject, subjectsOf } from "./document-subject.ts";

it("has one subject, none, or each of those that one number was printed for", () => {
  expect(subjectsOf({ subject: "chuyển đổi vị trí công tác" })).toEqual(["chuyển đổi vị trí công tác"]);
  expect(subjectsOf({ subject: undefined })).toEqual([]);
  expect(subjectsOf({ subject: "chuyển đổi vị trí công tác; thực hiện dân chủ ở cơ sở" })).toEqual([
    "chuyển đổi vị trí công tác",
    "thực hiện dân chủ ở cơ sở",
  ]);
});

it("knows a document whose name says what it is about", () => {
  const record: DocumentRecord = {
    id: "x",
    number: undefined,
    type: "Đề án",
    agencyId: undefined,
    date: undefined,
    subject: "Vị trí việc làm của cơ quan",
    names: ["vị trí việc làm của cơ quan"],
    note: undefined,
    line: 2,
  };
  expect(isNamedBySubject(record)).toBe(true);
  expect(isNamedBySubject({ ...record, number: "12/ĐA-UBND" })).toBe(false);
  expect(isNamedBySubject({ ...record, subject: undefined })).toBe(false);
});
