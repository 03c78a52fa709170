import { Workbook } from "@cj-tech-master/excelts";
import { beforeAll, describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { writeEntryWorkbook } from "./entry-workbook.ts";

const unfilled =
  "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,,\ncong_chuc,Công chức,cong_chuc,,\nvien_chuc,Viên chức,vien_chuc,,";
const { catalog } = readBaseWith(
  periodFiles({ id: "2025-quy-1", from: "2025-01-01", to: "2025-03-31", tables: { bien_che: unfilled } }),
);

function periodOf(id: string) {
  const period = catalog.periods.find((candidate) => candidate.id === id);
  if (!period) throw new Error(id);
  return period;
}

const bytes = await writeEntryWorkbook(catalog, periodOf("2025-quy-1"));
const workbook = new Workbook();

beforeAll(async () => {
  await workbook.xlsx.load(bytes);
});

const sheet = () => {
  const found = workbook.getWorksheet("01 Biên chế");
  if (!found) throw new Error(workbook.worksheets.map(({ name }) => name).join());
  return found;
};

describe("writeEntryWorkbook", () => {
  it("has instructions, a sheet a table, one for annotations, and hidden lists", () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Hướng dẫn", "visible"],
      ["01 Biên chế", "visible"],
      ["21 Chú thích số liệu", "visible"],
      ["Danh mục", "hidden"],
    ]);
  });

  it("shows the previous figures beside the empty cells", () => {
    const texts = [4, 5, 6].map((row) => (sheet().getRow(row).values as unknown[]).slice(1));
    expect(texts).toEqual([
      [
        "Mã",
        "Nhóm",
        "Nhóm nhân sự",
        "Được giao (người)",
        "Báo cáo trước: Quý I năm 2024",
        "Có mặt (người)",
        "Báo cáo trước: Quý I năm 2024",
      ],
      ["tong_so", "Tổng số", "Tổng số", undefined, "32", undefined, "30"],
      ["cong_chuc", "Công chức", "Công chức", undefined, "20", undefined, "19"],
    ]);
  });

  it("locks what names the rows and leaves the cells to be filled open", () => {
    expect(sheet().sheetProtection?.sheet).toBe(true);
    const isLocked = (cell: string) => sheet().getCell(cell).protection?.locked !== false;
    expect(["A5", "B5", "C5", "D5", "E5", "F5", "A8"].map((cell) => [cell, isLocked(cell)])).toEqual([
      ["A5", true],
      ["B5", true],
      ["C5", true],
      ["D5", false],
      ["E5", true],
      ["F5", false],
      ["A8", false],
    ]);
  });

  it("offers the labels of a column of codes", () => {
    expect(sheet().getCell("C8").dataValidation).toMatchObject({ type: "list", formulae: ["'Danh mục'!$A$1:$A$3"] });
    const labels = workbook.getWorksheet("Danh mục")?.getColumn(1).values.slice(1);
    expect(labels).toEqual(["Tổng số", "Công chức", "Viên chức"]);
  });

  it("colours figures that do not add up", () => {
    const [first] = sheet().conditionalFormattings ?? [];
    expect(first).toMatchObject({ ref: "F6 F7 F5" });
    expect(first?.rules[0]).toMatchObject({
      type: "expression",
      formulae: [
        "AND(ISNUMBER('01 Biên chế'!$F$6),ISNUMBER('01 Biên chế'!$F$7),ISNUMBER('01 Biên chế'!$F$5),ROUND(('01 Biên chế'!$F$6+'01 Biên chế'!$F$7)-'01 Biên chế'!$F$5,6)<>0)",
      ],
    });
  });

  it("writes the same bytes again", async () => {
    expect(await writeEntryWorkbook(catalog, periodOf("2025-quy-1"))).toEqual(bytes);
  });
});
