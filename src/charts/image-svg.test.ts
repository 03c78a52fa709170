import { describe, expect, it } from "vitest";
import type { Chart } from "./chart.ts";
import { chartPicture, type PictureLook } from "./image-svg.ts";

const look: PictureLook = {
  styles: ".solid{fill:#14655a}",
  colours: { ground: "#fffdf8", ink: "#1d1a16", quiet: "#5a5349", warning: "#7d5a0e", data: "#14655a" },
};

const chart: Chart = {
  kind: "bar",
  title: "Chuyên viên & tương đương",
  subtitle: "Số người",
  unit: "người",
  measure: "stock",
  categoryTitle: "Ngạch",
  categories: [{ label: "Chuyên viên" }],
  series: [
    { name: "Số người", pattern: "solid", points: [{ address: "a/b/c", value: 17, bound: "exact", label: "17" }] },
  ],
  axis: { min: 0, max: 17 },
};

const words = { description: "Chuyên viên: 17 người.", source: ["Nguồn: Sở A.", "https://example.vn/a/"] };

describe("the picture of a chart", () => {
  const svg = chartPicture(chart, words, look);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

  it("holds title, subtitle, drawing and source, in the order they are read", () => {
    expect(texts).toEqual([
      "Chuyên viên &amp; tương đương",
      "Số người",
      "Chuyên viên",
      "17",
      "Nguồn: Sở A.",
      "https://example.vn/a/",
    ]);
  });

  it("has a name and a description for those who do not see it", () => {
    expect(svg).toContain("<title>Chuyên viên &amp; tương đương</title><desc>Chuyên viên: 17 người.</desc>");
  });

  it("begins with the warning where there is one, and is higher by its band", () => {
    const warned = chartPicture(chart, { ...words, warning: "Số liệu giả định." }, look);
    expect(/<text[^>]*>([^<]*)</.exec(warned)?.[1]).toBe("Số liệu giả định.");
    const height = (picture: string) => Number(/ height="(\d+)"/.exec(picture)?.[1]);
    expect(height(warned) - height(svg)).toBe(33);
  });
});
