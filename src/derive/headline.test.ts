import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import { headlinesOf } from "./headline.ts";

describe("headlinesOf", () => {
  it("resolves figures, unit and meaning", () => {
    expect(headlinesOf(basePeriodWith({}))).toMatchObject([
      {
        label: "Người có mặt so với được giao",
        figure: { text: "30", cell: { address: "bien_che/tong_so/co_mat" } },
        outOf: { text: "32" },
        unit: "người",
        meaning: [{ text: "Trong đó có " }, { text: "19" }, { text: " công chức." }],
      },
    ]);
  });
});
