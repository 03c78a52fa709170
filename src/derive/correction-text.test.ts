import { describe, expect, it } from "vitest";
import { correctionText, readCorrectionText } from "./correction-text.ts";

describe("correctionText", () => {
  it("is the text of the file, with the word that makes it inexact", () => {
    expect(correctionText({ text: "1556.3" })).toBe("1556.3");
    expect(correctionText({ text: "50", annotation: { qualifier: "more_than", source: [] } })).toBe("hơn 50");
    expect(correctionText({ text: "0", annotation: { qualifier: "nil_in_words", source: [] } })).toBe("0");
  });
});

describe("readCorrectionText", () => {
  it("takes word and figure apart", () => {
    expect(readCorrectionText("hơn 50")).toEqual({ text: "50", qualifier: "more_than" });
    expect(readCorrectionText("khoảng 240")).toEqual({ text: "240", qualifier: "about" });
    expect(readCorrectionText("1556.3")).toEqual({ text: "1556.3" });
  });

  it("leaves words that only begin like a qualifier", () => {
    expect(readCorrectionText("hơn nữa")).toEqual({ text: "hơn nữa" });
  });
});
