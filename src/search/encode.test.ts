import { describe, expect, it } from "vitest";
import { decode, encode } from "./encode.ts";

describe("encode", () => {
  it("writes đ as d with a mark that Pagefind strips", () => {
    expect(encode("Đầu tư đất")).toBe("D\u0335ầu tư d\u0335ất");
  });

  it("takes text in NFD too", () => {
    expect(encode("đầu".normalize("NFD"))).toBe("d\u0335ầu");
  });
});

describe("decode", () => {
  it("gives the text back", () => {
    expect(decode("Quyết d\u0335ịnh số 140/QD\u0335-UBND")).toBe("Quyết định số 140/QĐ-UBND");
  });
});
