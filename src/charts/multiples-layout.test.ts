import { describe, expect, it } from "vitest";
import { exampleChart } from "../../tests/fixtures/example-chart.ts";
import { exampleTable, people } from "../../tests/fixtures/example-table.ts";
import { drawChart, recordChart } from "./draw.ts";
import { formats } from "./look.ts";
import { layOutMultiples } from "./multiples-layout.ts";

const table = exampleTable({
  fields: [
    { name: "nam", title: "Năm", type: "year" },
    people("a", "Xã"),
    people("b", "Huyện"),
    people("c", "Tỉnh"),
    people("d", "Sở"),
  ],
  csv: "id,ten,nam,a,b,c,d\nx,X,2022,1,90,5,7\ny,Y,2023,2,80,,8\n",
});
const chart = exampleChart({ type: "multiples", x: "nam", y: "a b c d" }, table);

describe("layOutMultiples", () => {
  it("sets three panels abreast where there is room, else one below the other", () => {
    const corners = (format: (typeof formats)["wide" | "narrow"]) =>
      layOutMultiples(chart, format).panels.map(({ x, y }) => [x, y > 0]);
    expect(corners(formats.wide)).toEqual([
      [0, false],
      [233, false],
      [466, false],
      [0, true],
    ]);
    expect(corners(formats.narrow)).toEqual([
      [0, false],
      [0, true],
      [0, true],
      [0, true],
    ]);
  });

  it("gives all panels one axis of values and one of time", () => {
    const { panels } = layOutMultiples(chart, formats.wide);
    for (const { layout } of panels) expect(layout.ticks).toEqual([0, 100]);
    expect(new Set(panels.map(({ layout }) => JSON.stringify(layout.days))).size).toBe(1);
  });
});

describe("a drawing of small multiples", () => {
  it("names every panel, and draws equal figures at equal heights", () => {
    const texts = [...drawChart(chart, "wide").matchAll(/<text [^>]*>(.*?)<\/text>/g)].map((match) => match[1]);
    for (const name of ["Xã", "Huyện", "Tỉnh", "Sở"]) expect(texts).toContain(name);
    const { figures } = recordChart(chart, "wide");
    expect(figures.map(({ series, category }) => `${series}/${category}`)).toEqual([
      "0/0",
      "0/1",
      "1/0",
      "1/1",
      "2/0",
      "2/1",
      "3/0",
      "3/1",
    ]);
    const [xa, huyen, tinh] = [figures[1], figures[3], figures[4]];
    expect(xa?.x).toBeLessThan(huyen?.x ?? 0);
    expect((xa?.y ?? 0) - (huyen?.y ?? 0)).toBeCloseTo(72 * 0.78, 0);
    expect(xa?.y).toBeGreaterThan(tinh?.y ?? 0);
  });
});
