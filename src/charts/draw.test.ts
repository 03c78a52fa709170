import { describe, expect, it } from "vitest";
import { pairedTable } from "../../tests/fixtures/example-chart.ts";
import { exampleTable, people, staff } from "../../tests/fixtures/example-table.ts";
import type { Qualifier, Table } from "../catalog/catalog.ts";
import { configureChart } from "./configure.ts";
import { drawChart, recordChart } from "./draw.ts";
import type { ChartRequest } from "./request.ts";

function chartOf(request: Partial<ChartRequest>, table: Table) {
  const configured = configureChart(
    { of: "vi_du", x: "ten", y: "co_mat", type: "bar", title: "Tiêu đề", ...request },
    table,
  );
  if (!configured.ok) throw new Error(JSON.stringify(configured.problems));
  return configured.chart;
}

function bars(csv: string, qualifiers: Record<string, Qualifier> = {}): Table {
  return exampleTable({ fields: [people("co_mat", "Có mặt")], csv: `id,ten,co_mat\n${csv}`, qualifiers });
}

const twelve = bars(
  Array.from(
    { length: 12 },
    (_, index) => `nhom_${index},Nhóm công việc thứ ${index + 1},${(index + 1) * 1000}\n`,
  ).join(""),
);

const years = exampleTable({
  fields: [
    { name: "nam", title: "Năm", type: "year" },
    { name: "hang", title: "Hạng", type: "integer", kind: "rank" },
    { name: "tong_so", title: "Tổng", type: "integer", kind: "stock", unit: "đơn vị" },
    people("a", "Xin"),
    people("b", "Cho"),
  ],
  csv: "id,ten,nam,hang,tong_so,a,b\nx,X,2021,44,63,1,9\ny,Y,2022,40,63,,8\nz,Z,2023,40,63,3,7\n",
});

/** x, y, width and height of each bar. */
function rects(svg: string): number[][] {
  return [...svg.matchAll(/<rect x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"/g)].map((match) =>
    match.slice(1).map(Number),
  );
}

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map((match) => match[1] ?? "");
}

describe("drawChart", () => {
  it("draws a chart as these few marks", () => {
    expect(
      drawChart(chartOf({ rows: "cong_chuc hop_dong" }, staff), "wide").replaceAll("><", ">\n<"),
    ).toMatchInlineSnapshot(`
      "<svg class="wide" viewBox="0 0 680 62" aria-hidden="true">
      <g class="solid">
      <rect x="174.5" y="1" width="477" height="22"/>
      <rect x="174.5" y="39" width="36.7" height="22"/>
      </g>
      <g class="baseline">
      <path d="M174.5 0L174.5 62"/>
      </g>
      <g class="name" text-anchor="end">
      <text x="162" y="16.9">Công chức</text>
      <text x="162" y="54.9">Hợp đồng chuyên môn</text>
      </g>
      <g class="figure">
      <text x="658.5" y="16.9">26</text>
      <text x="218.2" y="54.9">2</text>
      </g>
      </svg>"
    `);
  });

  it("gives the same bytes every time", () => {
    const chart = chartOf({ y: "duoc_giao co_mat" }, staff);
    expect(drawChart(chart, "narrow")).toBe(drawChart(chart, "narrow"));
  });

  it("stays small: twelve bars in 2.5 KB", () => {
    expect(drawChart(chartOf({}, twelve), "wide").length).toBeLessThan(2560);
    expect(drawChart(chartOf({}, twelve), "narrow").length).toBeLessThan(2560);
  });

  it("has real text, no ids, no colours and no fonts of its own", () => {
    const svg = drawChart(chartOf({ y: "duoc_giao co_mat" }, staff), "wide");
    expect(texts(svg)).toContain("Hợp đồng chuyên môn");
    expect(svg).not.toMatch(/ id=|#|rgb|font|style|undefined|NaN| x="[^"]* /);
  });

  it("makes bars as long as their figures, from zero", () => {
    const [a, b, c, zero] = rects(drawChart(chartOf({}, bars("a,A,100\nb,B,50\nc,C,25\nd,D,0\n")), "wide"));
    expect((a?.[2] ?? 0) / (b?.[2] ?? 1)).toBeCloseTo(2, 1);
    expect((a?.[2] ?? 0) / (c?.[2] ?? 1)).toBeCloseTo(4, 1);
    expect(zero?.[2]).toBe(0);
  });

  it("says what is not stated instead of drawing it", () => {
    expect(texts(drawChart(chartOf({}, bars("a,A,5\nb,B,\n")), "wide"))).toEqual(["A", "B", "5", "không nêu"]);
  });

  it("leaves the end of a lower bound open and the inside of an upper bound empty", () => {
    const table = bars("a,A,50\nb,B,30\n", { "a/co_mat": "more_than", "b/co_mat": "less_than" });
    const svg = drawChart(chartOf({}, table), "wide");
    expect(svg).toContain('<g class="ink-1" stroke-width="22" stroke-dasharray="4 3 3 3 2 6"><path');
    expect(svg).toContain('<g class="solid upper"><rect');
    expect(texts(svg)).toEqual(["A", "B", "hơn 50", "dưới 30"]);
  });

  it("keeps every figure and name inside the drawing", () => {
    const long = bars("a,Ban hành kế hoạch triển khai nhiệm vụ chuyển đổi số,2813493\nb,B,-40\n");
    for (const format of ["wide", "narrow"] as const) {
      const width = format === "wide" ? 680 : 330;
      const bars = rects(drawChart(chartOf({}, long), format));
      expect(bars).toHaveLength(2);
      for (const [x = -1, , length = width] of bars) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + length).toBeLessThan(width - 50);
      }
    }
  });

  it("draws a part inside its whole, with one label for both", () => {
    const svg = drawChart(chartOf({ type: "nested", y: "duoc_giao co_mat", rows: "hop_dong" }, staff), "wide");
    const [part, whole] = rects(svg);
    expect(part?.[0]).toBe(whole?.[0]);
    expect(part?.[1]).toBe(whole?.[1]);
    expect(texts(svg)).toEqual(["Hợp đồng chuyên môn", "2 / 10"]);
  });

  it("sets the parts of a share end to end", () => {
    const svg = drawChart(chartOf({ type: "share", rows: "cong_chuc vien_chuc hop_dong" }, staff), "wide");
    const parts = rects(svg).sort(([a = 0], [b = 0]) => a - b);
    expect(parts).toHaveLength(3);
    expect((parts[0]?.[0] ?? 0) + (parts[0]?.[2] ?? 0)).toBeCloseTo(parts[1]?.[0] ?? 0, 0);
    expect(texts(svg)).toEqual(["54,2%", "41,7%"]);
  });

  it("turns the axis of ranks upside down and shows of how many", () => {
    const svg = drawChart(chartOf({ type: "rank", x: "nam", y: "hang tong_so" }, years), "wide");
    const heights = [...svg.matchAll(/<circle cx=".+?" cy="(.+?)"/g)].map((match) => Number(match[1]));
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
    expect(texts(svg)).toEqual(["hạng 1", "hạng 63", "2023", "2022", "2021", "44/63", "40/63", "40/63"]);
  });

  it("breaks a line where the source states nothing", () => {
    const svg = drawChart(chartOf({ type: "line", x: "nam", y: "a" }, years), "wide");
    expect(svg.match(/<circle/g)).toHaveLength(2);
    // Two points, each with a gap beside it: no line joins them.
    expect(svg).not.toContain('<g class="ink-1" stroke-width="2">');
  });
});

