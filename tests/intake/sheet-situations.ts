/** Sheets in which something cannot be known, each beside the same sheet as it should be. */
import type { DiagnosticCode } from "../../src/diagnostics/diagnostic.ts";
import { importFile } from "../../src/intake/import-file.ts";
import { baseFiles } from "./base-files.ts";
import { type OfficeSheet, officeBook } from "./office-book.ts";
import { sheetLines } from "./sheet-lines.ts";
import { refusalsOf, type Situation } from "./situation.ts";

export const staffFile = "data/periods/2024-quy-1/bien_che.csv";

const header = ["Mã", "Nhóm", "Nhóm nhân sự", "Được giao (người)", "Có mặt (người)"];
const worksHeader = ["Công trình", "Ngày khởi công", "Năm ghi vốn", "Hạn hoàn thành", "Diện tích (m²)"];

/** The table of staff below its headings. */
export function staffSheet(...rows: OfficeSheet["rows"]): OfficeSheet {
  return { name: "Biên chế", rows: [header, ...rows] };
}

interface SheetSituation {
  readonly code: DiagnosticCode;
  /** "so.xlsx › Biên chế D2" */
  readonly place: string;
  readonly sheets: readonly OfficeSheet[];
  readonly right: readonly OfficeSheet[];
  /** What is right, where the sheet does not show it. */
  readonly words?: string;
  /** Files of the site that are other than in `base`. */
  readonly replaced?: Readonly<Record<string, string>>;
}

const total = staffSheet(["tong_so", null, null, 3]);
const unnamed = { ...total, name: "Trang1" };

/** A second table with the columns of the first. */
function twinSchema(): Record<string, string> {
  const bytes = baseFiles().files.find(({ path }) => path === "data/schemas/bien_che.json")?.bytes;
  const schema: object = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
  const twin = { ...schema, name: "nhan_su", title: "Nhân sự", checks: [], order: 9 };
  return { "data/schemas/nhan_su.json": JSON.stringify(twin) };
}

const twoAlike = { [staffFile]: "id,ten,nhom,duoc_giao,co_mat\na,Nhóm này,tong_so,1,1\nb,Nhóm này,cong_chuc,1,1\n" };
const dayOf1905 = new Date(Date.UTC(1899, 11, 30 + 2024));
const twoColumns: OfficeSheet["rows"] = [
  ["Nhóm", "Có mặt", "Có mặt"],
  ["Tổng số", 28, 31],
];

const cases: readonly SheetSituation[] = [
  {
    code: "table-not-found",
    place: "so.xlsx",
    sheets: [{ name: "Biên chế", rows: [["Tổng", 3]] }],
    right: [
      {
        name: "Biên chế",
        rows: [
          ["Nhóm", "Có mặt (người)"],
          ["Tổng số", 3],
        ],
      },
    ],
  },
  {
    code: "table-twice",
    place: "so.xlsx › Biên chế (2) A1",
    sheets: [total, { ...total, name: "Biên chế (2)" }],
    right: [total, { ...total, name: "Biên chế (2)", isHidden: true }],
    words: "Chỉ để hiện trang tính có số chính thức; trang “Biên chế (2)” đã ẩn (bấm chuột phải vào tên trang › Hide).",
  },
  {
    code: "table-ambiguous",
    place: "so.xlsx › Trang1 A1",
    sheets: [unnamed],
    right: [{ ...unnamed, rows: [["Biểu Nhân sự"], ...unnamed.rows] }],
    replaced: twinSchema(),
  },
  {
    code: "table-broken",
    place: staffFile,
    sheets: [total],
    right: [total],
    words: "Sửa dòng ấy trong tệp CSV theo lời nhắc của npm run check, rồi nhập lại sổ.",
    replaced: { [staffFile]: "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,7.910,1\n" },
  },
  {
    code: "cell-merged",
    place: "so.xlsx › Biên chế D2",
    sheets: [{ ...total, merges: ["D2:E2"] }],
    right: [staffSheet(["tong_so", null, null, 3, 3])],
  },
  {
    code: "formula-uncached",
    place: "so.xlsx › Biên chế D2",
    sheets: [staffSheet(["tong_so", null, null, { formula: "SUM(D3:D4)" }])],
    right: [total],
  },
  {
    code: "figure-unit",
    place: "so.xlsx › Biên chế D2",
    sheets: [staffSheet(["tong_so", null, null, "7 hồ sơ"])],
    right: [staffSheet(["tong_so", null, null, "7 người"])],
  },
  {
    code: "row-title-unknown",
    place: "so.xlsx › Biên chế B2",
    sheets: [staffSheet([null, "Công chứcc", null, 3])],
    right: [staffSheet([null, "Công chức", null, 3])],
  },
  {
    code: "row-title-twice",
    place: "so.xlsx › Biên chế B2",
    sheets: [staffSheet([null, "Nhóm này", null, 3])],
    right: [staffSheet(["a", "Nhóm này", null, 3])],
    replaced: twoAlike,
  },
  {
    code: "row-unnamed",
    place: "so.xlsx › Biên chế A2",
    sheets: [staffSheet([null, null, null, 3])],
    right: [staffSheet([null, "Tổng số", null, 3])],
  },
  {
    code: "row-repeated",
    place: "so.xlsx › Biên chế A3",
    sheets: [staffSheet(["tong_so", null, null, 3], [null, "Tổng số", null, 4])],
    right: [staffSheet(["tong_so", null, null, 3])],
  },
  {
    code: "year-as-day",
    place: "so.xlsx › Công trình B2",
    sheets: [{ name: "Công trình", rows: [worksHeader, ["Nhà kho", dayOf1905]] }],
    right: [{ name: "Công trình", rows: [worksHeader, ["Nhà kho", "31/7/2024"]] }],
  },
  {
    code: "column-repeated",
    place: "so.xlsx › Biên chế C1",
    sheets: [{ name: "Biên chế", rows: twoColumns }],
    right: [
      {
        name: "Biên chế",
        rows: [
          ["Nhóm", "Có mặt kỳ trước", "Có mặt"],
          ["Tổng số", 28, 31],
        ],
      },
    ],
  },
];

export const sheetSituations = cases.map(
  ({ code, place, sheets, right, words, replaced }): Situation & { readonly place: string } => {
    const bring = async (book: readonly OfficeSheet[], files: Readonly<Record<string, string>> = {}) => {
      const bytes = await officeBook(book);
      return refusalsOf(await importFile({ ...baseFiles(files), name: "so.xlsx", bytes, period: "2024-quy-1" }));
    };
    return {
      code,
      place,
      wrong: ({ place: at }) => {
        const sheet = sheets.find(({ name }) => at.file.endsWith(`› ${name}`));
        if (code === "table-broken") return (replaced?.[staffFile] ?? "").trimEnd().split("\n");
        return sheets[0] ? sheetLines(sheet ?? sheets[0], at.spreadsheetCell) : [];
      },
      produce: () => bring(sheets, replaced),
      right: words === undefined ? { line: right.flatMap((sheet) => sheetLines(sheet)).join("\n") } : { words },
      ...(code !== "table-broken" && { mended: () => bring(right, replaced) }),
    };
  },
);
