/** What an office's own workbook or CSV file says is understood, or refused by name and cell. */
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type Import, importFile } from "../../src/intake/import-file.ts";
import { baseFiles } from "./base-files.ts";
import { type OfficeSheet, officeBook } from "./office-book.ts";
import { sheetSituations, staffFile as staff, staffSheet } from "./sheet-situations.ts";

const works = "data/periods/2024-quy-1/cong_trinh.csv";
const notes = "data/periods/2024-quy-1/chu_thich.csv";

async function bring(sheets: readonly OfficeSheet[], replaced: Record<string, string> = {}) {
  return bringBytes("so.xlsx", await officeBook(sheets), replaced);
}

function bringBytes(name: string, bytes: Uint8Array, replaced: Record<string, string> = {}) {
  return importFile({ ...baseFiles(replaced), name, bytes, period: "2024-quy-1" });
}

async function understood(sheets: readonly OfficeSheet[], replaced: Record<string, string> = {}): Promise<Import> {
  const imported = await bring(sheets, replaced);
  if (!imported.ok) throw new Error(JSON.stringify(imported.diagnostics, null, 1));
  return imported.value;
}

/** "number-ambiguous so.xlsx › Biên chế D5" */
async function refusals(sheets: readonly OfficeSheet[]): Promise<string[]> {
  const imported = await bring(sheets);
  return imported.ok ? [] : imported.diagnostics.map(nameOf);
}

function nameOf({ code, place }: Diagnostic): string {
  return [code, place.file, place.spreadsheetCell].filter(Boolean).join(" ");
}

const worksHeader = [
  "Công trình",
  "Ngày khởi công",
  "Năm ghi vốn",
  "Hạn hoàn thành",
  "Diện tích (m²)",
  "Tiến độ (%)",
  "Nguồn vốn",
  "Có vướng mắc",
];
const worksOf = (...rows: OfficeSheet["rows"]): OfficeSheet => ({ name: "Công trình", rows: [worksHeader, ...rows] });

