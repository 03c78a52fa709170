import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleTable, people, staff } from "../../tests/fixtures/example-table.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import type { Table } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import { checkChart, configureChart } from "./configure.ts";
import { type ChartRequest, chartKinds } from "./request.ts";

const text = (name: string): Field => ({ name, title: name, type: "string" });

/** The indicator at `vi_du/b/dong` has a break at the start of 2022. */
const catalog = {
  ...readBaseWith({}).catalog,
  registers: new Map([
    ["chi_so", exampleTable({ fields: [text("dia_chi")], csv: "id,ten,dia_chi\nso,Số,vi_du/b/dong\n" })],
    [
      "diem_gay",
      exampleTable({
        fields: [text("chi_so"), text("ngay"), text("ly_do")],
        csv: "id,ten,chi_so,ngay,ly_do\ngay,Gãy,so,2022-01,đổi cách tính\n",
      }),
    ],
  ]),
};

function problems(request: Partial<ChartRequest>, table: Table): string[] {
  const found = checkChart(
    { of: "vi_du", x: "ten", y: "co_mat", type: "bar", title: "Tiêu đề", ...request },
    table,
    catalog,
  );
  return found.map(({ code, attribute, data }) => `${code} ${attribute} ${Object.values(data).join(" ")}`);
}

const money = (name: string, unit: string): Field => ({ name, title: name, type: "number", kind: "money", unit });

const mixed = exampleTable({
  fields: [
    { name: "nam", title: "Năm", type: "year" },
    { name: "hang", title: "Hạng", type: "integer", kind: "rank" },
    { name: "tong_so", title: "Tổng số", type: "integer", kind: "stock", unit: "đơn vị" },
    money("dong", "đồng"),
    money("trieu", "triệu đồng"),
    { name: "so_luong", title: "Số lượng", type: "number", kind: "flow", unitField: "don_vi_tinh" },
    { name: "don_vi_tinh", title: "Đơn vị tính", type: "string" },
  ],
  csv: `id,ten,nam,hang,tong_so,dong,trieu,so_luong,don_vi_tinh
a,A,2021,44,63,1,2,3,người
b,B,2022,40,61,1,2,3,lượt
c,C,2022,3,,1,2,3,lượt
`,
});

