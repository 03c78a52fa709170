/** Codes about what must agree: keys, references, addresses, annotations, sums. */
import type { Message } from "../message.ts";

export const agreementMessages = {
  "key-duplicate": {
    severity: "error",
    vi: {
      message:
        "“{found}” đã có ở dòng {line}; mỗi giá trị của ({key}) chỉ được có một dòng, nếu không sẽ không biết số nào đúng.",
      fix: "xóa dòng bị chép lặp, hoặc sửa lại mã nếu là hai việc khác nhau",
    },
    en: {
      message:
        "“{found}” already stands on line {line}; every value of ({key}) has one row only, or nobody knows which figure is right.",
      fix: "delete the row that was copied twice, or give two different things different codes",
    },
  },
  "reference-unknown": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}): trong bảng {target} không có mã “{found}”.",
      fix: "sửa mã; mã có thể dùng: {suggestion}. Nếu là mục mới thì thêm một dòng vào bảng {target}",
    },
    en: {
      message: "Column “{column}” ({title}): the table {target} has no code “{found}”.",
      fix: "mend the code; possible: {suggestion}. Add a row to the table {target} for something new",
    },
  },
  "address-format": {
    severity: "error",
    vi: {
      message: "“{address}” không phải địa chỉ của một ô số liệu; địa chỉ gồm tên bảng, mã dòng và tên cột.",
      fix: "ghi theo mẫu bảng/dòng/cột, ví dụ bien_che/cong_chuc/co_mat",
    },
    en: {
      message: "“{address}” is not the address of a cell: that is table, row and column.",
      fix: "write table/row/column, for example bien_che/cong_chuc/co_mat",
    },
  },
  "address-table": {
    severity: "error",
    vi: {
      message: "Địa chỉ “{address}”: kỳ này không có bảng “{found}”.",
      fix: "sửa tên bảng; tên có thể dùng: {suggestion}",
    },
    en: {
      message: "Address “{address}”: this period has no table “{found}”.",
      fix: "mend the table's name; possible: {suggestion}",
    },
  },
  "address-row": {
    severity: "error",
    vi: {
      message: "Địa chỉ “{address}”: bảng {table} không có dòng “{found}”.",
      fix: "sửa mã dòng; mã có thể dùng: {suggestion}",
    },
    en: {
      message: "Address “{address}”: the table {table} has no row “{found}”.",
      fix: "mend the row's code; possible: {suggestion}",
    },
  },
  "address-column": {
    severity: "error",
    vi: {
      message: "Địa chỉ “{address}”: bảng {table} không có cột “{found}”.",
      fix: "sửa tên cột; tên có thể dùng: {suggestion}",
    },
    en: {
      message: "Address “{address}”: the table {table} has no column “{found}”.",
      fix: "mend the column's name; possible: {suggestion}",
    },
  },
  "cell-empty": {
    severity: "error",
    vi: {
      message: "“{path}” dùng ô {address}, nhưng ô này để trống vì báo cáo không nêu số.",
      fix: "chọn một ô có số liệu, hoặc bỏ chỗ dùng ô này",
    },
    en: {
      message: "“{path}” uses the cell {address}, which is empty because the report states nothing there.",
      fix: "choose a cell that holds a figure, or take this use out",
    },
  },
  "annotation-source": {
    severity: "error",
    vi: {
      message: "“{found}” không phải vị trí trong văn bản nguồn.",
      fix: "ghi số dòng, ví dụ 21; một đoạn thì 47-49 (số nhỏ trước); nhiều chỗ thì 21;153",
    },
    en: {
      message: "“{found}” is no place in the source text.",
      fix: "write line numbers: 21; a stretch as 47-49 (the smaller first); several places as 21;153",
    },
  },
  "annotation-source-beyond": {
    severity: "error",
    vi: {
      message: "Chú thích trỏ tới dòng “{found}”, nhưng văn bản nguồn của kỳ chỉ có {lines} dòng.",
      fix: "xem lại số dòng trong tệp ở content/sources",
    },
    en: {
      message: "The annotation points to line “{found}”, but the period's source text has only {lines} lines.",
      fix: "look up the line in the file in content/sources",
    },
  },
  "annotation-qualifier": {
    severity: "error",
    vi: {
      message:
        "“{found}” không hợp với ô {address}, vì ô này ghi “{value}”: nil_in_words chỉ dùng cho ô bằng 0, các mức khác chỉ dùng cho ô có số.",
      fix: "sửa mức ở đây, hoặc sửa số ở ô {address}",
    },
    en: {
      message:
        "“{found}” does not fit the cell {address}, which holds “{value}”: nil_in_words is for 0, the others are for numbers.",
      fix: "mend the qualifier here, or the figure in {address}",
    },
  },
  "annotation-as-printed": {
    severity: "error",
    vi: {
      message: "Chú thích nói báo cáo in “{found}”, nhưng ô {address} ghi {value}; hai số này khác nhau.",
      fix: "đối chiếu với báo cáo, rồi sửa chú thích hoặc sửa ô",
    },
    en: {
      message: "The annotation says the report prints “{found}”, but the cell {address} holds {value}: they differ.",
      fix: "compare with the report, then mend the annotation or the cell",
    },
  },
  "discrepancy-unknown": {
    severity: "error",
    vi: {
      message: "Không có phép đối chiếu nào mang mã “{found}”.",
      fix: "sửa mã; mã có thể dùng: {suggestion}",
    },
    en: {
      message: "No check has the code “{found}”.",
      fix: "mend the code; possible: {suggestion}",
    },
  },
  "discrepancy-row": {
    severity: "error",
    vi: {
      message:
        "Phép đối chiếu “{id}” ({title}) xét từng dòng, nên phải ghi rõ dòng nào không khớp; nếu không, một dòng sai khác sau này sẽ được bỏ qua theo.",
      fix: "ghi {id}/mã dòng, mỗi dòng không khớp một dòng riêng; chạy lại npm run check để máy in sẵn các dòng ấy",
    },
    en: {
      message:
        "The check “{id}” ({title}) runs over each row, so say which row fails; otherwise another one that fails later would be excused as well.",
      fix: "write {id}/row, one line for each row that fails; npm run check prints them when this line is gone",
    },
  },
  "check-failed": {
    severity: "error",
    vi: {
      message:
        "Đối chiếu không khớp: {title} (vế trái {expected} vế phải). Lệch {difference}.\nvế trái: {left}\nvế phải: {right}",
      fix: "đối chiếu với báo cáo và sửa ô sai; nếu chính báo cáo viết như vậy thì giữ nguyên số và thêm vào khac_biet.csv của kỳ một dòng: {id},lời giải thích",
    },
    en: {
      message:
        "A check fails: {title} (left {expected} right). The difference is {difference}.\nleft: {left}\nright: {right}",
      fix: "compare with the report and mend the wrong cell; if the report itself says so, keep the figures and add to the period's khac_biet.csv the row: {id},explanation",
    },
  },
  "check-known-holds": {
    severity: "error",
    vi: {
      message: "khac_biet.csv nói phép đối chiếu “{id}” ({title}) không khớp, nhưng số liệu của kỳ đã khớp.",
      fix: "xóa dòng này khỏi khac_biet.csv; nếu vừa sửa số theo báo cáo thì xem lại số đã sửa",
    },
    en: {
      message: "khac_biet.csv says that the check “{id}” ({title}) fails, but the period's figures agree.",
      fix: "delete this row from khac_biet.csv; have another look at a figure that was just changed",
    },
  },
} as const satisfies Record<string, Message>;
