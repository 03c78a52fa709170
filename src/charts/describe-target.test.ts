import { describe, expect, it } from "vitest";
import { exampleChart } from "../../tests/fixtures/example-chart.ts";
import { exampleTable } from "../../tests/fixtures/example-table.ts";
import type { Qualifier } from "../catalog/catalog.ts";
import { describeChart } from "./describe.ts";
import { drawChart } from "./draw.ts";
import { legendOf } from "./legend.ts";

/** A rate that ends at the figure, against a target of 95%. */
function chartTo(last: number, qualifiers: Record<string, Qualifier> = {}) {
  const table = exampleTable({
    fields: [
      { name: "nam", title: "Năm", type: "year" },
      { name: "ty_le", title: "Tỷ lệ", type: "number", kind: "share", unit: "%" },
    ],
    csv: `id,ten,nam,ty_le\na,A,2023,90\nb,B,2024,${last}\n`,
    qualifiers,
  });
  const target = { address: "vi_du/muc_tieu/ty_le", value: 95, label: "95" };
  return { ...exampleChart({ type: "line", x: "nam", y: "ty_le" }, table), target };
}

describe("a line with a target", () => {
  it("tells how far the newest figure is from it", () => {
    expect(describeChart(chartTo(93.5))).toBe(
      "Từ 90% (năm 2023) đến 93,5% (năm 2024): tăng 3,5 điểm phần trăm. " +
        "Mục tiêu là 95%; số mới nhất (năm 2024) thấp hơn 1,5 điểm phần trăm. Mức tăng, giảm do trang này tính.",
    );
    expect(describeChart(chartTo(97))).toContain("số mới nhất (năm 2024) cao hơn 2 điểm phần trăm.");
    expect(describeChart(chartTo(95))).toContain("Mục tiêu là 95%; số mới nhất (năm 2024) bằng mục tiêu.");
  });

  it("measures no bound against it", () => {
    expect(describeChart(chartTo(94, { "b/ty_le": "more_than" }))).toBe(
      "Từ 90% (năm 2023) đến hơn 94% (năm 2024). Mục tiêu là 95%.",
    );
  });

  it("draws it as a line of its own, with an entry of the key", () => {
    const chart = chartTo(93.5);
    expect(drawChart(chart, "wide").match(/<g class="target" stroke-width="2"/g)).toHaveLength(1);
    expect(legendOf(chart)).toEqual([{ series: "target", name: "mục tiêu 95%" }]);
  });
});
