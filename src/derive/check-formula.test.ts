import { describe, expect, it } from "vitest";
import { basePeriodWith, figures, readBaseWith } from "../../tests/fixtures/site.ts";
import type { Check } from "../catalog/table-schema.ts";
import { formulaOf } from "./check-formula.ts";
import { reconcile } from "./reconcile.ts";

function formulas(files: Record<string, string>) {
  const { catalog } = readBaseWith(files);
  const period = basePeriodWith(files);
  return reconcile(catalog, period).map((outcome) => formulaOf(outcome, period));
}

const rows = ["tong_so,Tổng,tong_so,40,30", "cong_chuc,Công chức,cong_chuc,20,19", "vien_chuc,Viên chức,vien_chuc,20,"];
const bienChe = { [`${figures}/bien_che.csv`]: `${["id,ten,nhom,duoc_giao,co_mat", ...rows].join("\n")}\n` };

describe("formulaOf", () => {
  it("names operands of one column by their rows and gives the sum", () => {
    expect(formulas({})[0]).toEqual({
      left: {
        terms: [
          { kind: "cell", address: "bien_che/cong_chuc/co_mat", name: "Công chức", text: "19" },
          { kind: "cell", address: "bien_che/vien_chuc/co_mat", name: "Viên chức", text: "11" },
        ],
        sum: 30,
      },
      right: { terms: [{ kind: "cell", address: "bien_che/tong_so/co_mat", name: "Tổng số", text: "30" }] },
    });
  });

  it("names operands of one row by their columns, and tells the difference with its unit", () => {
    expect(formulas({})[1]).toMatchObject({
      row: "Tổng số",
      left: { terms: [{ name: "Có mặt", text: "30" }] },
      right: { terms: [{ name: "Được giao", text: "32" }] },
      remainder: { value: 2, unit: "người" },
    });
  });

  it("has no sum and no remainder where a figure is not stated", () => {
    const [formula] = formulas(bienChe);
    expect(formula?.left.terms.map((term) => term.kind === "cell" && term.text)).toEqual(["19", ""]);
    expect(formula?.left).not.toHaveProperty("sum");
    expect(formula).not.toHaveProperty("remainder");
  });

  it("shows what one figure is of another with both figures, and no amount between the sides", () => {
    const { catalog } = readBaseWith({});
    const staff = catalog.schemas.get("bien_che");
    if (!staff) throw new Error("The base site has changed");
    const check: Check = {
      id: "dat",
      title: "Đạt",
      left: [{ percent: "bien_che/tong_so/co_mat", of: "bien_che/tong_so/duoc_giao" }],
      op: ">=",
      right: ["cong_trinh/nha_lam_viec/tien_do"],
    };
    const schemas = new Map([["bien_che", { ...staff, checks: [check] }]]);
    const [outcome] = reconcile({ ...catalog, schemas }, basePeriodWith({}));
    expect(outcome && formulaOf(outcome, basePeriodWith({}))).toEqual({
      left: {
        terms: [
          {
            kind: "percent",
            part: { kind: "cell", address: "bien_che/tong_so/co_mat", name: "Tổng số: Có mặt", text: "30" },
            whole: { kind: "cell", address: "bien_che/tong_so/duoc_giao", name: "Tổng số: Được giao", text: "32" },
            value: 93.75,
          },
        ],
      },
      right: {
        terms: [
          { kind: "cell", address: "cong_trinh/nha_lam_viec/tien_do", name: "Nhà làm việc: Tiến độ", text: "25,5" },
        ],
      },
    });
  });
});