describe("checkChart", () => {
  it("accepts an honest chart", () => {
    expect(problems({ y: "duoc_giao co_mat" }, staff)).toEqual([]);
  });

  it("reports every name that does not exist, each at its attribute", () => {
    expect(problems({ type: "pie", x: "tenn", y: "co_mat vang", rows: "cong_chuc khac" }, staff)).toEqual([
      "chart-type type pie bar, nested, stacked, share, line, rank, range, multiples",
      "chart-column x tenn",
      "chart-column y vang",
      "chart-row rows khac",
    ]);
  });

  it("refuses words as figures", () => {
    expect(problems({ y: "ten" }, staff)).toEqual(["chart-measure y ten"]);
  });

  it("refuses two units on one axis, by column or by row", () => {
    expect(problems({ y: "dong trieu" }, mixed)).toEqual(["chart-units y đồng, triệu đồng"]);
    expect(problems({ y: "so_luong" }, mixed)).toEqual(["chart-units y người, lượt"]);
    expect(problems({ y: "so_luong", rows: "b c" }, mixed)).toEqual([]);
  });

  it("refuses more series than a reader can tell apart, and a count that the type cannot take", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const seven = exampleTable({
      fields: names.map((name) => people(name, name)),
      csv: `id,ten,${names}\nx,X,1,1,1,1,1,1,1\n`,
    });
    expect(problems({ y: names.join(" ") }, seven)).toEqual(["chart-series-count y 7 1–6"]);
    expect(problems({ y: "" }, staff)).toEqual(["chart-series-count y 0 1–6"]);
    expect(problems({ type: "nested" }, staff)).toEqual(["chart-series-count y 1 2"]);
    expect(problems({ type: "share", rows: "cong_chuc" }, staff)).toEqual(["chart-series-count rows 1 2–6"]);
  });

  it("takes two measures as dots, and up to twelve in panels", () => {
    expect(problems({ type: "range", y: "duoc_giao co_mat" }, staff)).toEqual([]);
    expect(problems({ type: "range", y: "co_mat" }, staff)).toEqual(["chart-series-count y 1 2"]);
    const panels = { type: "multiples", x: "nam", rows: "a b" };
    expect(problems({ ...panels, y: "trieu trieu" }, mixed)).toEqual([]);
    expect(problems({ ...panels, y: "trieu" }, mixed)).toEqual(["chart-series-count y 1 2–12"]);
  });

  it("refuses bars that do not start at zero, and an axis that leaves figures out", () => {
    expect(problems({ from: "2" }, staff)).toEqual(["chart-axis from bar"]);
    const dots = { type: "range", y: "duoc_giao co_mat" };
    expect(problems({ ...dots, from: "2" }, staff)).toEqual([]);
    expect(problems({ ...dots, from: "3" }, staff)).toEqual(["chart-axis-start from 3 2"]);
    expect(problems({ ...dots, from: "1,5" }, staff)).toEqual(["chart-axis-start from 1,5 2"]);
  });

  it("refuses a line across a break, and only there", () => {
    const line = { type: "line", x: "nam", y: "dong" };
    expect(problems({ ...line, rows: "a b" }, mixed)).toEqual(["chart-break x 01/2022 đổi cách tính"]);
    expect(problems({ ...line, rows: "b" }, mixed)).toEqual([]);
    expect(problems({ ...line, rows: "a b", y: "trieu" }, mixed)).toEqual([]);
    expect(problems({ rows: "a b", y: "dong" }, mixed)).toEqual([]);
  });

  it("keeps ranks and amounts apart", () => {
    expect(problems({ y: "hang" }, mixed)).toEqual(["chart-rank y hang"]);
    expect(problems({ y: "dong", x: "nam", rows: "a", type: "rank" }, mixed)).toEqual(["chart-rank y dong"]);
  });

  it("refuses ranks out of different totals or out of an unknown one", () => {
    const rank = { type: "rank", x: "nam", y: "hang tong_so" };
    expect(problems({ ...rank, rows: "a b" }, mixed)).toEqual(["chart-rank-total y 63, 61"]);
    expect(problems({ ...rank, rows: "a c" }, mixed)).toEqual(["chart-rank-total y 63, không nêu"]);
  });

  it("refuses a line over names, and two figures at one time", () => {
    expect(problems({ type: "line" }, staff)).toEqual(["chart-time x ten Tổng số"]);
    expect(problems({ type: "rank", x: "nam", y: "hang" }, mixed)).toEqual(["chart-time x nam 2022"]);
  });

  it("refuses to stack what no check adds up", () => {
    expect(problems({ type: "stacked", rows: "cong_chuc vien_chuc" }, staff)).toEqual([
      "chart-sum y vi_du/cong_chuc/co_mat, vi_du/vien_chuc/co_mat",
    ]);
    expect(problems({ type: "stacked", rows: "cong_chuc vien_chuc hop_dong" }, staff)).toEqual([]);
  });

  it("refuses parts that are not stated, are only bounds, or do not make the whole", () => {
    const table = (last: string) =>
      exampleTable({
        fields: [people("co_mat", "Có mặt")],
        csv: `id,ten,co_mat\ntong_so,Tổng,30\na,A,10\nb,B,${last}\n`,
        checks: [
          { id: "x", title: "", left: ["vi_du/a/co_mat", "vi_du/b/co_mat"], op: "=", right: ["vi_du/tong_so/co_mat"] },
        ],
        qualifiers: { "b/co_mat": last === "19" ? "more_than" : "nil_in_words" },
      });
    const share = { type: "share", rows: "a b" };
    expect(problems(share, table("20"))).toEqual([]);
    expect(problems(share, table(""))).toEqual(["chart-inexact y vi_du/b/co_mat"]);
    expect(problems(share, table("19"))).toEqual(["chart-inexact y vi_du/b/co_mat"]);
    expect(problems(share, table("21"))).toEqual(["chart-whole y 10 + 21 30"]);
  });

  it("refuses a part larger than its whole", () => {
    expect(problems({ type: "nested", y: "co_mat duoc_giao", rows: "hop_dong" }, staff)).toEqual([
      "chart-whole y 10 2",
    ]);
  });

  it("refuses a chart of nothing", () => {
    const empty = exampleTable({ fields: [people("co_mat", "Có mặt")], csv: "id,ten,co_mat\na,A,\n" });
    expect(problems({}, empty)).toEqual(["chart-empty y co_mat"]);
    expect(problems({ rows: "" }, staff)).toEqual(["chart-empty y co_mat"]);
    const unranked = exampleTable({
      fields: [
        { name: "nam", title: "Năm", type: "year" },
        { name: "hang", title: "Hạng", type: "integer", kind: "rank" },
        { name: "tong_so", title: "Tổng", type: "integer", kind: "stock", unit: "đơn vị" },
      ],
      csv: "id,ten,nam,hang,tong_so\na,A,2024,,63\n",
    });
    expect(problems({ type: "rank", x: "nam", y: "hang tong_so" }, unranked)).toEqual(["chart-empty y hang"]);
  });

  it("says nothing about cells that could not be read", () => {
    const broken = exampleTable({ fields: [people("co_mat", "Có mặt")], csv: "id,ten,co_mat\na,A,7.910.443\n" });
    expect(problems({}, broken)).toEqual([]);
  });

  it("never throws, whatever is asked", () => {
    const name = fc.constantFrom("ten", "nam", "hang", "tong_so", "dong", "so_luong", "a", "khac", "");
    const names = fc.array(name, { maxLength: 8 }).map((list) => list.join(" "));
    const type = fc.constantFrom(...chartKinds, "pie");
    fc.assert(
      fc.property(
        fc.record({ x: name, y: names, type, rows: fc.constantFrom("", "a", "a b", "b c", "a d") }),
        (request) => {
          expect(typeof configureChart({ of: "vi_du", title: "", ...request }, mixed).ok).toBe("boolean");
        },
      ),
    );
  });
});
