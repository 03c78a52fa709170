import { describe, expect, it } from "vitest";
import { basePeriodWith, figures } from "../../tests/fixtures/site.ts";
import { cellDifferences, rowDifferences } from "./base-figures.ts";

const heading = "id,ten,nhom,duoc_giao,co_mat";
const rows = [
  "tong_so,Tổng số,tong_so,32,30",
  "cong_chuc,Công chức,cong_chuc,20,19",
  "vien_chuc,Viên chức,vien_chuc,12,11",
];
const staff = (...lines: readonly string[]) => ({ [`${figures}/bien_che.csv`]: `${[heading, ...lines].join("\n")}\n` });
const buildings = (area: string) => ({
  [`${figures}/cong_trinh.csv`]: `id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac
nha_lam_viec,Nhà làm việc,2024-03-01,2024,2024-Q4,${area},25.5,tinh;trung_uong,qd-7-svd-2024,false
nha_kho,Nhà kho,,2024,,240,,tinh,,
`,
});

const base = basePeriodWith({});
const told = (period: ReturnType<typeof basePeriodWith> | undefined) =>
  cellDifferences(base, period).map(({ kind, address, earlier, later }) => [
    kind,
    address,
    earlier?.cell.text,
    later?.cell.text,
  ]);

describe("cellDifferences", () => {
  it("finds none in the same files, nor in another way of writing the same number", () => {
    expect(told(basePeriodWith({}))).toEqual([]);
    expect(told(basePeriodWith(buildings("1556.30")))).toEqual([]);
  });

  it("tells cells that changed, were filled in or emptied", () => {
    const [total = "", officials = "", employees = ""] = rows;
    const lines = [total, officials.replace(",19", ",18"), employees.replace(",11", ",")];
    expect(told(basePeriodWith(staff(...lines)))).toEqual([
      ["changed", "bien_che/cong_chuc/co_mat", "19", "18"],
      ["removed", "bien_che/vien_chuc/co_mat", "11", undefined],
    ]);
  });

  it("takes another qualifier for another statement", () => {
    const notes = "cell,qualifier,as_printed,source,note\ncong_trinh/nha_kho/dien_tich,more_than,,15,\n";
    expect(told(basePeriodWith({ [`${figures}/chu_thich.csv`]: notes }))).toEqual([
      ["changed", "cong_trinh/nha_kho/dien_tich", "240", "240"],
    ]);
  });

  it("does not care for the order of rows", () => {
    expect(told(basePeriodWith(staff(...rows.toReversed())))).toEqual([]);
  });

  it("says nothing of what cannot be read, which has a diagnostic of its own", () => {
    const [total = "", officials = "", employees = ""] = rows;
    expect(told(basePeriodWith(staff(total, officials.replace(",19", ",mười"), employees)))).toEqual([]);
    expect(told(basePeriodWith(staff(total, `${officials},1,2`, employees)))).toEqual([]);
  });

  it("tells every cell of a period that is gone", () => {
    expect(told(undefined)).toContainEqual(["removed", "bien_che/tong_so/ten", "Tổng số", undefined]);
  });
});

describe("rowDifferences", () => {
  it("tells rows that only one state has", () => {
    const [total = "", officials = ""] = rows;
    const later = basePeriodWith(staff(total, officials, "khac,Khác,tong_so,1,1"));
    expect(rowDifferences(base, later).map(({ kind, row }) => [kind, row.id])).toEqual([
      ["added", "khac"],
      ["removed", "vien_chuc"],
    ]);
  });
});
