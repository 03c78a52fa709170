import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

describe("fold", () => {
  it("drops the marks of vowels and tones", () => {
    expect(fold("cải cách hành chính")).toBe("cai cach hanh chinh");
  });
  it("turns đ into d, which Unicode does not decompose", () => {
    expect(fold("Đề án 06 đã được duyệt")).toBe("de an 06 da duoc duyet");
  });
  it("makes capitals small", () => {
    expect(fold("KẾT QUẢ THỰC HIỆN")).toBe("ket qua thuc hien");
  });
  it("reads composed and decomposed text alike", () => {
    expect(fold("ệ".normalize("NFD"))).toBe("e");
    expect(fold("Tiếng Việt".normalize("NFD"))).toBe("tieng viet");
  });
  it("does not mind where the tone mark stands", () => {
    expect(fold("hoà uỷ")).toBe("hoa uy");
    expect(fold("hòa ủy")).toBe("hoa uy");
  });
  it("keeps numbers, spaces and punctuation", () => {
    expect(fold("140/QĐ-UBND, 1.556,3 m²")).toBe("140/qd-ubnd, 1.556,3 m²");
  });
  it("leaves nothing of an empty text", () => {
    expect(fold("")).toBe("");
  });
  it("folds a folded text to itself", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
  it("does not depend on the normalization form", () => {
    const letters = fc.constantFrom(
      ..."aăâdđeêioôơuưyAĂÂDĐEÊIOÔƠUƯY",
      "\u0300",
      "\u0301",
      "\u0303",
      "\u0309",
      "\u0323",
    );
    fc.assert(fc.property(fc.string({ unit: letters }), (text) => fold(text.normalize("NFC")) === fold(text)));
  });
});
