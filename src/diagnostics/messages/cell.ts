/** Codes about the text of a cell: characters, codes, what may not be empty. */
import type { Message } from "../message.ts";

export const cellMessages = {
  "cell-hidden-character": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}”: ô có ký tự không nhìn thấy ({character}), chỗ dấu ␣ trong “{found}”; thường dính theo khi chép từ Word hoặc trang web.",
      fix: "xóa ô rồi gõ lại, không dán",
    },
    en: {
      message:
        "Column “{column}”: the cell has a character that cannot be seen ({character}), at ␣ in “{found}”; it mostly comes along when copying from Word or a web page.",
      fix: "clear the cell and type it anew instead of pasting",
    },
  },
  "cell-hard-space": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}”: ô có dấu cách cứng (không ngắt dòng), chỗ dấu ␣ trong “{found}”; nhìn như dấu cách nhưng tìm kiếm sẽ không ra.",
      fix: "xóa chỗ đó và gõ dấu cách thường",
    },
    en: {
      message:
        "Column “{column}”: the cell has a hard (non-breaking) space, at ␣ in “{found}”; it looks like a space but cannot be found by searching.",
      fix: "delete it and type an ordinary space",
    },
  },
  "cell-lookalike": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}”: “{found}” có chữ của bảng chữ cái khác ({character}) trông giống hệt chữ Việt; mắt không thấy khác nhưng tìm kiếm và đối chiếu sẽ không ra.",
      fix: "thay bằng “{reading}” (gõ lại, không dán); chữ Đ gõ bằng bộ gõ tiếng Việt",
    },
    en: {
      message:
        "Column “{column}”: “{found}” has a letter of another alphabet ({character}) that looks like a Vietnamese one; the eye sees no difference, but searching and comparing fail.",
      fix: "replace it by “{reading}” (type it, do not paste)",
    },
  },
  "cell-outer-space": {
    severity: "error",
    vi: {
      message: "Cột “{column}”: ô thừa dấu cách ở đầu hoặc cuối, chỗ dấu ␣ trong “{found}”.",
      fix: "xóa dấu cách thừa",
    },
    en: {
      message: "Column “{column}”: the cell begins or ends with a space, at ␣ in “{found}”.",
      fix: "delete the space",
    },
  },
  "cell-formula": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}”: “{found}” bắt đầu bằng dấu {first}; người tải tệp về mở bằng Excel sẽ bị chạy như công thức, nên không được đăng.",
      fix: "ghi kết quả thay cho công thức; với lời văn thì bỏ dấu {first} ở đầu ô; ô không có số liệu thì để trống",
    },
    en: {
      message:
        "Column “{column}”: “{found}” begins with {first}; Excel would run it as a formula for whoever downloads the file, so it is refused.",
      fix: "write the result instead of a formula; drop the leading {first} of a text; leave empty what is not stated",
    },
  },
  "cell-spreadsheet-error": {
    severity: "error",
    vi: {
      message: "Cột “{column}”: “{found}” là mã lỗi của Excel, không phải số liệu.",
      fix: "mở tệp Excel gốc, nới rộng cột hoặc sửa công thức cho ra kết quả, rồi ghi kết quả vào đây",
    },
    en: {
      message: "Column “{column}”: “{found}” is an error of Excel, not a figure.",
      fix: "open the original workbook, widen the column or mend the formula, then put the result here",
    },
  },
  "value-missing": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) không được để trống.",
      fix: "ghi giá trị vào ô; nếu không có thì xóa cả dòng",
    },
    en: {
      message: "Column “{column}” ({title}) may not be empty.",
      fix: "fill in the cell; if there is nothing to state, delete the row",
    },
  },
  "value-category": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) chỉ nhận các mã đã định, không có “{found}”.",
      fix: "mã có thể dùng: {suggestion}",
    },
    en: {
      message: "Column “{column}” ({title}) takes only the codes set for it, and “{found}” is none.",
      fix: "possible codes: {suggestion}",
    },
  },
  "value-format": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}): “{found}” không đúng cách ghi của cột này.",
      fix: "ghi theo mẫu: {example}",
    },
    en: {
      message: "Column “{column}” ({title}): “{found}” is not written as this column requires.",
      fix: "write it like this: {example}",
    },
  },
  "id-format": {
    severity: "error",
    vi: {
      message:
        "Mã dòng “{found}” không dùng được trong địa chỉ; mã chỉ gồm chữ thường không dấu, chữ số và dấu nối giữa các từ.",
      fix: "đổi mã, ví dụ {suggestion}; dòng đã có ở kỳ trước thì dùng đúng mã cũ",
    },
    en: {
      message:
        "The row code “{found}” cannot stand in an address: only lower-case letters without marks, digits and joined words can.",
      fix: "change it, for example to {suggestion}; use the same code as in earlier periods",
    },
  },
  "list-empty-item": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}” ({title}): ô có nhiều giá trị ngăn bằng dấu chấm phẩy, nhưng có chỗ để trống giữa hai dấu hoặc ở đầu, cuối ô.",
      fix: "bỏ dấu chấm phẩy thừa",
    },
    en: {
      message: "Column “{column}” ({title}): the cell holds values separated by semicolons, and one of them is empty.",
      fix: "delete the spare semicolon",
    },
  },
} as const satisfies Record<string, Message>;
