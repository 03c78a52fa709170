import { describe, expect, it } from "vitest";
import { foldPlaces, placeWords } from "./bundle-place.ts";
import type { SearchRecord } from "./record.ts";

const passage = (period: string, text: string, title = "I. Đầu tư"): SearchRecord => ({
  path: `/ky-bao-cao/${period}/#b-i.p1`,
  kind: "bao_cao",
  title,
  text,
  period: "Bảy tháng",
  periodId: period,
});

const figure = (period: string, text: string): SearchRecord => ({
  path: `/ky-bao-cao/${period}/so-lieu/#bien_che.tong_so.co_mat`,
  kind: "so_lieu",
  title: "Người có mặt",
  text,
  period: "Bảy tháng",
  periodId: period,
});

describe("foldPlaces", () => {
  it("brings together what two periods say alike under one heading, though the numbers differ", () => {
    const [newer, older] = [passage("b", "Đã giải ngân 9 tỷ đồng vốn."), passage("a", "Đã giải ngân 7 tỷ đồng vốn.")];
    expect(foldPlaces([newer, older])).toEqual([[newer, older]]);
  });

  it("keeps apart what says something else, stands under another heading, or stands twice in one period", () => {
    const records = [
      passage("b", "Đã giải ngân 9 tỷ đồng vốn."),
      passage("b", "Đã giải ngân 8 tỷ đồng vốn."),
      passage("a", "Chưa xây dựng nhà kho nào."),
      passage("a", "Đã giải ngân 9 tỷ đồng vốn.", "II. Nhà kho"),
    ];
    expect(foldPlaces(records)).toEqual(records.map((record) => [record]));
  });

  it("joins an older passage to the one that is most like it", () => {
    const [first, second] = [
      passage("b", "Sở cử một công chức đi học."),
      passage("b", "Sở cử hai viên chức đi họp xa."),
    ];
    const older = passage("a", "Sở cử ba viên chức đi họp xa.");
    expect(foldPlaces([first, second, older])).toEqual([[first], [second, older]]);
  });

  it("brings the figures of one cell together, whatever is said of them", () => {
    const [newer, older] = [figure("b", "Có mặt 30 người."), figure("a", "Biên chế còn thiếu.")];
    expect(foldPlaces([newer, older])).toEqual([[newer, older]]);
  });

  it("leaves alone what belongs to no period", () => {
    const documents: SearchRecord[] = ["a", "b"].map((id) => ({
      path: `/van-ban/${id}/`,
      kind: "van_ban",
      title: "Kế hoạch",
      text: "về cải cách",
    }));
    expect(foldPlaces(documents)).toHaveLength(2);
  });
});

describe("placeWords", () => {
  const fieldsOf = ({ title, text }: SearchRecord) => [title, text];

  it("has all words of the newest record, fields and clauses apart", () => {
    expect(placeWords([passage("a", "Đã trình; chưa duyệt.", "Mục")], fieldsOf)).toEqual([
      undefined,
      "muc",
      undefined,
      "da",
      "trinh",
      undefined,
      "chua",
      "duyet",
    ]);
  });

  it("has them all where they repeat themselves, so that every phrase stands side by side", () => {
    const text = "chưa giải ngân vốn, đã giải ngân hết";
    expect(placeWords([passage("a", text, "")], fieldsOf).join(" ")).toBe(" chua giai ngan von da giai ngan het");
  });

  it("has of older records what is new, beside the word it follows", () => {
    const place = [passage("b", "Đã giải ngân 9 tỷ.", "Mục"), passage("a", "Đã giải ngân 7 tỷ.", "Mục")] as const;
    expect(placeWords(place, fieldsOf)).toEqual([
      undefined,
      "muc",
      undefined,
      "da",
      "giai",
      "ngan",
      "9",
      "ty",
      undefined,
      "ngan",
      "7",
      "ty",
    ]);
  });
});
