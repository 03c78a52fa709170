import { describe, expect, it } from "vitest";
import { withoutLookAlikes } from "./look-alike.ts";

describe("withoutLookAlikes", () => {
  it.each([
    ["\u0421ông chức", "Công chức"],
    ["tổng s\u043E", "tổng so"],
    ["Ðề án", "Đề án"],
    ["ｃong_chuc", "cong_chuc"],
  ])("reads %j as %j", (text, meant) => {
    expect(withoutLookAlikes(text)).toBe(meant);
  });

  it.each(["Công chức", "Москва", "α = 5", "đề án 06"])("leaves %j as it is", (text) => {
    expect(withoutLookAlikes(text)).toBe(text);
  });
});
