import { describe, expect, it } from "vitest";
import { catalogWithBreak, type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import { changeBetween, changeOf } from "./change.ts";
import { formatChange } from "./format-change.ts";

const quarter1 = { kind: "quy", from: "2024-01-01", to: "2024-03-31", cumulative: false } as const;
const quarter2 = { kind: "quy", from: "2024-04-01", to: "2024-06-30", cumulative: false } as const;
const comparable = { comparable: true } as const;

function change(earlier: string, later: string, measured: Omit<Figure, "text" | "period"> = {}) {
  const before = figure({ ...measured, text: earlier, period: quarter1 });
  const after = figure({ ...measured, text: later, period: quarter2 });
  return changeOf(before.cell, after.cell, comparable);
}

describe("changeOf", () => {
  it("gives the difference and its part of the earlier figure", () => {
    expect(change("25", "28", { unit: "người" })).toEqual({
      kind: "amount",
      absolute: 3,
      relative: 0.12,
      unit: "người",
    });
  });

  it("subtracts decimals without the rounding of binary fractions", () => {
    expect(change("0.1", "0.3", { measure: "area" })).toMatchObject({ absolute: 0.2 });
  });

  it("gives no part of nought", () => {
    expect(change("0", "4")).toMatchObject({ absolute: 4, relative: null });
  });

  it("gives percentages in percentage points", () => {
    expect(change("97.5", "95.4", { measure: "share", unit: "%" })).toEqual({ kind: "points", points: -2.1 });
  });

  it("counts a smaller rank as better", () => {
    expect(change("44", "40", { measure: "rank" })).toEqual({ kind: "rank", places: 4 });
  });

  it("takes a difference below the last decimal of the coarser figure for rounding", () => {
    expect(change("97.4", "97.44", { measure: "share", unit: "%" })).toEqual({ kind: "rounding" });
    expect(change("97.4", "97.5", { measure: "share", unit: "%" })).toEqual({ kind: "points", points: 0.1 });
  });

  it("computes nothing where the figures do not compare", () => {
    const { cell } = figure({});
    const no = { comparable: false, reason: "bound", data: { qualifier: "more_than" } } as const;
    expect(changeOf(cell, cell, no)).toEqual({ kind: "none", comparability: no });
  });
});

describe("changeBetween", () => {
  it("computes nothing across a break", () => {
    const [before, after] = [figure({ period: quarter1 }), figure({ text: "12", period: quarter2 })];
    expect(changeBetween(catalogWithBreak("2024-05-01"), before, after)).toMatchObject({
      kind: "none",
      comparability: { reason: "break" },
    });
    expect(changeBetween(catalogWithBreak(undefined), before, after)).toMatchObject({ kind: "amount", absolute: 2 });
  });
});

describe("formatChange", () => {
  const person = { unit: "người" };
  const percent = { measure: "share", unit: "%" } as const;
  const cases: readonly (readonly [string, ReturnType<typeof changeOf>])[] = [
    ["tăng 3 người (11,5%)", change("26", "29", person)],
    ["giảm 1.200 người (50%)", change("2400", "1200", person)],
    ["tăng 4 người", change("0", "4", person)],
    ["tăng 1 người (dưới 0,1%)", change("90000", "90001", person)],
    ["không đổi", change("26", "26", person)],
    ["giảm 2,1 điểm phần trăm", change("97.5", "95.4", percent)],
    ["không đổi", change("100", "100", percent)],
    ["không đổi đáng kể (chênh lệch nằm trong mức làm tròn)", change("97.4", "97.44", percent)],
    ["lên 4 bậc", change("44", "40", { measure: "rank" })],
    ["xuống 2 bậc", change("40", "42", { measure: "rank" })],
    ["giữ nguyên hạng", change("40", "40", { measure: "rank" })],
    ["không tính mức thay đổi vì có số chỉ ghi “hơn”", none("bound", { qualifier: "more_than" })],
    ["không so sánh vì khác loại kỳ (báo cáo quý, báo cáo năm)", none("kind", { earlier: "quy", later: "nam" })],
    ["không so sánh vì hai kỳ dài khác nhau (7 tháng, 12 tháng)", none("length", { earlier: "7", later: "12" })],
    [
      "không so sánh qua điểm gãy 01/7/2025: Hợp nhất tỉnh",
      none("break", { date: "2025-07-01", why: "Hợp nhất tỉnh" }),
    ],
    ["không so sánh vì số đơn vị được xếp hạng khác nhau (63, 34)", none("rank_total", { earlier: "63", later: "34" })],
    ["không so sánh vì không rõ xếp hạng trên bao nhiêu đơn vị", none("rank_total", { earlier: "", later: "" })],
    ["vẫn là kết quả năm 2022, chưa có kết quả mới", none("same_result", { date: "2022" })],
    ["chưa có kỳ trước để so sánh", none("first", {})],
  ];
  it.each(cases)("%s", (expected, given) => {
    expect(formatChange(given)).toBe(expected);
  });
});

function none(
  reason: Extract<ReturnType<typeof changeOf>, { kind: "none" }>["comparability"]["reason"],
  data: Record<string, string>,
) {
  return { kind: "none", comparability: { comparable: false, reason, data } } as const;
}
