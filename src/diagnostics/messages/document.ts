/** Codes about the words of a document: its links and pictures, its letters, its headings, the numbers in its prose. */
import type { Message } from "../message.ts";

export const documentMessages = {
  "unsafe-link": {
    severity: "error",
    vi: {
      message:
        "Liên kết đến “{url}” không được phép: trang chỉ dẫn đến địa chỉ https, http, mailto, tel hoặc địa chỉ trong trang này.",
      fix: "thay bằng địa chỉ thường, hoặc bỏ liên kết và giữ lại chữ",
    },
    en: {
      message: "A link to “{url}” is not allowed: pages link only to https, http, mailto, tel or places on this site.",
      fix: "use an ordinary address, or drop the link and keep the words",
    },
  },
  "offsite-image": {
    severity: "error",
    vi: {
      message:
        "Ảnh “{url}” không nằm trong trang này. Ảnh lấy từ nơi khác có thể đổi hoặc mất, và báo cho nơi đó biết ai đang đọc.",
      fix: "chép tệp ảnh vào thư mục public/ và viết đường dẫn như /anh/ten-anh.png",
    },
    en: {
      message:
        "The image “{url}” is not part of this site. An image from elsewhere may change or vanish, and tells that place who is reading.",
      fix: "copy the file to public/ and write its path like /anh/name.png",
    },
  },
  "text-hidden-character": {
    severity: "error",
    vi: {
      message:
        "Dòng này có ký tự không nhìn thấy ({character}), chỗ dấu ␣ trong “{found}”. Loại ký tự này có thể đảo chiều chữ hoặc giấu chữ, nên người duyệt thấy một đằng mà trang in một nẻo.",
      fix: "xóa đoạn đó rồi gõ lại, không dán",
    },
    en: {
      message:
        "This line has a character that cannot be seen ({character}), at ␣ in “{found}”. Such characters can turn text around or hide it, so that a reviewer sees one thing and the page prints another.",
      fix: "delete the words and type them anew instead of pasting",
    },
  },
  "text-lookalike": {
    severity: "error",
    vi: {
      message:
        "“{found}” có chữ của bảng chữ cái khác ({character}) trông giống hệt chữ Việt; mắt không thấy khác nhưng tìm kiếm và dẫn chiếu văn bản sẽ không ra.",
      fix: "thay bằng “{reading}” (gõ lại, không dán)",
    },
    en: {
      message:
        "“{found}” has a letter of another alphabet ({character}) that looks like a Vietnamese one; the eye sees no difference, but searching and citations fail.",
      fix: "replace it by “{reading}” (type it, do not paste)",
    },
  },
  "heading-jump": {
    severity: "error",
    vi: {
      message:
        "Tiêu đề “{title}” viết với {found}, nhưng ở chỗ này chỉ có thể là {expected}. Các cấp tiêu đề phải nối tiếp nhau, bắt đầu từ ##, để mục lục và máy đọc màn hình dẫn đúng.",
      fix: "đổi số dấu # của tiêu đề",
    },
    en: {
      message:
        "The heading “{title}” is written with {found}, but only {expected} can stand here. Levels follow one another from ## on, so that the contents and screen readers lead the right way.",
      fix: "change the number of # signs",
    },
  },
  "duplicate-heading": {
    severity: "error",
    vi: {
      message:
        "Tiêu đề “{title}” có cùng địa chỉ “#{id}” với tiêu đề ở dòng {firstLine}, nên liên kết đến mục này dẫn nhầm chỗ.",
      fix: "sửa số thứ tự hoặc chữ của một trong hai tiêu đề",
    },
    en: {
      message:
        "The heading “{title}” has the same address “#{id}” as the one on line {firstLine}, so links to it lead to the wrong place.",
      fix: "change the number or the words of one of the two",
    },
  },
  "bare-number": {
    severity: "warning",
    vi: {
      message: "Số “{found}” trong câu không nối với ô dữ liệu nào, nên người đọc không kiểm tra được.",
      fix: 'nếu là số liệu, viết <Value of="bảng/dòng/cột">{found}</Value>. Nếu là tên gọi có chữ số, nhờ người phụ trách kỹ thuật thêm vào src/markdown/known-names.ts',
    },
    en: {
      message: "The number “{found}” in this sentence is bound to no cell, so readers cannot check it.",
      fix: 'if it is a figure, write <Value of="table/row/column">{found}</Value>. If it is a name with digits, have a developer add it to src/markdown/known-names.ts',
    },
  },
} as const satisfies Record<string, Message>;
