import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import type { Check } from "../catalog/table-schema.ts";
import { checkRules } from "./entry-check.ts";
import { entrySheet } from "./entry-sheet.ts";

const share: Check = {
  id: "ty_le",
  title: "Tỷ lệ",
  left: ["cong_trinh/nha_kho/tien_do"],
  op: "=",
  right: [{ percent: "bien_che/tong_so/co_mat", of: "bien_che/tong_so/duoc_giao" }],
};

function formulas(...checks: Check[]) {
  const read = readBaseWith({});
  const schemas = new Map(
    [...read.catalog.schemas].map(([name, schema]) => [name, { ...schema, checks: [] as Check[] }]),
  );
  const staff = schemas.get("bien_che");
  const [period] = read.catalog.periods;
  if (!staff || !period) throw new Error("The base site has changed");
  schemas.set("bien_che", { ...staff, checks });
  const catalog = { ...read.catalog, schemas };
  const sheets = new Map([...period.tables].map(([name, table]) => [name, entrySheet(catalog, period, table)]));
  return checkRules(catalog, period, sheets)
    .get("bien_che")
    ?.map(({ range, ...rule }) => [range, "formula" in rule ? rule.formula : undefined]);
}

describe("checkRules", () => {
  it("colours a share that is not part ÷ whole with any number of decimals", () => {
    const percent = "100*'01 Biên chế'!$E$5/'01 Biên chế'!$D$5";
    const works = "'02 Công trình xây dựng'!$G$6";
    expect(formulas(share)).toEqual([
      [
        "E5 D5",
        `AND(ISNUMBER(${works}),ISNUMBER('01 Biên chế'!$E$5),ISNUMBER('01 Biên chế'!$D$5),` +
          `ROUND(${works}-ROUND(${percent},0),6)<>0,ROUND(${works}-ROUND(${percent},1),6)<>0,ROUND(${works}-ROUND(${percent},2),6)<>0)`,
      ],
    ]);
  });

  it("does not round a share that must only reach another figure", () => {
    const [[, formula] = []] = formulas({ ...share, op: ">=" }) ?? [];
    expect(formula).toContain("ROUND(100*'01 Biên chế'!$E$5/'01 Biên chế'!$D$5,9),6)<0)");
  });

  it("counts rows by the label that the sheet shows, in the spare rows too", () => {
    const count: Check = {
      id: "so_dong",
      title: "Số dòng",
      left: ["bien_che/tong_so/co_mat"],
      op: "=",
      right: [{ table: "bien_che", count: true, where: { nhom: "cong_chuc" } }],
    };
    expect(formulas(count)).toEqual([
      [
        "E5",
        "AND(ISNUMBER('01 Biên chế'!$E$5),ROUND('01 Biên chế'!$E$5-COUNTIFS('01 Biên chế'!$C$5:$C$12,\"Công chức\"),6)<>0)",
      ],
    ]);
  });
});
