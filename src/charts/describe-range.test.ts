import { describe, expect, it } from "vitest";
import { exampleChart, pairedTable } from "../../tests/fixtures/example-chart.ts";
import { describeChart } from "./describe.ts";

function summary(...given: Parameters<typeof pairedTable>): string {
  return describeChart(exampleChart({ type: "range", y: "truoc sau" }, pairedTable(...given)));
}

describe("the summary of two figures a row", () => {
  it("tells a few rows figure by figure", () => {
    expect(summary([[20, 26]])).toBe("A: năm 2023 20 người, năm 2024 26 người.");
    expect(summary([[20, ""]])).toBe("A: năm 2023 20 người, năm 2024 không nêu.");
  });

  it("counts where the second is above and below, and names the widest distance", () => {
    expect(
      summary([
        [20, 26],
        [5, 4],
        [7, 7],
        [1, 2],
      ]),
    ).toBe(
      "Năm 2024 so với năm 2023: cao hơn ở 2 mục, thấp hơn ở 1 mục, bằng nhau ở 1 mục. " +
        "Cách xa nhất là A, 20 người và 26 người.",
    );
  });

  it("names no widest distance where several are as wide, or nothing moved", () => {
    expect(
      summary([
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 5],
      ]),
    ).toBe("Năm 2024 so với năm 2023: cao hơn ở 4 mục.");
    expect(
      summary([
        [1, 1],
        [2, 2],
        [0, 0],
        [4, 4],
      ]),
    ).toBe("Năm 2024 so với năm 2023: bằng nhau ở 4 mục.");
  });

  it("names no widest distance where two are as wide as each other in decimals", () => {
    expect(
      summary([
        [0.1, 0.3],
        [0.4, 0.6],
        [1, 1],
        [2, 2.1],
      ]),
    ).toBe("Năm 2024 so với năm 2023: cao hơn ở 3 mục, bằng nhau ở 1 mục.");
  });

  it("ranks no bound and no missing figure", () => {
    expect(
      summary(
        [
          [20, 26],
          [5, 4],
          ["", 7],
          [1, 50],
        ],
        { "d/sau": "more_than" },
      ),
    ).toBe(
      "Năm 2024 so với năm 2023: cao hơn ở 1 mục, thấp hơn ở 1 mục. Cách xa nhất là A, 20 người và 26 người. " +
        "Không xếp được cao thấp ở 1 mục có số chỉ ghi “hơn”, “dưới” hoặc “khoảng”. Không nêu đủ hai số của C.",
    );
  });
});
