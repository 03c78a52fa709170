import { describe, expect, it } from "vitest";
import { findOldText } from "./old-encoding.ts";

describe("findOldText", () => {
  it.each([
    ["TCVN3", "Tæng sè c«ng chøc, viªn chøc", "Tổng số công chức, viên chức"],
    ["TCVN3", "quyÕt ®Þnh phª duyÖt", "quyết định phê duyệt"],
    ["VNI", "Toång soá coâng chöùc, vieân chöùc", "Tổng số công chức, viên chức"],
    ["VNI", "quyeát ñònh pheâ duyeät", "quyết định phê duyệt"],
    ["UTF-8", "Tá»•ng sá»‘ cÃ´ng chá»©c", "Tổng số công chức"],
  ])("reads %s: %s", (encoding, text, reading) => {
    expect(findOldText(text)).toEqual({ encoding, start: 0, end: text.length, reading });
  });

  it("tells the first line alone", () => {
    const text = "id,ten\na,C«ng chøc\nb,Viªn chøc\n";
    expect(findOldText(text)).toMatchObject({ start: 9, end: 18, reading: "Công chức" });
  });

  it.each([
    "Tổng số công chức, viên chức; hệ thống đã được triển khai",
    "Ông Müller và bà Björk ở Köln, café Noël façade",
    "1.556,3 m² · 50 % ± 2 °C «trích» ½ §3 © 2024",
    "id,ten,nhom,duoc_giao,co_mat",
    "",
  ])("leaves %j alone", (text) => {
    expect(findOldText(text)).toBeUndefined();
  });
});
