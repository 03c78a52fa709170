/** What cannot be known in a file that staff bring: its tables, columns, rows and cells. */
import type { Message } from "../message.ts";

export const sheetMessages = {
  "table-not-found": {
    severity: "error",
    vi: {
      message:
        "Không thấy bảng nào của báo cáo trong tệp: không có dòng tiêu đề nào nêu tên dòng cùng ít nhất một cột của bảng.",
      fix: "đặt tên cột như trong sổ nhập liệu (npm run new -- {period} --workbook), ví dụ “Nhóm”, “Được giao”, “Có mặt”",
    },
    en: {
      message: "No table of the report was found: no row of headings names the rows and a column of a table.",
      fix: "name the columns as the workbook does (npm run new -- {period} --workbook)",
    },
  },
  "table-twice": {
    severity: "error",
    vi: {
      message: "Bảng “{table}” có ở hai nơi: {first} và {second}; không biết nơi nào là số chính thức.",
      fix: "giữ một bảng, xóa bảng kia (hoặc ẩn trang tính của nó) rồi nhập lại",
    },
    en: {
      message: "The table “{table}” stands in two places: {first} and {second}; which one counts cannot be known.",
      fix: "keep one and delete the other (or hide its sheet), then import again",
    },
  },
  "table-ambiguous": {
    severity: "error",
    vi: {
      message: "Dòng tiêu đề này có thể là của nhiều bảng: {tables}.",
      fix: "ghi tên bảng vào ô phía trên dòng tiêu đề, hoặc đặt tên trang tính theo tên bảng",
    },
    en: {
      message: "These headings may belong to several tables: {tables}.",
      fix: "write the title of the table above its headings, or name the sheet after it",
    },
  },
  "table-broken": {
    severity: "error",
    vi: {
      message: "Tệp {target} của kỳ này đang có lỗi nên chưa thể ghi số mới vào.",
      fix: "chạy npm run check, sửa tệp ấy trước rồi nhập lại",
    },
    en: {
      message: "The file {target} of this period has errors, so nothing can be added to it yet.",
      fix: "run npm run check, mend that file first, then import again",
    },
  },
  "cell-merged": {
    severity: "error",
    vi: {
      message: "Ô gộp nằm trong vùng số liệu (cột “{title}”); không biết số trong ô gộp thuộc về dòng hay cột nào.",
      fix: "bỏ gộp ô (Home › Merge & Center), ghi số vào đúng ô của nó",
    },
    en: {
      message:
        "A merged cell stands among the figures (column “{title}”); which row or column it belongs to cannot be known.",
      fix: "unmerge the cells (Home › Merge & Center) and put the figure into its own cell",
    },
  },
  "formula-uncached": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}): công thức {found} không lưu kèm kết quả, nên không biết số là bao nhiêu.",
      fix: "mở sổ bằng Excel cho tính lại rồi lưu; hoặc dán giá trị: Copy › Paste Special › Values",
    },
    en: {
      message: "Column “{column}” ({title}): the formula {found} was saved without its result.",
      fix: "open the workbook in Excel, let it compute and save it; or Copy › Paste Special › Values",
    },
  },
  "figure-unit": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) tính bằng {expected}, nhưng ô ghi “{found}”, tức là {unit}.",
      fix: "đổi số sang {expected} rồi ghi lại; máy không tự quy đổi",
    },
    en: {
      message: "Column “{column}” ({title}) is in {expected}, but the cell has “{found}”, that is {unit}.",
      fix: "convert the figure to {expected}; the program does not convert",
    },
  },
  "row-title-unknown": {
    severity: "error",
    vi: {
      message: "Không có dòng “{found}” trong bảng; dòng gần giống: {suggestion}.",
      fix: "nếu là dòng ấy thì sửa tên cho đúng; nếu là dòng mới thì ghi mã dòng vào cột “Mã”",
    },
    en: {
      message: "The table has no row “{found}”; near it: {suggestion}.",
      fix: "correct the name if that row is meant; for a new row, write its id into the column “Mã”",
    },
  },
  "row-title-twice": {
    severity: "error",
    vi: {
      message: "Tên dòng “{found}” ứng với nhiều dòng của bảng.",
      fix: "ghi mã dòng vào cột “Mã” để phân biệt",
    },
    en: {
      message: "The title “{found}” belongs to several rows of the table.",
      fix: "write the id of the row into the column “Mã”",
    },
  },
  "row-unnamed": {
    severity: "error",
    vi: {
      message: "Dòng có số liệu nhưng không có tên dòng (hoặc tên không đặt thành mã được).",
      fix: "ghi tên dòng, hoặc mã dòng vào cột “Mã”",
    },
    en: {
      message: "The row has figures but no title (or none that an id can be made of).",
      fix: "write the title of the row, or its id into the column “Mã”",
    },
  },
  "row-repeated": {
    severity: "error",
    vi: {
      message: "Dòng “{row}” đã có ở dòng {line} của trang tính này.",
      fix: "giữ một dòng, xóa dòng kia",
    },
    en: {
      message: "The row “{row}” stands in line {line} of this sheet already.",
      fix: "keep one of the rows and delete the other",
    },
  },
  "year-as-day": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) hiện ngày {found}: Excel hiểu năm {year} vừa gõ là số ngày tính từ năm 1900.",
      fix: "gõ đủ ngày, tháng, năm, ví dụ 31/7/{year}; nếu báo cáo chỉ nêu năm thì để trống",
    },
    en: {
      message:
        "Column “{column}” ({title}) shows the day {found}: Excel took the year {year} for days counted from 1900 on.",
      fix: "type day, month and year, for example 31/7/{year}; leave it empty where the report states only the year",
    },
  },
  "column-repeated": {
    severity: "error",
    vi: {
      message: "Tiêu đề “{found}” đã có ở ô {first}; không biết cột nào là số của kỳ này.",
      fix: "xóa hoặc ẩn cột không dùng, hoặc đổi tên cột ấy (ví dụ “{found} kỳ trước”)",
    },
    en: {
      message: "The heading “{found}” stands in cell {first} already; which column is of this period cannot be known.",
      fix: "delete or hide the column that is not meant, or rename it (for example “{found} kỳ trước”)",
    },
  },
} as const satisfies Record<string, Message>;
