import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import { findPeriod } from "../catalog/site.ts";
import { compareTables } from "./comparison.ts";

/** The first quarter of the base site beside a second quarter with these tables. */
function compare(tables: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const quarter = periodFiles({ id: "2024-quy-2", from: "2024-04-01", to: "2024-06-30", tables });
  const { catalog } = readBaseWith({ ...quarter, ...files });
  const [earlier, later] = [findPeriod(catalog, "2024-quy-1"), findPeriod(catalog, "2024-quy-2")];
  return compareTables(catalog, { earlier, later });
}

const heading = "id,ten,nhom,duoc_giao,co_mat";

describe("compareTables", () => {
  it("sets every figure of a row beside that of the same id", () => {
    const [staff] = compare({
      bien_che: [heading, "cong_chuc,Công chức,cong_chuc,20,22", "tong_so,Tổng số,tong_so,32,"].join("\n"),
    });
    expect(staff).toMatchObject({ presence: "both", sameRows: 0 });
    expect(staff?.rows.map(({ id, presence }) => [id, presence])).toEqual([
      ["cong_chuc", "both"],
      ["tong_so", "both"],
      ["vien_chuc", "earlier"],
    ]);
    const cells = staff?.rows[0]?.cells.map(({ field, unit, earlier, later, change }) => [
      field.name,
      unit,
      earlier?.value,
      later?.value,
      change,
    ]);
    expect(cells).toEqual([
      ["duoc_giao", "người", 20, 20, { kind: "amount", absolute: 0, relative: 0, unit: "người" }],
      ["co_mat", "người", 19, 22, { kind: "amount", absolute: 3, relative: 3 / 19, unit: "người" }],
    ]);
  });

  it("computes nothing where one period states nothing", () => {
    const [staff] = compare({ bien_che: [heading, "tong_so,Tổng số,tong_so,32,"].join("\n") });
    const present = staff?.rows[0]?.cells.find(({ field }) => field.name === "co_mat");
    expect(present).toMatchObject({ earlier: { value: 30 }, later: undefined, change: undefined });
  });

  it("shows words only where they differ", () => {
    const [staff] = compare({ bien_che: [heading, "cong_chuc,Công chức tại Sở,cong_chuc,20,19"].join("\n") });
    const words = staff?.rows[0]?.cells.find(({ field }) => field.name === "ten");
    expect(words).toMatchObject({
      earlier: { text: "Công chức" },
      later: { text: "Công chức tại Sở" },
      change: undefined,
    });
    expect(staff?.rows[0]?.cells.map(({ field }) => field.name)).toEqual(["ten", "duoc_giao", "co_mat"]);
  });

  it("says which tables only one period has", () => {
    const tables = compare({ bien_che: [heading, "cong_chuc,Công chức,cong_chuc,20,19"].join("\n") });
    expect(tables.map(({ schema, presence }) => [schema.name, presence])).toEqual([
      ["bien_che", "both"],
      ["cong_trinh", "earlier"],
    ]);
  });

  it("counts the rows without figures that stayed the same", () => {
    const rows = [heading, "tong_so,Tổng số,tong_so,,", "cong_chuc,Công chức,cong_chuc,20,19"].join("\n");
    const [staff] = compare({ bien_che: rows }, { [`${figures}/bien_che.csv`]: `${rows}\n` });
    expect(staff?.sameRows).toBe(1);
    expect(staff?.rows.map(({ id }) => id)).toEqual(["cong_chuc"]);
  });

  it("gives the reason where two figures do not compare", () => {
    const columns = "id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac";
    const [, works] = compare({ cong_trinh: [columns, "nha_kho,Nhà kho,,2025,,260,,tinh,,"].join("\n") });
    expect(works?.rows[0]?.cells[1]).toMatchObject({
      field: { name: "dien_tich" },
      change: { kind: "none", comparability: { reason: "bound" } },
    });
  });
});
