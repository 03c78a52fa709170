import { describe, expect, it } from "vitest";
import { exampleChart, pairedTable } from "../../tests/fixtures/example-chart.ts";
import { exampleTable, people, staff } from "../../tests/fixtures/example-table.ts";
import type { Qualifier } from "../catalog/catalog.ts";
import { footnotesOf } from "./footnotes.ts";

function notesOf(qualifiers: Record<string, Qualifier>): string[] {
  const csv = "id,ten,co_mat\na,A,5\nb,B,7\nc,C,0\nd,D,0\n";
  return footnotesOf(exampleChart({}, exampleTable({ fields: [people("co_mat", "")], csv, qualifiers })));
}

const years = exampleTable({
  fields: [
    { name: "nam", title: "Năm", type: "year" },
    { name: "hang", title: "Hạng", type: "integer", kind: "rank" },
    { name: "ty_le", title: "Tỷ lệ", type: "number", kind: "share", unit: "%" },
  ],
  csv: "id,ten,nam,hang,ty_le\na,A,2022,4,96.5\nb,B,2023,3,98\n",
  qualifiers: { "b/ty_le": "provisional" },
});

describe("footnotesOf", () => {
  it("says nothing of plain figures", () => {
    expect(notesOf({})).toEqual([]);
  });

  it("tells what the words before figures mean, each once", () => {
    expect(notesOf({ "a/co_mat": "more_than", "b/co_mat": "more_than" })).toEqual(["Số ghi “hơn” là mức tối thiểu."]);
    expect(notesOf({ "a/co_mat": "less_than", "b/co_mat": "about" })).toEqual([
      "Số ghi “dưới” là mức tối đa.",
      "Số ghi “khoảng” là số ước chừng.",
    ]);
  });

  it("tells provisional bars and points as they look", () => {
    expect(notesOf({ "a/co_mat": "provisional" })).toEqual(["Số tạm tính còn có thể thay đổi."]);
    expect(footnotesOf(exampleChart({ type: "line", x: "nam", y: "ty_le" }, years))).toEqual([
      "Điểm rỗng là số tạm tính.",
    ]);
  });

  it("names the zeros that the report says in words", () => {
    expect(notesOf({ "c/co_mat": "nil_in_words", "d/co_mat": "nil_in_words" })).toEqual([
      "Số 0 của C và D được báo cáo ghi bằng lời là không có.",
    ]);
    const chart = exampleChart({}, staff);
    const [series] = chart.series;
    const said = { address: "", value: 0, bound: "exact", label: "0", nil: "chưa phát sinh" } as const;
    if (!series) throw new Error("no series");
    expect(footnotesOf({ ...chart, series: [{ ...series, points: [said] }] })).toEqual([
      "Số 0 của Tổng số được báo cáo viết là “chưa phát sinh”.",
    ]);
  });

  it("tells that percentages are computed", () => {
    expect(footnotesOf(exampleChart({ type: "share", rows: "cong_chuc vien_chuc hop_dong" }, staff))).toEqual([
      "Tỷ lệ phần trăm do trang này tính từ số của báo cáo.",
    ]);
  });

  it("tells how the axis of ranks stands, and where another leaves out zero", () => {
    expect(footnotesOf(exampleChart({ type: "rank", x: "nam", y: "hang" }, years))).toEqual([
      "Số nhỏ là hạng cao, nên hạng 1 ở trên cùng.",
    ]);
    expect(footnotesOf(exampleChart({ type: "line", x: "nam", y: "ty_le", from: "96" }, years))[0]).toBe(
      "Trục bắt đầu từ 96%, không phải từ 0.",
    );
    expect(footnotesOf(exampleChart({ type: "range", y: "truoc sau" }, pairedTable([[1, 2]])))).toEqual([]);
  });

  it("tells a gap that no break explains beside the breaks", () => {
    const chart = exampleChart({ type: "line", x: "nam", y: "ty_le" }, years);
    const [series] = chart.series;
    if (!series) throw new Error("no series");
    const point = { address: "", value: 1, bound: "exact", label: "1" } as const;
    const notesWith = (gapsAfter: readonly number[]) =>
      footnotesOf({
        ...chart,
        categories: [10, 20, 30].map((day) => ({ label: String(day), day })),
        breaks: [15],
        series: [{ ...series, points: [point, point, point], gapsAfter }],
      });
    expect(notesWith([0])).toHaveLength(1);
    expect(notesWith([0, 1])).toEqual([...notesWith([0]), "Chỗ đường không nối là hai số không so được với nhau."]);
  });
});
