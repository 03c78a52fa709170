import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugify } from "./slug.ts";

describe("slugify", () => {
  it("joins folded words with hyphens", () => {
    expect(slugify("Cải cách thủ tục hành chính")).toBe("cai-cach-thu-tuc-hanh-chinh");
  });
  it("makes one hyphen of a run of other signs", () => {
    expect(slugify("Chính quyền điện tử, Chính quyền số")).toBe("chinh-quyen-dien-tu-chinh-quyen-so");
  });
  it("turns a document number into a path segment", () => {
    expect(slugify("140/QĐ-UBND")).toBe("140-qd-ubnd");
  });
  it("leaves no hyphen at the ends", () => {
    expect(slugify("“Đề án 06”.")).toBe("de-an-06");
  });
  it("is empty when nothing remains", () => {
    expect(slugify(" – ")).toBe("");
    expect(slugify("")).toBe("");
  });
  it("gives only small letters, digits and single inner hyphens", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => /^$|^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugify(text))),
    );
  });
  it("makes a slug of a slug the same", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => slugify(slugify(text)) === slugify(text)));
  });
});
