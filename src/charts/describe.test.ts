import { describe, expect, it } from "vitest";
import { exampleTable, people, staff } from "../../tests/fixtures/example-table.ts";
import type { Qualifier, Table } from "../catalog/catalog.ts";
import type { Check, Field } from "../catalog/table-schema.ts";
import { configureChart } from "./configure.ts";
import { describeChart } from "./describe.ts";
import type { ChartRequest } from "./request.ts";

function summary(request: Partial<ChartRequest>, table: Table): string {
  const configured = configureChart(
    { of: "vi_du", x: "ten", y: "co_mat", type: "bar", title: "Tiêu đề", ...request },
    table,
  );
  return configured.ok ? describeChart(configured.chart) : JSON.stringify(configured.problems);
}

/** The summary of bars with these figures, one for each of A, B, C …; "" is not stated. */
function bars(figures: readonly (number | "")[], qualifiers: Record<string, Qualifier> = {}): string {
  const rows = figures.map((figure, index) => {
    const name = String.fromCharCode(65 + index);
    return `${name.toLowerCase()},${name},${figure}\n`;
  });
  const csv = `id,ten,co_mat\n${rows.join("")}`;
  return summary({}, exampleTable({ fields: [people("co_mat", "Có mặt")], csv, qualifiers }));
}

describe("the summary of bars", () => {
  it("tells one or two figures as they are", () => {
    expect(bars([26])).toBe("A: 26 người.");
    expect(bars([26, 1556.3])).toBe("A: 26 người; B: 1.556,3 người.");
  });

  it("tells the extremes of more", () => {
    expect(bars([26, 20, 7, 2])).toBe("Lớn nhất là A, 26 người; nhỏ nhất là D, 2 người.");
    expect(bars([-5, 12, 3])).toBe("Lớn nhất là B, 12 người; nhỏ nhất là A, -5 người.");
  });

  it("tells how far one figure dwarfs the others", () => {
    expect(bars([5, 500000, 20])).toBe(
      "Lớn nhất là B, 500.000 người, gấp 25.000 lần mục thứ hai; nhỏ nhất là A, 5 người.",
    );
    expect(bars([2, 35, 3])).toBe("Lớn nhất là B, 35 người, gấp hơn 11 lần mục thứ hai; nhỏ nhất là A, 2 người.");
  });

  it("names those that share an extreme, and counts them where they are many", () => {
    expect(bars([26, 26, 7])).toBe("Lớn nhất là A và B, cùng 26 người; nhỏ nhất là C, 7 người.");
    expect(bars([0, 0, 0, 0, 500000])).toBe("Lớn nhất là E, 500.000 người; nhỏ nhất là 0 người, ở 4 mục.");
  });

  it("says that all are equal or all are zero", () => {
    expect(bars([7, 7, 7])).toBe("Cả 3 mục đều là 7 người.");
    expect(bars([0, 0])).toBe("Cả 2 mục đều bằng 0.");
  });

  it("names what is not stated, and never takes it for zero", () => {
    expect(bars([26, "", 7, 2])).toBe("Lớn nhất là A, 26 người; nhỏ nhất là D, 2 người. Báo cáo không nêu số của B.");
    expect(bars([26, "", ""])).toBe("A: 26 người. Báo cáo không nêu số của B và C.");
    expect(bars([26, "", "", "", ""])).toBe("A: 26 người. Báo cáo không nêu số của 4 mục.");
  });

  it("keeps bounds in words and does not claim an extreme it cannot know", () => {
    expect(bars([50, 180], { "a/co_mat": "more_than", "b/co_mat": "more_than" })).toBe(
      "A: hơn 50 người; B: hơn 180 người.",
    );
    expect(bars([591, 340, 100], { "b/co_mat": "more_than", "c/co_mat": "about" })).toBe(
      "Trong các số được nêu, lớn nhất là A, 591 người; nhỏ nhất là C, khoảng 100 người.",
    );
    expect(bars([7, 7, 9], { "b/co_mat": "less_than" })).toBe(
      "Trong các số được nêu, lớn nhất là C, 9 người; nhỏ nhất là A, 7 người; B, dưới 7 người.",
    );
  });

  it("adds up only where a check says so", () => {
    expect(summary({ rows: "cong_chuc vien_chuc hop_dong" }, staff)).toBe(
      "Lớn nhất là Công chức, 26 người; nhỏ nhất là Hợp đồng chuyên môn, 2 người. Cộng lại là 48 người.",
    );
    expect(summary({ rows: "cong_chuc vien_chuc" }, staff)).toBe("Công chức: 26 người; Viên chức: 20 người.");
  });

  it("tells several measures one after the other", () => {
    expect(summary({ y: "duoc_giao co_mat", rows: "cong_chuc vien_chuc hop_dong" }, staff)).toBe(
      "Được giao: lớn nhất là Công chức, 26 người; nhỏ nhất là Hợp đồng chuyên môn, 10 người; cộng lại là 56 người. " +
        "Có mặt: lớn nhất là Công chức, 26 người; nhỏ nhất là Hợp đồng chuyên môn, 2 người; cộng lại là 48 người.",
    );
    expect(summary({ y: "duoc_giao co_mat", rows: "hop_dong" }, staff)).toBe(
      "Hợp đồng chuyên môn: được giao 10 người, có mặt 2 người.",
    );
  });

  it("does not call measures not stated that never meet in one row", () => {
    const apart = exampleTable({
      fields: [people("can", "Cần"), people("xin", "Xin")],
      csv: "id,ten,can,xin\na,A,5,\nb,B,,7\nc,C,,9\n",
    });
    expect(summary({ y: "can xin" }, apart)).toBe("Cần: A: 5 người. Xin: B: 7 người; C: 9 người.");
  });
});