describe("two dots in one place", () => {
  /** Half the height of the diamond and the radius of the dot, and which is drawn first. */
  function dots(pair: readonly [number, number]): string[] {
    const svg = drawChart(chartOf({ type: "range", y: "truoc sau" }, pairedTable([pair, [0, 1000]])), "wide");
    return [...svg.matchAll(/<g class="ink-1 marker( first)?">(.*?)<\/g>/g)].map(([, first, marks = ""]) => {
      const [, top, middle] = /M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)/.exec(marks) ?? [];
      const radius = / r="([\d.]+)"/.exec(marks)?.[1] ?? Math.abs(Number(middle) - Number(top)).toFixed(1);
      return `${first ? "diamond" : "dot"} ${radius}`;
    });
  }

  it("have no way between them", () => {
    const ways = (pair: readonly [number, number]) => {
      const svg = drawChart(chartOf({ type: "range", y: "truoc sau" }, pairedTable([pair, [0, 1000]])), "wide");
      return /<g class="way"[^>]*>(.*?)<\/g>/.exec(svg)?.[1]?.match(/<path/g)?.length;
    };
    // One is that of the other row.
    expect([ways([500, 900]), ways([500, 500]), ways([500, 503])]).toEqual([2, 1, 1]);
  });

  it("are both seen: the first encloses the second, which is drawn after it", () => {
    expect(dots([500, 900])).toEqual(["diamond 7.0", "dot 6"]);
    expect(dots([500, 500])).toEqual(["diamond 8.5", "dot 4"]);
    expect(dots([500, 503])).toEqual(["diamond 8.5", "dot 4"]);
  });
});

describe("recordChart", () => {
  it("tells where each figure stands by its category, past dots that are not stated", () => {
    const table = pairedTable([
      ["", 1],
      [2, ""],
      [3, 4],
    ]);
    const { figures } = recordChart(chartOf({ type: "range", y: "truoc sau" }, table), "wide");
    const drawn = figures.filter(({ x }) => Number.isFinite(x));
    expect(drawn.map(({ series, category }) => [series, category])).toEqual([
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 2],
    ]);
  });
});
