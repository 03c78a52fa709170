import { describe, expect, it } from "vitest";
import { exampleChart } from "../../tests/fixtures/example-chart.ts";
import { exampleTable, people } from "../../tests/fixtures/example-table.ts";
import { describeChart } from "./describe.ts";

/** Panels A, B, C … with these figures in 2023 and 2024. */
function summary(...pairs: (readonly [number | "", number | ""])[]): string {
  const names = pairs.map((_, index) => `c${index}`);
  const csv = [0, 1].map((row) => `r${row},x,${2023 + row},${pairs.map((pair) => pair[row]).join(",")}\n`);
  const table = exampleTable({
    fields: [
      { name: "nam", title: "Năm", type: "year" },
      ...names.map((name, index) => people(name, String.fromCharCode(65 + index))),
    ],
    csv: `id,ten,nam,${names}\n${csv.join("")}`,
  });
  return describeChart(exampleChart({ type: "multiples", x: "nam", y: names.join(" ") }, table));
}

describe("the summary of panels", () => {
  it("tells each of a few by itself", () => {
    expect(summary([1, 2], [5, ""])).toBe(
      "A: từ 1 người (năm 2023) đến 2 người (năm 2024): tăng 1 người. " +
        "B: năm 2023: 5 người; báo cáo không nêu số của năm 2024. Mức tăng, giảm do trang này tính.",
    );
  });

  it("counts the ways of many, and names the farthest", () => {
    expect(summary([1, 4], [5, 6], [7, 7], [9, 2], [8, 6], [3, 3], ["", 1])).toBe(
      "So số đầu với số cuối của từng dãy: tăng ở 2 dãy, giảm ở 2 dãy và không đổi ở 2 dãy. " +
        "Tăng nhiều nhất là A, từ 1 người (năm 2023) đến 4 người (năm 2024). " +
        "Giảm nhiều nhất là D, từ 9 người (năm 2023) đến 2 người (năm 2024). " +
        "1 dãy không có đủ hai số so được. Mức tăng, giảm do trang này tính.",
    );
  });
});
