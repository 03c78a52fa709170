import { describe, expect, it } from "vitest";
import { basePeriodWith, figures } from "../../tests/fixtures/site.ts";
import { headlinesOf, partOfWhole } from "./headline.ts";

describe("headlinesOf", () => {
  it("resolves figures, unit and meaning", () => {
    expect(headlinesOf(basePeriodWith({}))).toMatchObject([
      {
        label: "Người có mặt so với được giao",
        figure: { text: "30", cell: { address: "bien_che/tong_so/co_mat" } },
        outOf: { text: "32" },
        unit: "người",
        isProvisional: false,
        meaning: [{ text: "Trong đó có " }, { text: "19" }, { text: " công chức." }],
      },
    ]);
  });
});

describe("partOfWhole", () => {
  const headlineWith = (qualifier: string) => {
    const notes = `cell,qualifier,as_printed,source,note\nbien_che/tong_so/co_mat,${qualifier},,1,\n`;
    const [headline] = headlinesOf(basePeriodWith({ [`${figures}/chu_thich.csv`]: notes }));
    return headline ?? expect.fail("the base site has a headline");
  };

  it("draws a provisional figure, which is told to be one", () => {
    expect(headlineWith("provisional").isProvisional).toBe(true);
    expect(partOfWhole(headlineWith("provisional"))).toEqual({ value: 30, whole: 32 });
  });

  it("draws no bound", () => {
    expect(partOfWhole(headlineWith("more_than"))).toBeUndefined();
  });
});