describe("the summary of parts in their wholes", () => {
  const nested = { type: "nested", y: "duoc_giao co_mat" };

  it("says where the part fills its whole and where it does not", () => {
    expect(summary({ ...nested, rows: "cong_chuc vien_chuc hop_dong" }, staff)).toBe(
      "Có mặt bằng được giao ở 2 trong 3 mục; thấp hơn ở Hợp đồng chuyên môn: 2 trên 10 người. " +
        "Cộng các mục, có mặt là 48 trên 56 người.",
    );
    expect(summary({ ...nested, rows: "cong_chuc vien_chuc" }, staff)).toBe("Có mặt bằng được giao ở cả 2 mục.");
    expect(summary({ ...nested, rows: "hop_dong" }, staff)).toBe("Hợp đồng chuyên môn: 2 trên 10 người.");
  });

  it("names rows that are not complete", () => {
    const table = exampleTable({
      fields: [people("duoc_giao", "Được giao"), people("co_mat", "Có mặt")],
      csv: "id,ten,duoc_giao,co_mat\na,A,10,2\nb,B,9,\nc,C,8,3\n",
    });
    expect(summary(nested, table)).toBe(
      "Có mặt thấp hơn được giao: A: 2 trên 10 người; C: 3 trên 8 người. Báo cáo không nêu số của B.",
    );
  });
});

describe("the summary of parts that add up", () => {
  it("tells the whole and its parts, the largest first,", () => {
    expect(summary({ type: "share", rows: "hop_dong cong_chuc vien_chuc" }, staff)).toBe(
      "Trong 48 người: Công chức 26 (54,2%), Viên chức 20 (41,7%), Hợp đồng chuyên môn 2 (4,2%).",
    );
    expect(summary({ type: "stacked", rows: "cong_chuc vien_chuc hop_dong" }, staff)).toBe(
      "Trong 48 người: Công chức 26, Viên chức 20, Hợp đồng chuyên môn 2.",
    );
  });

  it("tells several wholes one by one", () => {
    const parts: Check = { id: "x", title: "", left: ["vi_du/*/a", "vi_du/*/b"], op: "=", right: ["vi_du/*/c"] };
    const table = exampleTable({
      fields: [people("a", "Nam"), people("b", "Nữ"), people("c", "Tổng")],
      csv: "id,ten,a,b,c\nx,Sở,10,20,30\ny,Trung tâm,4,3,7\n",
      checks: [parts],
    });
    expect(summary({ type: "stacked", y: "a b" }, table)).toBe(
      "Sở: 30 người, gồm Nữ 20, Nam 10. Trung tâm: 7 người, gồm Nam 4, Nữ 3.",
    );
  });
});

