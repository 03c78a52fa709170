import { describe, expect, it } from "vitest";
import { exampleChart, pairedTable } from "../../tests/fixtures/example-chart.ts";
import { exampleTable, people, staff } from "../../tests/fixtures/example-table.ts";
import { drawSwatch } from "./swatch.ts";

const years = exampleTable({
  fields: [{ name: "nam", title: "Năm", type: "year" }, people("a", "Xin"), people("b", "Cho")],
  csv: "id,ten,nam,a,b\nx,X,2021,1,9\ny,Y,2022,,8\n",
});

describe("drawSwatch", () => {
  it("shows bars, lines and dots as they look in the chart", () => {
    expect(drawSwatch(exampleChart({ y: "duoc_giao co_mat" }, staff), 0)).toContain('<g class="outline"><rect');
    const lines = exampleChart({ type: "line", x: "nam", y: "a b" }, years);
    expect(drawSwatch(lines, 0)).toContain("<circle");
    expect(drawSwatch(lines, 1)).toContain('stroke-dasharray="7 4"');
    const dots = exampleChart({ type: "range", y: "truoc sau" }, pairedTable([[1, 2]]));
    expect(drawSwatch(dots, 0)).toContain('<g class="ink-1 marker first"><path');
    expect(drawSwatch(dots, 1)).toContain('<g class="ink-1 marker"><circle');
  });

  it("shows the line of a target", () => {
    expect(drawSwatch(exampleChart({ type: "line", x: "nam", y: "a" }, years), "target")).toContain(
      '<g class="target" stroke-width="2" stroke-dasharray="10 4 2 4"><path',
    );
  });
});
