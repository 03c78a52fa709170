import { describe, expect, it } from "vitest";
import type { Chart } from "../charts/chart.ts";
import { embedSnippet } from "./embed-snippet.ts";

const chart: Chart = {
  kind: "bar",
  title: 'Hồ sơ "đúng hạn" & trễ',
  subtitle: "Số hồ sơ",
  unit: "hồ sơ",
  measure: "flow",
  categoryTitle: "Mục",
  categories: [{ label: "Cơ quan" }],
  series: [{ name: "Hồ sơ", pattern: "solid", points: [{ address: "a/b/c", value: 31, bound: "exact", label: "31" }] }],
  axis: { min: 0, max: 31 },
};

describe("embedSnippet", () => {
  it("is one frame with the title of the chart, ready to paste", () => {
    expect(embedSnippet(chart, "https://example.vn/nhung/2024/ho-so/")).toMatch(
      /^<iframe src="https:\/\/example\.vn\/nhung\/2024\/ho-so\/" title="Hồ sơ &quot;đúng hạn&quot; &amp; trễ" width="100%" height="\d{3}" loading="lazy" style="border:0"><\/iframe>$/,
    );
  });
});