describe("the summary over time", () => {
  const year: Field = { name: "nam", title: "Năm", type: "year" };
  const share: Field = { name: "ty_le", title: "Tỷ lệ", type: "number", kind: "share", unit: "%" };
  const line = { type: "line", x: "nam", y: "ty_le" };
  const series = (csv: string, qualifiers: Record<string, Qualifier> = {}) =>
    exampleTable({ fields: [year, share], csv: `id,ten,nam,ty_le\n${csv}`, qualifiers });

  it("tells the change from the first to the last, and that the site computes it", () => {
    expect(summary(line, series("a,A,2022,50\nb,B,2024,78.5\n"))).toBe(
      "Từ 50% (năm 2022) đến 78,5% (năm 2024): tăng 28,5 điểm phần trăm. Mức tăng, giảm do trang này tính.",
    );
    expect(summary(line, series("a,A,2022,50\nb,B,2024,50\n"))).toBe(
      "Từ 50% (năm 2022) đến 50% (năm 2024): không đổi.",
    );
  });

  it("tells extremes that lie between, and times without a figure", () => {
    expect(summary(line, series("a,A,2021,50\nb,B,2022,20\nc,C,2023,\nd,D,2024,60\n"))).toBe(
      "Từ 50% (năm 2021) đến 60% (năm 2024): tăng 10 điểm phần trăm. " +
        "Cao nhất là năm 2024, 60%; thấp nhất là năm 2022, 20%. " +
        "Báo cáo không nêu số của năm 2023. Mức tăng, giảm do trang này tính.",
    );
  });

  it("says of a series without any figure only that none is stated", () => {
    const other: Field = { ...share, name: "khac", title: "Khác" };
    const table = exampleTable({
      fields: [year, share, other],
      csv: "id,ten,nam,ty_le,khac\na,A,2022,50,\nb,B,2024,50,\n",
    });
    expect(summary({ ...line, y: "ty_le khac" }, table)).toBe(
      "Tỷ lệ: từ 50% (năm 2022) đến 50% (năm 2024): không đổi. Khác: báo cáo không nêu số của năm 2022 và năm 2024.",
    );
  });

  it("computes no change from a bound, and none from one figure", () => {
    expect(summary(line, series("a,A,2022,50\nb,B,2024,60\n", { "b/ty_le": "more_than" }))).toBe(
      "Từ 50% (năm 2022) đến hơn 60% (năm 2024).",
    );
    expect(summary(line, series("a,A,2022,50\n"))).toBe("Năm 2022: 50%.");
  });

  it("tells ranks as places won and lost", () => {
    const rank: Field = { name: "hang", title: "Hạng", type: "integer", kind: "rank" };
    const total: Field = { name: "tong_so", title: "Số đơn vị", type: "integer", kind: "stock", unit: "đơn vị" };
    const ranks = (rows: string) =>
      summary(
        { type: "rank", x: "nam", y: "hang tong_so" },
        exampleTable({ fields: [year, rank, total], csv: `id,ten,nam,hang,tong_so\n${rows}` }),
      );
    expect(ranks("a,A,2022,40,63\nb,B,2021,44,63\n")).toBe(
      "Từ hạng 44/63 (năm 2021) đến hạng 40/63 (năm 2022): lên 4 bậc.",
    );
    expect(ranks("a,A,2021,10,63\nb,B,2022,8,63\nc,C,2023,12,63\n")).toBe(
      "Từ hạng 10/63 (năm 2021) đến hạng 12/63 (năm 2023): xuống 2 bậc. Cao nhất là hạng 8/63 (năm 2022).",
    );
    expect(ranks("a,A,2021,10,63\nb,B,2022,10,63\n")).toBe(
      "Từ hạng 10/63 (năm 2021) đến hạng 10/63 (năm 2022): giữ nguyên hạng.",
    );
    expect(ranks("a,A,2021,10,63\n")).toBe("Hạng 10/63 (năm 2021).");
  });
});
