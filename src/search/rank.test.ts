import { describe, expect, it } from "vitest";
import { readQuery } from "./query.ts";
import { rankRecords } from "./rank.ts";
import type { SearchRecord } from "./record.ts";

const passage = (text: string): SearchRecord => ({
  path: `/${text}`,
  kind: "bao_cao",
  title: "4. Cải cách tổ chức bộ máy",
  text,
});
const figure = (title: string, text: string): SearchRecord => ({ path: `/${title}`, kind: "so_lieu", title, text });
const term = (title: string, text: string): SearchRecord => ({ path: `/${title}`, kind: "thuat_ngu", title, text });
const decision: SearchRecord = {
  path: "/van-ban/qd-140-ubnd-2024/",
  kind: "van_ban",
  title: "Quyết định số 140/QĐ-UBND",
  text: "ban hành Kế hoạch Cải cách hành chính",
};

function first(query: string, records: readonly SearchRecord[]) {
  return rankRecords(records, readQuery(query))[0];
}

describe("rankRecords", () => {
  it("puts the figure first for who asks how many", () => {
    const present = figure("Biên chế: Công chức – Có mặt", "Công chức có mặt: 26 người");
    const prose = passage("Tổng số công chức, công chức và công chức: 26 người");
    expect(first("có bao nhiêu công chức", [prose, present])).toBe(present);
  });

  it("puts the document first for who types its number, whatever stands around it", () => {
    const citing = passage("theo Quyết định số 140/QĐ-UBND ngày 19 tháng 01 năm 2024");
    for (const query of ["140/QĐ-UBND", "140/qd-ubnd", "quyet dinh 140", "QĐ 140"])
      expect(first(query, [citing, decision])).toBe(decision);
  });

  it("puts the term first for who types it or its abbreviation", () => {
    const procedure = term("Thủ tục hành chính (TTHC)", "Các bước và giấy tờ.");
    const prose = passage("Tổng số TTHC của cơ quan, thủ tục hành chính");
    expect(first("TTHC", [prose, procedure])).toBe(procedure);
    expect(first("thu tuc hanh chinh", [prose, procedure])).toBe(procedure);
  });

  it("puts the heading first for who types it", () => {
    const heading = { ...passage("x"), text: "4. Cải cách tổ chức bộ máy" };
    const prose = passage("về cải cách tổ chức bộ máy");
    expect(first("cải cách tổ chức bộ máy", [prose, heading])).toBe(heading);
  });

  it("puts the cell first for who types a figure", () => {
    const cell = figure("Tài sản công: Nhà – Nguyên giá", "Nguyên giá: 7.910.443 nghìn đồng");
    const prose = passage("nhà có nguyên giá 7.910.443 nghìn đồng");
    expect(first("7910443", [prose, cell])).toBe(cell);
  });

  it("puts the phrase above scattered words, and typed marks above others", () => {
    const scattered = passage("giải quyết hồ sơ, bổ sung ngân sách");
    const phrase = passage("chưa giải ngân");
    expect(first("giai ngan", [scattered, phrase])).toBe(phrase);
    const other = passage("đạt mức");
    const meant = passage("đất ở");
    expect(first("đất", [other, meant])).toBe(meant);
  });

  it("keeps the order given among equals", () => {
    const [one, two] = [passage("giải ngân một"), passage("giải ngân hai")];
    expect(rankRecords([one, two], readQuery("giải ngân"))).toEqual([one, two]);
    expect(rankRecords([two, one], readQuery("giải ngân"))).toEqual([two, one]);
  });
});
