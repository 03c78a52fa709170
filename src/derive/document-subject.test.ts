import { expect, it } from "vitest";
import { subjectsOf } from "./document-subject.ts";

it("has one subject, none, or each of those that one number was printed for", () => {
  expect(subjectsOf({ subject: "chuyển đổi vị trí công tác" })).toEqual(["chuyển đổi vị trí công tác"]);
  expect(subjectsOf({ subject: undefined })).toEqual([]);
  expect(subjectsOf({ subject: "chuyển đổi vị trí công tác; thực hiện dân chủ ở cơ sở" })).toEqual([
    "chuyển đổi vị trí công tác",
    "thực hiện dân chủ ở cơ sở",
  ]);
});
