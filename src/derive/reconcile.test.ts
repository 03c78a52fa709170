import { describe, expect, it } from "vitest";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import type { Check } from "../catalog/table-schema.ts";
import { reconcile } from "./reconcile.ts";

const heading = "id,ten,nhom,duoc_giao,co_mat";
const bienChe = (...rows: string[]) => ({ [`${figures}/bien_che.csv`]: `${[heading, ...rows].join("\n")}\n` });

function outcomes(files: Record<string, string>, checks?: readonly Check[]) {
  const { catalog } = readBaseWith(files);
  const [period] = catalog.periods;
  const schemas = new Map([...catalog.schemas].map(([name, schema]) => [name, { ...schema, checks: [] as Check[] }]));
  const table = schemas.get("bien_che");
  if (!period || !table) throw new Error("The base site has changed");
  if (checks) schemas.set("bien_che", { ...table, checks: [...checks] });
  return reconcile(checks ? { ...catalog, schemas } : catalog, period);
}

const brief = (files: Record<string, string>, checks?: readonly Check[]) =>
  outcomes(files, checks).map(({ check, at, status, difference }) => [check.id, at.row, status, difference]);

describe("reconcile", () => {
  it("judges each row that `*` stands for", () => {
    expect(brief({})).toEqual([
      ["bien_che_co_mat", undefined, "holds", 0],
      ["bien_che_duoc_giao", "tong_so", "holds", -2],
      ["bien_che_duoc_giao", "cong_chuc", "holds", -1],
      ["bien_che_duoc_giao", "vien_chuc", "holds", -1],
    ]);
  });

  it("tells a failure with both sides", () => {
    const [failed] = outcomes(
      bienChe("tong_so,T,tong_so,40,30", "cong_chuc,C,cong_chuc,20,19", "vien_chuc,V,vien_chuc,20,12"),
    );
    expect(failed).toMatchObject({ status: "fails", difference: 1, left: { value: 31 }, right: { value: 30 } });
    expect(failed?.left.operands.map(({ value }) => value)).toEqual([19, 12]);
  });

  it("marks a failure that the editors know", () => {
    const files = bienChe("tong_so,T,tong_so,40,30", "cong_chuc,C,cong_chuc,20,19", "vien_chuc,V,vien_chuc,20,12");
    const known = { [`${figures}/khac_biet.csv`]: "check,note\nbien_che_co_mat,Báo cáo viết như vậy.\n" };
    expect(outcomes({ ...files, ...known })[0]).toMatchObject({
      status: "known",
      explanation: "Báo cáo viết như vậy.",
    });
  });

  it("does not judge what is not stated", () => {
    expect(brief(bienChe("tong_so,T,tong_so,40,30", "cong_chuc,C,cong_chuc,20,"))).toEqual([
      ["bien_che_co_mat", undefined, "not_applicable", null],
      ["bien_che_duoc_giao", "tong_so", "holds", -10],
      ["bien_che_duoc_giao", "cong_chuc", "not_applicable", null],
    ]);
  });

  it("does not judge a bound such as “hơn 30”", () => {
    const annotation = "cell,qualifier,as_printed,source,note\nbien_che/tong_so/co_mat,more_than,hơn 30,1,\n";
    expect(brief({ [`${figures}/chu_thich.csv`]: annotation })[0]?.[2]).toBe("not_applicable");
  });

  const check = (left: Check["left"], right: Check["right"]): Check => ({ id: "c", title: "", left, op: "=", right });
  const rows = bienChe("tong_so,T,tong_so,3,30", "a,A,cong_chuc,1,10", "b,B,cong_chuc,1,20", "c,C,vien_chuc,,5");

  it("adds up a column over the rows that a condition picks", () => {
    const sum = { table: "bien_che", sum: "co_mat", where: { nhom: "cong_chuc" } };
    expect(brief(rows, [check([sum], ["bien_che/tong_so/co_mat"])])).toEqual([["c", undefined, "holds", 0]]);
  });

  it("counts rows", () => {
    const count = { table: "bien_che", count: true, where: { nhom: "cong_chuc" } } as const;
    expect(brief(rows, [check([count], ["bien_che/tong_so/duoc_giao"])])).toEqual([["c", undefined, "fails", -1]]);
  });

  it("does not judge a sum or count over no row, or over a row that states nothing", () => {
    const none = { table: "bien_che", count: true, where: { nhom: "khac" } } as const;
    const unstated = { table: "bien_che", sum: "duoc_giao", where: { nhom: "vien_chuc" } };
    const right = ["bien_che/tong_so/duoc_giao"];
    expect(brief(rows, [check([none], right), check([unstated], right)]).map(([, , status]) => status)).toEqual([
      "not_applicable",
      "not_applicable",
    ]);
  });

  it("expands `*` over the measures of a table", () => {
    const starred = check(["bien_che/a/*", "bien_che/b/*"], ["bien_che/tong_so/*"]);
    expect(outcomes(rows, [starred]).map(({ at, difference }) => [at.column, difference])).toEqual([
      ["duoc_giao", -1],
      ["co_mat", 0],
    ]);
  });

  it.each([
    ["94", "holds"],
    ["93.8", "holds"],
    ["93.75", "holds"],
    ["93", "fails"],
    ["93.7", "fails"],
    ["93.74", "fails"],
  ])("takes a share of %s for 30 of 32: it %s, within the rounding that it is printed with", (share, status) => {
    const check: Check = {
      id: "ty_le",
      title: "Tỷ lệ",
      left: ["cong_trinh/nha_kho/tien_do"],
      op: "=",
      right: [{ percent: "bien_che/tong_so/co_mat", of: "bien_che/tong_so/duoc_giao" }],
    };
    const works = `id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac\nnha_kho,Nhà kho,,,,,${share},,,\n`;
    const [outcome] = outcomes({ [`${figures}/cong_trinh.csv`]: works }, [check]);
    expect([outcome?.status, outcome?.right.value]).toEqual([status, 93.75]);
  });

  it("rounds nothing where a share must only reach another, and judges the rows that the check is about", () => {
    const check: Check = {
      id: "dat",
      title: "Đạt",
      left: [{ percent: "bien_che/tong_so/co_mat", of: "bien_che/tong_so/duoc_giao" }],
      op: ">=",
      right: ["bien_che/*/co_mat"],
      rows: { nhom: "cong_chuc" },
    };
    const files = bienChe("tong_so,T,tong_so,10000,9460", "cong_chuc,C,cong_chuc,95,95", "vien_chuc,V,vien_chuc,1,1");
    expect(brief(files, [check])).toEqual([["dat", "cong_chuc", "fails", -0.4]]);
  });

  it("makes no percentage of nought, or of what is not stated", () => {
    const check: Check = {
      id: "ty_le",
      title: "Tỷ lệ",
      left: [{ percent: "bien_che/*/co_mat", of: "bien_che/*/duoc_giao" }],
      op: "<=",
      right: ["bien_che/tong_so/co_mat"],
    };
    const files = bienChe("tong_so,T,tong_so,0,30", "cong_chuc,C,cong_chuc,,19");
    expect(brief(files, [check]).map(([, , status]) => status)).toEqual(["not_applicable", "not_applicable"]);
  });
});
