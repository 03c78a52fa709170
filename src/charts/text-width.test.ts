import { describe, expect, it } from "vitest";
import { textWidth } from "./text-width.ts";
import { wrapBalanced, wrapText } from "./wrap-text.ts";

describe("textWidth", () => {
  it("grows with the text and the size", () => {
    expect(textWidth("", 14)).toBe(0);
    expect(textWidth("mm", 10)).toBeCloseTo(19);
    expect(textWidth("mm", 20)).toBeCloseTo(38);
  });

  it("gives a letter with marks the width of its letter, composed or not", () => {
    expect(textWidth("ế", 10)).toBe(textWidth("e", 10));
    expect(textWidth("Ộ", 10)).toBe(textWidth("O", 10));
    expect(textWidth("ợ", 10)).toBe(textWidth("ơ", 10));
    expect(textWidth("ế".normalize("NFD"), 10)).toBe(textWidth("ế", 10));
  });

  it("sets all digits equally wide", () => {
    expect(textWidth("1.111", 10)).toBe(textWidth("8.888", 10));
  });
});

describe("wrapText", () => {
  it("breaks between words when a line is full", () => {
    expect(wrapText("Hợp đồng chuyên môn, nghiệp vụ", 150, 14)).toEqual(["Hợp đồng chuyên", "môn, nghiệp vụ"]);
  });

  it("leaves a short text and a long word whole", () => {
    expect(wrapText("Công chức", 150, 14)).toEqual(["Công chức"]);
    expect(wrapText("https://dichvucong.tayninh.gov.vn", 50, 14)).toEqual(["https://dichvucong.tayninh.gov.vn"]);
    expect(wrapText("", 50, 14)).toEqual([""]);
  });
});

describe("wrapBalanced", () => {
  it("makes the lines about equally long without making more of them", () => {
    const text = "Dịch vụ cung cấp trên nền tảng NGSP";
    expect(wrapText(text, 240, 14)).toEqual(["Dịch vụ cung cấp trên nền tảng", "NGSP"]);
    expect(wrapBalanced(text, 240, 14)).toEqual(["Dịch vụ cung cấp", "trên nền tảng NGSP"]);
  });
});
