/** Codes about how a CSV file is divided: delimiter, quotes, columns, rows. */
import type { Message } from "../message.ts";

export const tableMessages = {
  "delimiter-semicolon": {
    severity: "error",
    vi: {
      message:
        "Các ô trong tệp ngăn cách bằng dấu chấm phẩy (;) như Excel tiếng Việt vẫn lưu; ở đây các ô ngăn cách bằng dấu phẩy (,).",
      fix: "trong Windows mở Settings › Time & language › Region › Additional settings, đổi “List separator” thành “,” và “Decimal symbol” thành “.”, rồi lưu lại tệp từ Excel",
    },
    en: {
      message: "Cells are separated by semicolons (;), as Excel in Vietnamese writes them; files here use commas (,).",
      fix: "in Windows open Settings › Time & language › Region › Additional settings, set “List separator” to “,” and “Decimal symbol” to “.”, then save again from Excel",
    },
  },
  "delimiter-tab": {
    severity: "error",
    vi: {
      message: "Các ô trong tệp ngăn cách bằng dấu tab; ở đây các ô ngăn cách bằng dấu phẩy (,).",
      fix: "mở tệp bằng Excel, chọn File › Save As › “CSV UTF-8 (Comma delimited)”, không chọn “Text (Tab delimited)”",
    },
    en: {
      message: "Cells are separated by tabs; files here use commas (,).",
      fix: "open the file in Excel and choose File › Save As › “CSV UTF-8 (Comma delimited)”, not “Text (Tab delimited)”",
    },
  },
  "quote-unclosed": {
    severity: "error",
    vi: {
      message:
        "Dấu ngoặc kép mở ở đây không có dấu đóng, nên cả phần còn lại của tệp bị coi là nằm trong một ô và chưa được kiểm tra.",
      fix: 'thêm dấu " ở cuối ô; nếu dấu này là một phần của lời văn thì viết thành hai dấu ""',
    },
    en: {
      message:
        "The quote that opens here is never closed, so the rest of the file counts as one cell and has not been checked.",
      fix: 'add " at the end of the cell; a quote that belongs to the text is written twice: ""',
    },
  },
  "quote-misplaced": {
    severity: "error",
    vi: {
      message:
        "Dấu ngoặc kép đứng sai chỗ: ô có dấu ngoặc kép phải được bao trọn trong ngoặc kép, và mỗi dấu trong lời văn viết thành hai dấu. Phần còn lại của tệp chưa được kiểm tra.",
      fix: 'viết cả ô theo mẫu "Đề án ""06""", hoặc dùng dấu “ ” thay cho dấu " trong lời văn',
    },
    en: {
      message:
        "A quote stands in the wrong place: a cell with a quote in it must be in quotes as a whole, and each quote of its text is doubled. The rest of the file has not been checked.",
      fix: 'write the cell like "Đề án ""06""", or use “ ” instead of " in the text',
    },
  },
  "heading-missing": {
    severity: "error",
    vi: {
      message:
        "Dòng đầu tiên phải là tên các cột, nhưng đọc được: {found}. Vì không biết cột nào là cột nào, các dòng dưới chưa được kiểm tra.",
      fix: "thêm dòng đầu: {expected}",
    },
    en: {
      message:
        "The first line must name the columns, but it reads: {found}. Without names the lines below could not be checked.",
      fix: "add the first line: {expected}",
    },
  },
  "column-unknown": {
    severity: "error",
    vi: {
      message: "Bảng này không có cột “{found}”.",
      fix: "sửa tên cột; tên có thể dùng: {suggestion}. Cột không thuộc bảng thì xóa đi",
    },
    en: {
      message: "This table has no column “{found}”.",
      fix: "mend the name; possible: {suggestion}. Delete a column that does not belong to the table",
    },
  },
  "column-unnamed": {
    severity: "error",
    vi: {
      message: "Một ô ở dòng tên cột để trống; Excel thường để lại một cột trống như vậy ở cuối bảng.",
      fix: "trong Excel, bấm phải chuột vào tên cột, chọn Delete rồi lưu lại; nếu cột có dữ liệu thì ghi tên cột",
    },
    en: {
      message: "One heading is empty; Excel often leaves such a column at the end of a table.",
      fix: "in Excel, right-click the column, choose Delete and save again; give the column its name if it holds data",
    },
  },
  "column-duplicate": {
    severity: "error",
    vi: {
      message: "Cột “{found}” có hai lần; chỉ cột đầu tiên được đọc.",
      fix: "xóa cột thừa, hoặc sửa lại tên nếu đó là cột khác. Các cột của bảng: {expected}",
    },
    en: {
      message: "The column “{found}” stands twice; only the first is read.",
      fix: "delete the spare one, or give it its right name. The table's columns: {expected}",
    },
  },
  "column-missing": {
    severity: "error",
    vi: {
      message: "Thiếu cột “{column}” ({title}).",
      fix: "thêm cột vào đúng chỗ, ô nào không có số liệu thì để trống. Dòng tên cột đầy đủ: {expected}",
    },
    en: {
      message: "The column “{column}” ({title}) is missing.",
      fix: "add it in its place and leave empty what is not stated. The whole heading: {expected}",
    },
  },
  "column-order": {
    severity: "error",
    vi: {
      message: "Các cột không đúng thứ tự của bảng: {found}. Thứ tự cố định giúp so các kỳ với nhau từng dòng một.",
      fix: "xếp lại các cột theo thứ tự: {expected}",
    },
    en: {
      message:
        "The columns are not in the table's order: {found}. A fixed order lets periods be compared line by line.",
      fix: "put them in this order: {expected}",
    },
  },
  "row-length": {
    severity: "error",
    vi: {
      message:
        "Dòng này có {found} ô, trong khi dòng tên cột có {expected} ô, nên không biết ô nào thuộc cột nào. Lý do thường gặp: lời văn hoặc số có dấu phẩy mà không đặt trong ngoặc kép.",
      fix: 'đặt ô có dấu phẩy trong ngoặc kép, ví dụ "Văn phòng, Thanh tra"; số thập phân viết bằng dấu chấm, ví dụ 1556.3; ô không có số liệu vẫn giữ dấu phẩy',
    },
    en: {
      message:
        "This row has {found} cells but the heading has {expected}, so it is not clear which belongs where. Mostly a text or number has a comma and no quotes around it.",
      fix: 'put a cell with a comma in quotes, like "Văn phòng, Thanh tra"; write decimals with a point, like 1556.3; keep the comma of an empty cell',
    },
  },
  "row-blank": {
    severity: "error",
    vi: {
      message: "Từ dòng {line} có dòng trống; Excel thường để lại dòng trống sau khi xóa nội dung.",
      fix: "xóa hẳn các dòng trống (trong Excel: chọn dòng, bấm phải chuột, chọn Delete)",
    },
    en: {
      message: "There are blank rows from line {line} on; Excel leaves them when only their content was deleted.",
      fix: "delete the rows themselves (in Excel: select, right-click, Delete)",
    },
  },
} as const satisfies Record<string, Message>;
