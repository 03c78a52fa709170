/** Codes about whole files: encoding, size, names, places. */
import type { Message } from "../message.ts";

export const fileMessages = {
  "file-too-large": {
    severity: "error",
    vi: {
      message: "Tệp nặng {size} MB nên không được đọc; một tệp của kỳ báo cáo không quá {limit} MB.",
      fix: "kiểm tra xem có bỏ nhầm tệp vào đây không, rồi xóa hoặc thay bằng tệp đúng",
    },
    en: {
      message: "The file has {size} MB and was not read; a file of a report has at most {limit} MB.",
      fix: "check whether another file was put here by mistake, then remove or replace it",
    },
  },
  "file-link": {
    severity: "error",
    vi: {
      message:
        "Đây là liên kết trỏ sang chỗ khác trên máy chứ không phải tệp hay thư mục thật, nên không được đọc: nội dung ở chỗ đó không được ai kiểm tra, và máy khác không có.",
      fix: "xóa liên kết, chép chính tệp cần đăng vào đây",
    },
    en: {
      message:
        "This is a link to another place on the machine, no file or folder of its own, and was not read: nobody checks what lies there, and other machines lack it.",
      fix: "delete the link and copy the file itself to this place",
    },
  },
  "file-empty": {
    severity: "error",
    vi: {
      message: "Tệp không có nội dung.",
      fix: "chép lại nội dung vào tệp; nếu kỳ này không có bảng này thì xóa tệp",
    },
    en: {
      message: "The file is empty.",
      fix: "put its content back; if the period does not have this table, delete the file",
    },
  },
  "file-encoding": {
    severity: "error",
    vi: {
      message:
        "Tệp không lưu bằng bảng mã UTF-8, hoặc có chữ đã hỏng từ trước: từ dòng {line} có chữ không đọc được (hiện thành “�”).",
      fix: "mở tệp gốc bằng Excel, chọn File › Save As › “CSV UTF-8 (Comma delimited)”; với tệp văn bản thì lưu lại với Encoding là UTF-8; chữ nào vẫn hiện “�” thì gõ lại",
    },
    en: {
      message:
        "The file is not UTF-8, or letters were damaged before: from line {line} on there are letters that cannot be read (shown as “�”).",
      fix: "open the original in Excel and choose File › Save As › “CSV UTF-8 (Comma delimited)”; save a text file with encoding UTF-8; type anew what still shows as “�”",
    },
  },
  "file-old-encoding": {
    severity: "error",
    vi: {
      message:
        "Chữ Việt trong tệp đang ở bảng mã {encoding}, từ dòng {line}: “{found}” đọc ra là “{reading}”. Ở đây dùng Unicode; trình duyệt và Excel không hiểu bảng mã kia.",
      fix: "chép chữ vào UniKey (Ctrl+Shift+F6), chuyển mã từ {encoding} sang Unicode rồi dán lại; trong Excel, đổi phông chữ của các ô sang Times New Roman để thấy chữ nào chưa chuyển",
    },
    en: {
      message:
        "Vietnamese in this file is in the encoding {encoding}, from line {line} on: “{found}” stands for “{reading}”. Files here are Unicode; browsers and Excel do not know the other.",
      fix: "convert it from {encoding} to Unicode with UniKey (Ctrl+Shift+F6) and paste it back; in Excel, set the font of the cells to Times New Roman to see what is left",
    },
  },
  "file-misread": {
    severity: "error",
    vi: {
      message:
        "Chữ Việt trong tệp đã hỏng, vì có lần tệp được mở với bảng mã sai rồi lưu lại: từ dòng {line}, “{found}” vốn là “{reading}”.",
      fix: "mở tệp gốc bằng Excel qua Data › From Text/CSV, ở ô File Origin chọn “65001: Unicode (UTF-8)”, rồi chọn File › Save As › “CSV UTF-8 (Comma delimited)”; không bấm đúp vào tệp CSV để mở",
    },
    en: {
      message:
        "Vietnamese in this file is garbled, because it was once opened in a wrong encoding and saved: from line {line} on, “{found}” was “{reading}”.",
      fix: "open the original in Excel by Data › From Text/CSV with File Origin “65001: Unicode (UTF-8)” and choose File › Save As › “CSV UTF-8 (Comma delimited)”; do not open CSV files by double-clicking",
    },
  },
  "file-utf16": {
    severity: "error",
    vi: {
      message: "Tệp lưu bằng bảng mã UTF-16 (Excel gọi là “Unicode Text”); ở đây chỉ dùng UTF-8.",
      fix: "mở tệp bằng Excel, chọn File › Save As › “CSV UTF-8 (Comma delimited)”",
    },
    en: {
      message: "The file is UTF-16 (Excel calls it “Unicode Text”); files here are UTF-8.",
      fix: "open it in Excel and choose File › Save As › “CSV UTF-8 (Comma delimited)”",
    },
  },
  "file-bom": {
    severity: "error",
    vi: {
      message:
        "Đầu tệp có dấu BOM, một ký tự ẩn mà Excel thêm vào khi lưu “CSV UTF-8”; chương trình khác đọc tệp sẽ hiểu sai tên cột đầu tiên.",
      fix: "mở tệp bằng VS Code, ở góc dưới bên phải bấm “UTF-8 with BOM”, chọn “Save with Encoding”, chọn “UTF-8”; nếu cạnh đó ghi “CRLF” thì bấm vào, chọn “LF” rồi lưu",
    },
    en: {
      message:
        "The file begins with a byte order mark, a hidden character that Excel adds to “CSV UTF-8”; other programs then misread the first column's name.",
      fix: "open the file in VS Code, click “UTF-8 with BOM” in the bottom right corner, “Save with Encoding”, “UTF-8”; where it says “CRLF” beside it, click there, choose “LF” and save",
    },
  },
  "file-line-endings": {
    severity: "error",
    vi: {
      message:
        "Các dòng trong tệp kết thúc theo kiểu Windows (CRLF); ở đây dùng kiểu LF để so sánh hai bản không bị lệch.",
      fix: "trong VS Code, bấm chữ “CRLF” ở góc dưới bên phải, chọn “LF” rồi lưu",
    },
    en: {
      message:
        "Lines end the Windows way (CRLF); files here end lines with LF, so that two versions compare line by line.",
      fix: "in VS Code, click “CRLF” in the bottom right corner, choose “LF” and save",
    },
  },
  "file-decomposed": {
    severity: "error",
    vi: {
      message:
        "Tệp dùng kiểu chữ Việt tổ hợp (NFD): dấu tách rời khỏi chữ, bắt đầu từ chữ “{found}” ở dòng {line}. Nhìn giống nhau nhưng tìm kiếm và đối chiếu sẽ không ra; ở đây dùng Unicode dựng sẵn (NFC).",
      fix: "trong UniKey, bấm Ctrl+Shift+F6, chuyển mã từ “Unicode tổ hợp” sang “Unicode” rồi lưu lại tệp",
    },
    en: {
      message:
        "Vietnamese letters are decomposed (NFD), with marks apart from their letters, first at “{found}” on line {line}. They look alike but searching and comparing fail; files here are NFC.",
      fix: "in UniKey press Ctrl+Shift+F6 and convert from “Unicode tổ hợp” to “Unicode”, then save",
    },
  },
  "file-office": {
    severity: "error",
    vi: {
      message:
        "“{found}” là tệp Excel hoặc Word; thư mục này chỉ chứa tệp dữ liệu dạng văn bản, nên tệp không được đọc.",
      fix: "với bảng Excel: chọn File › Save As › “CSV UTF-8 (Comma delimited)”, đặt tên tệp theo tên bảng (ví dụ bien_che.csv); với văn bản Word: chép lời văn vào tệp .mdx của kỳ; rồi xóa tệp này",
    },
    en: {
      message: "“{found}” is an Excel or Word file; this folder holds plain text data only, so it was not read.",
      fix: "from Excel choose File › Save As › “CSV UTF-8 (Comma delimited)” and name the file after its table (for example bien_che.csv); copy the text of a Word file into the period's .mdx file; then delete this one",
    },
  },
  "file-unknown": {
    severity: "error",
    vi: {
      message: "Không có bảng hay trang nào đọc tệp “{found}”, nên nội dung của nó sẽ không được đăng.",
      fix: "đổi tên hoặc chuyển chỗ cho đúng: {suggestion}; nếu không dùng thì xóa tệp",
    },
    en: {
      message: "No table or page reads the file “{found}”, so its content would not be published.",
      fix: "rename or move it: {suggestion}; delete it if it is not needed",
    },
  },
  "site-missing": {
    severity: "error",
    vi: {
      message: "Thiếu tệp content/site.yaml, nơi khai báo tên cơ quan và địa chỉ liên hệ.",
      fix: "tạo tệp với các dòng: agency, name, shortName, province, email, phone, baseUrl, dataTerms",
    },
    en: {
      message: "content/site.yaml is missing; it states the agency's name and contacts.",
      fix: "create it with the lines: agency, name, shortName, province, email, phone, baseUrl, dataTerms",
    },
  },
  "period-name": {
    severity: "error",
    vi: {
      message:
        "Tên kỳ báo cáo “{found}” không dùng được trong địa chỉ trang; tên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.",
      fix: "đổi tên tệp và thư mục, ví dụ 2024-7-thang hoặc 2025-quy-1",
    },
    en: {
      message:
        "The period name “{found}” cannot stand in a page address: only lower-case letters without marks, digits and hyphens can.",
      fix: "rename the file and the folder, for example 2024-7-thang or 2025-quy-1",
    },
  },
  "period-without-document": {
    severity: "error",
    vi: {
      message:
        "Có thư mục số liệu “{found}” nhưng không có văn bản báo cáo content/periods/{found}.mdx, nên số liệu không được đăng.",
      fix: "thêm văn bản báo cáo, hoặc sửa tên cho khớp với một văn bản đã có: {suggestion}",
    },
    en: {
      message:
        "There is a folder of figures “{found}” but no report content/periods/{found}.mdx, so the figures are not published.",
      fix: "add the report, or rename the folder after one that exists: {suggestion}",
    },
  },
  "period-without-figures": {
    severity: "error",
    vi: {
      message:
        "Báo cáo “{found}” không có thư mục số liệu data/periods/{found}, nên các số trong báo cáo chưa được kiểm tra.",
      fix: "thêm thư mục cùng các tệp CSV của kỳ; nếu thư mục mang tên khác thì đổi tên cho giống báo cáo",
    },
    en: {
      message:
        "The report “{found}” has no folder of figures data/periods/{found}, so its figures have not been checked.",
      fix: "add the folder with the period's CSV files; rename it after the report if it goes by another name",
    },
  },
} as const satisfies Record<string, Message>;
