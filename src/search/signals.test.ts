import { describe, expect, it } from "vitest";
import { type Evidence, evidenceOfRecord } from "./evidence.ts";
import { readQuery } from "./query.ts";
import type { SearchRecord } from "./record.ts";
import { scoreOf } from "./signals.ts";

const passage = (text: string, title = "1. Công tác"): SearchRecord => ({
  path: "/a/#p1",
  kind: "bao_cao",
  title,
  text,
});
const figure = (title: string, value: string, text = ""): SearchRecord => ({
  path: "/a/so-lieu/#x",
  kind: "so_lieu",
  title,
  text,
  context: "Biên chế",
  figure: { value, unit: "người" },
});
const document: SearchRecord = {
  path: "/van-ban/qd-2729/",
  kind: "van_ban",
  title: "Quyết định số 2729/QĐ-UBND",
  text: "về công bố Chỉ số, ngày 25 tháng 12 năm 2023",
};
const term: SearchRecord = {
  path: "/thuat-ngu/#tthc",
  kind: "thuat_ngu",
  title: "Thủ tục hành chính (TTHC)",
  text: "Các bước phải làm.",
};

function evidence(record: SearchRecord, query: string): Evidence {
  const { terms } = readQuery(query);
  return evidenceOfRecord(record, { terms, weights: terms.map(() => 1 / terms.length) });
}

/** The records' texts or titles, best first. */
function order(query: string, ...records: readonly SearchRecord[]): SearchRecord[] {
  const points = (record: SearchRecord) => scoreOf(evidence(record, query), readQuery(query).wish).points;
  return records.toSorted((a, b) => points(b) - points(a));
}

describe("the order of results", () => {
  it("has the phrase before its words scattered", () => {
    const [whole, scattered] = [passage("chưa giải ngân vốn"), passage("đã giải trình, thu ngân sách")];
    expect(order("giai ngan", scattered, whole)[0]).toBe(whole);
  });

  it("has the marks that were typed before other marks", () => {
    const [typed, other] = [passage("việc bán tài sản"), passage("văn bản tài sản")];
    expect(order("bán tài sản", other, typed)[0]).toBe(typed);
  });

  it("has the figure that a query names before a passage with the same words", () => {
    const named = figure("Công chức có mặt", "26");
    const told = passage("Số công chức có mặt tại cơ quan là 26 người.");
    expect(order("công chức có mặt", told, named)[0]).toBe(named);
  });

  it("has the figure whose whole name was typed before those that only hold it", () => {
    const [exact, longer] = [figure("Công chức có mặt", "26"), figure("Công chức có mặt đã được đánh giá", "13")];
    expect(order("cong chuc co mat", longer, exact)[0]).toBe(exact);
  });

  it("has the document of a number before the passages that cite it", () => {
    const citing = passage("theo Quyết định số 2729/QĐ-UBND ngày 25 tháng 12 năm 2023");
    for (const query of ["2729/QĐ-UBND", "qd 2729", "quyết định 2729 2023"])
      expect(order(query, citing, document)[0], query).toBe(document);
  });

  it("has the term of an abbreviation before passages that use it", () => {
    expect(order("TTHC", passage("giải quyết TTHC đúng hạn"), term)[0]).toBe(term);
  });

  it("has a figure first where a number is asked for, a meaning where a meaning is", () => {
    const number = figure("Thủ tục hành chính", "37");
    expect(order("có bao nhiêu thủ tục hành chính", term, number)[0]).toBe(number);
    expect(order("thủ tục hành chính là gì", number, term)[0]).toBe(term);
  });

  it("has a passage with a reason first where one is asked for", () => {
    const [reason, other] = [passage("chưa giải ngân do thiếu vốn"), passage("chưa giải ngân trong kỳ")];
    expect(order("vì sao chưa giải ngân", other, reason)[0]).toBe(reason);
  });

  it("has the figure that is the number of the query before a sentence with it", () => {
    const [is, tells] = [figure("Nhà", "7.910.443"), figure("Đất", "1.556", "đất 1.556, nhà 7.910.443")];
    expect(order("7910443", tells, is)[0]).toBe(is);
  });

  it("has the figure that begins with the number of the query before a sentence with it, but the very number first", () => {
    const [is, tells] = [figure("Nhà", "7.910.443"), passage("đất 1.556, nhà 7.910.443")];
    const very = passage("đất 7.910, nhà 1.556");
    for (const query of ["7.91", "7910", "7.910.44"]) expect(order(query, tells, is)[0], query).toBe(is);
    expect(order("7.910", is, tells, very)[0]).toBe(very);
  });

  it("has the figure of an amount that was asked for rounded before a sentence with it", () => {
    const is: SearchRecord = { ...figure("Nhà", ""), figure: { value: "7.910.443", unit: "nghìn đồng" } };
    const tells = passage("nhà có nguyên giá 7.910.443 nghìn đồng");
    expect(order("7,9 tỷ", tells, is)[0]).toBe(is);
    expect(order("7,9 tỷ đồng", tells, is)[0]).toBe(is);
  });

  it("can be read: the points are those of the reasons", () => {
    const { points, reasons } = scoreOf(evidence(document, "qd 2729"), undefined);
    expect(reasons.map(({ signal }) => signal)).toContain("documentNumber");
    expect(points).toBeCloseTo(reasons.reduce((sum, reason) => sum + reason.points, 0));
  });
});
