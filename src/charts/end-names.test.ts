import { describe, expect, it } from "vitest";
import { exampleChart } from "../../tests/fixtures/example-chart.ts";
import { exampleTable, people } from "../../tests/fixtures/example-table.ts";
import type { Chart } from "./chart.ts";
import { recordChart } from "./draw.ts";
import { roomForNames } from "./end-names.ts";
import { chartPicture } from "./image-svg.ts";
import { isNamedInDrawing } from "./legend.ts";
import { type FormatName, formats } from "./look.ts";

/** Two lines over two years that end at these figures on an axis to 100. */
function twoLines(
  ends: readonly [number | "", number | ""],
  names: readonly [string, string] = ["Cấp tỉnh", "Cấp xã"],
): Chart {
  const table = exampleTable({
    fields: [{ name: "nam", title: "Năm", type: "year" }, people("a", names[0]), people("b", names[1])],
    csv: `id,ten,nam,a,b\nx,X,2023,100,10\ny,Y,2024,${ends[0]},${ends[1]}\n`,
  });
  return exampleChart({ type: "line", x: "nam", y: "a b" }, table);
}

const isNamed = (chart: Chart, format: FormatName = "wide") => roomForNames(chart, formats[format]) > 0;

describe("the names of several lines", () => {
  it("stand at their ends where these lie a line of text apart", () => {
    expect(isNamed(twoLines([80, 60]))).toBe(true);
    expect(isNamed(twoLines([80, 72]))).toBe(false);
  });

  it("stand in the key where one of them is too long for the format", () => {
    const chart = twoLines([80, 60], ["Cấp tỉnh", "Cấp xã, phường, thị trấn"]);
    expect(isNamed(chart, "wide")).toBe(true);
    expect(isNamed(chart, "narrow")).toBe(false);
  });

  it("stand in the key where a line ends before the others", () => {
    expect(isNamed(twoLines([80, ""]))).toBe(false);
  });

  it("are written right of the last points, inside the drawing", () => {
    const { marks, figures, size } = recordChart(twoLines([80, 60]), "narrow");
    const names = marks.flatMap((mark) => (mark.shape === "text" && mark.role === "name end" ? [mark] : []));
    const [first, second] = figures.filter(({ category }) => category === 1);
    expect(names.map(({ text, x, anchor }) => [text, Math.round(x - (first?.x ?? 0)), anchor])).toEqual([
      ["Cấp tỉnh", 12, "start"],
      ["Cấp xã", 12, "start"],
    ]);
    expect((names[0]?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo((names[1]?.y ?? 0) - (second?.y ?? 0), 0);
    // "Cấp tỉnh" is 61 pixels wide at 15 pixels.
    expect((names[0]?.x ?? 0) + 61).toBeLessThan(size.width);
  });

  it("stand in no key then, and in the picture once", () => {
    const chart = twoLines([80, 60]);
    expect(isNamedInDrawing(chart, "wide")).toBe(true);
    const colours = { ground: "#fff", ink: "#000", quiet: "#444", warning: "#900", data: "#036" };
    const picture = chartPicture(
      { ...chart, title: "", subtitle: "" },
      { description: "", source: [] },
      { styles: "", colours },
    );
    expect(picture.match(/>Cấp tỉnh</g)).toHaveLength(1);
  });
});
