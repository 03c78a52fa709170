import { describe, expect, it } from "vitest";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import { checkFigures } from "./check-figures.ts";

const unequal =
  "id,ten,nhom,duoc_giao,co_mat\ntong_so,T,tong_so,40,30\ncong_chuc,C,cong_chuc,20,19\nvien_chuc,V,vien_chuc,20,12\n";
const known = "check,note\nbien_che_co_mat,Báo cáo viết như vậy.\n";

function check(files: Record<string, string>) {
  const { catalog } = readBaseWith(files);
  return catalog.periods.flatMap((period) => checkFigures(catalog, period));
}

describe("checkFigures", () => {
  it("says nothing while all figures agree", () => {
    expect(check({})).toEqual([]);
  });

  it("points at the first cell of a check that fails", () => {
    expect(check({ [`${figures}/bien_che.csv`]: unequal })).toEqual([
      {
        code: "check-failed",
        place: { file: `${figures}/bien_che.csv`, span: { line: 3, column: 26, length: 2 }, spreadsheetCell: "E3" },
        data: {
          id: "bien_che_co_mat",
          title: "Công chức và viên chức cộng lại bằng tổng số có mặt",
          left: "bien_che/cong_chuc/co_mat 19 + bien_che/vien_chuc/co_mat 12 = 31",
          right: "bien_che/tong_so/co_mat 30",
          expected: "=",
          difference: "1",
        },
      },
    ]);
  });

  it("accepts a failure that the editors know", () => {
    expect(check({ [`${figures}/bien_che.csv`]: unequal, [`${figures}/khac_biet.csv`]: known })).toEqual([]);
  });

  it("reports a known discrepancy that has gone", () => {
    expect(check({ [`${figures}/khac_biet.csv`]: known })).toMatchObject([
      { code: "check-known-holds", place: { file: `${figures}/khac_biet.csv`, span: { line: 2 } } },
    ]);
  });
});
