import { describe, expect, it } from "vitest";
import { basePeriodWith, figures } from "../../tests/fixtures/site.ts";
import { findCell } from "./address.ts";
import { parseSource } from "./annotation.ts";

describe("parseSource", () => {
  it.each([
    ["21", [{ from: 21, to: 21 }]],
    ["47-49", [{ from: 47, to: 49 }]],
    [
      "21;153-154",
      [
        { from: 21, to: 21 },
        { from: 153, to: 154 },
      ],
    ],
    ["", []],
  ])("reads %j", (text, ranges) => {
    expect(parseSource(text)).toEqual(ranges);
  });

  it.each(["49-47", "0", "a", "1-", "1;;2", "1-2-3"])("refuses %j", (text) => {
    expect(parseSource(text)).toBeUndefined();
  });
});

describe("annotations", () => {
  it("reach their cell", () => {
    const period = basePeriodWith({
      [`${figures}/chu_thich.csv`]:
        "cell,qualifier,as_printed,source,note\ncong_trinh/nha_kho/dien_tich,more_than,hơn 240 m²,3;5-6,Số ước chừng.\n",
    });
    expect(findCell(period, "cong_trinh/nha_kho/dien_tich")?.annotation).toEqual({
      qualifier: "more_than",
      asPrinted: "hơn 240 m²",
      source: [
        { from: 3, to: 3 },
        { from: 5, to: 6 },
      ],
      note: "Số ước chừng.",
    });
    expect(findCell(period, "cong_trinh/nha_kho/nam")).not.toHaveProperty("annotation");
  });
});