describe("an office's workbook", () => {
  it("is read below its titles, under merged headings, over its notes", async () => {
    const { files, tables } = await understood([
      { name: "Bìa", rows: [["SỞ VÍ DỤ"], ["Người lập: Nguyễn Văn A"]] },
      {
        name: "PL1",
        rows: [
          ["SỞ VÍ DỤ TỈNH MẪU"],
          ["Biểu 1. Biên chế và hợp đồng lao động"],
          ["Quý I năm 2024"],
          [],
          ["STT", "Nhóm", "Số lượng (người)", null, "Ghi chú"],
          [null, null, "Được giao", "Có mặt", null],
          ["(1)", "(2)", "(3)", "(4)", "(5)"],
          [1, "Công chức", 21, "19", "đủ"],
          [2, "Viên chức", "12", { formula: "SUM(C9)-1", result: 11 }, null],
          [3, "Dòng nháp", 99, 99, null],
          [null, "Tổng cộng", 33, "30", null],
          [],
          ["Ghi chú: số liệu đến hết ngày 31/3/2024."],
          [null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
        ],
        merges: ["A5:A6", "B5:B6", "C5:D5", "E5:E6", "A1:E1", "A13:E13"],
        hiddenRows: [10],
      },
    ]);
    expect(Object.fromEntries(files)).toEqual({
      [staff]:
        "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,33,30\ncong_chuc,Công chức,cong_chuc,21,19\nvien_chuc,Viên chức,vien_chuc,12,11\n",
    });
    const [table] = tables;
    expect(table?.read.found.ignored).toEqual(["STT", "Ghi chú"]);
    expect(table?.read.hiddenRows).toEqual([10]);
    expect(table?.read.skipped).toEqual(["Ghi chú: số liệu đến hết ngày 31/3/2024.", "NGƯỜI LẬP BIỂU"]);
  });

  it("has number, unit and qualifier of a cell taken apart", async () => {
    const { files } = await understood([
      worksOf(
        ["Nhà làm việc", null, null, null, "hơn 1.600 m²", "07", null, null],
        ["Nhà kho", null, null, null, "250,5", "trên 65%", null, null],
      ),
    ]);
    expect(files.get(works)).toBe(
      "id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac\nnha_lam_viec,Nhà làm việc,2024-03-01,2024,2024-Q4,1600,7,tinh;trung_uong,qd-7-svd-2024,false\nnha_kho,Nhà kho,,2024,,250.5,65,tinh,,\n",
    );
    expect(files.get(notes)).toBe(
      "cell,qualifier,as_printed,source,note\nbien_che/tong_so/co_mat,,,12,\ncong_trinh/nha_kho/dien_tich,,,15;20-21,\ncong_trinh/nha_lam_viec/dien_tich,more_than,,,\ncong_trinh/nha_lam_viec/tien_do,,07,,\ncong_trinh/nha_kho/tien_do,more_than,trên 65,,\n",
    );
  });

  it("has days, years, quarters, lists and yes or no as people write them", async () => {
    const { files } = await understood([
      worksOf(
        ["Nhà làm việc", "05/4/2024", "năm 2025", "quý II/2025", null, null, "Ngân sách tỉnh", "có"],
        [
          "Nhà kho",
          new Date("2024-06-08T00:00:00Z"),
          2025,
          "tháng 9 năm 2025",
          null,
          null,
          "Ngân sách tỉnh; Ngân sách trung ương",
          "không",
        ],
      ),
    ]);
    expect(files.get(works)).toBe(
      "id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac\nnha_lam_viec,Nhà làm việc,2024-04-05,2025,2025-Q2,1556.3,25.5,tinh,qd-7-svd-2024,true\nnha_kho,Nhà kho,2024-06-08,2025,2025-09,240,,tinh;trung_uong,,false\n",
    );
  });

  it("has percentages as they are shown, and figures without the noise of binary fractions", async () => {
    const { files } = await understood([
      { ...worksOf(["Nhà làm việc", null, null, null, 1556.4 + 0.1 - 0.1, 0.07]), formats: { F2: "0%" } },
    ]);
    expect(files.get(works)).toContain("nha_lam_viec,Nhà làm việc,2024-03-01,2024,2024-Q4,1556.4,7,");
  });

  it("takes nothing away where a cell is empty, and changes nothing where it says what is there", async () => {
    const { files } = await understood([
      staffSheet([null, "Tổng số", null, 32, null], ["cong_chuc", null, null, null, 19]),
    ]);
    expect([...files.keys()]).toEqual([]);
  });

  it("states in words that there is none", async () => {
    const { files } = await understood([staffSheet([null, "Viên chức", null, null, "Không phát sinh"])]);
    expect(files.get(staff)).toContain("vien_chuc,Viên chức,vien_chuc,12,0\n");
    expect(files.get(notes)).toContain("bien_che/vien_chuc/co_mat,nil_in_words,Không phát sinh,,\n");
  });

  it("makes an id for a row that the period does not have", async () => {
    const { files } = await understood([worksOf(["Cổng, hàng rào", null, null, null, 12])]);
    expect(files.get(works)).toContain('cong_hang_rao,"Cổng, hàng rào",,,,12,,,,\n');
  });

  it("loses the qualifier and printed form of a figure that it replaces, and keeps its source", async () => {
    const { files } = await understood([worksOf(["Nhà kho", null, null, null, 250])]);
    expect(files.get(notes)).toContain("cong_trinh/nha_kho/dien_tich,,,15;20-21,\n");
  });

  it("tells what the check would say", async () => {
    const { diagnostics } = await understood([staffSheet([null, "Tổng số", null, null, 31])]);
    expect(diagnostics.map(nameOf)).toEqual(["check-failed data/periods/2024-quy-1/bien_che.csv E3"]);
  });
});

describe("what cannot be known", () => {
  it.each<[string, string, OfficeSheet["rows"][number]]>([
    ["two readings of a number", "number-ambiguous so.xlsx › Biên chế D2", ["tong_so", null, null, "7.910"]],
    [
      "a rank turned into a day",
      "number-date so.xlsx › Biên chế D2",
      ["tong_so", null, null, new Date("2024-06-08T00:00:00Z")],
    ],
    [
      "a formula that failed",
      "cell-spreadsheet-error so.xlsx › Biên chế E2",
      ["tong_so", null, null, 3, { formula: "A1/0", result: { error: "#DIV/0!" } }],
    ],
    ["a fraction of a person", "number-whole so.xlsx › Biên chế D2", ["tong_so", null, null, 26.5]],
    ["a figure below nought", "number-too-small so.xlsx › Biên chế D2", ["tong_so", null, null, -3]],
    [
      "more digits than a spreadsheet keeps",
      "number-scientific so.xlsx › Biên chế D2",
      ["tong_so", null, null, 1234567890123456],
    ],
    [
      "words that may mean none or not known",
      "number-nil so.xlsx › Biên chế D2",
      ["tong_so", null, null, "chưa báo cáo"],
    ],
    ["words", "number-expected so.xlsx › Biên chế D2", ["tong_so", null, null, "nhiều 3"]],
    ["a code that is none", "value-category so.xlsx › Biên chế C2", ["tong_so", null, "Giáo viên", 3]],
  ])("%s: %s", async (_, expected, row) => {
    expect(await refusals([staffSheet(row)])).toEqual([expected]);
  });

  it.each(sheetSituations)("$code stands at $place", async ({ code, place, produce }) => {
    expect((await produce()).map(nameOf)).toEqual([`${code} ${place}`]);
  });

  it("two columns under one heading, unless one is hidden", async () => {
    const rows = [
      ["Nhóm", "Có mặt", "Có mặt"],
      ["Tổng số", 28, 31],
    ];
    const { files } = await understood([{ name: "Biên chế", rows, hiddenColumns: [2] }]);
    expect(files.get(staff)).toContain("tong_so,Tổng số,tong_so,32,31\n");
  });

  it("a CSV file of the period that would lose something by being written anew", async () => {
    const sheets = [staffSheet(["tong_so", null, null, "hơn 30"])];
    const tables: [file: string, text: string][] = [
      [notes, 'cell,qualifier,as_printed,source,note\nbien_che/tong_so/co_mat,,,,"chưa đóng\n'],
      [staff, "id,ten,nhom,duoc_giao,co_mat\ntong_so,T\uFFFDng s\uFFFD,tong_so,,30\n"],
      [staff, "id,ten,nhom,duoc_giao,co_mat,ghi_chu_rieng\ntong_so,Tổng số,tong_so,,30,giữ lấy\n"],
      [staff, "id,ten,nhom,duoc_giao,co_mat,co_mat\ntong_so,Tổng số,tong_so,,30,31\n"],
      [staff, "id,ten,nhom,duoc_giao,co_mat\n,Tổng số,tong_so,,30\n"],
    ];
    for (const [file, text] of tables) {
      const imported = await bring(sheets, { [file]: text });
      expect(imported.ok ? text : imported.diagnostics.map(nameOf)).toEqual([`table-broken ${file}`]);
    }
  });
});
