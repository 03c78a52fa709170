import { describe, expect, it } from "vitest";
import { facetValues } from "./facet-list.ts";

describe("facetValues", () => {
  it("has years newest first, and keeps a chosen one that nothing is left of", () => {
    expect(
      facetValues(
        "nam",
        new Map([
          ["2023", 4],
          ["2025", 1],
        ]),
        { nam: ["2024"] },
      ),
    ).toEqual([
      { value: "2025", title: "2025", count: 1, isChosen: false },
      { value: "2024", title: "2024", count: 0, isChosen: true },
      { value: "2023", title: "2023", count: 4, isChosen: false },
    ]);
  });

  it("names kinds of results and of periods, in their order", () => {
    expect(
      facetValues(
        "loai",
        new Map([
          ["bao_cao", 1],
          ["so_lieu", 1],
        ]),
        {},
      ).map(({ title }) => title),
    ).toEqual(["Số liệu", "Báo cáo"]);
    expect(
      facetValues(
        "loai_ky",
        new Map([
          ["nam", 1],
          ["quy", 1],
        ]),
        {},
      ).map(({ title }) => title),
    ).toEqual(["Báo cáo quý", "Báo cáo năm"]);
  });

  it("sorts areas as Vietnamese does", () => {
    const counts = new Map([
      ["Đầu tư", 1],
      ["Thể chế", 1],
      ["Dân chủ", 1],
    ]);
    expect(facetValues("linh_vuc", counts, {}).map(({ value }) => value)).toEqual(["Dân chủ", "Đầu tư", "Thể chế"]);
  });
});
