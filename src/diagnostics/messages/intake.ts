/** What can go wrong when staff start a period or bring a file: the request, and the file as a whole. */
import type { Message } from "../message.ts";

export const intakeMessages = {
  "unfilled-text": {
    severity: "error",
    vi: {
      message: "Còn chỗ phải điền: {found}",
      fix: "viết theo báo cáo của kỳ này rồi xóa cả dấu ngoặc vuông; nếu báo cáo không có ý này thì xóa cả câu",
    },
    en: {
      message: "Still to be written: {found}",
      fix: "write what the report of this period says and remove the square brackets; if it says nothing of the kind, remove the sentence",
    },
  },
  "new-period-exists": {
    severity: "error",
    vi: {
      message: "Kỳ “{period}” đã có trên trang; lệnh này không ghi đè lên nội dung đã có.",
      fix: "để lấy lại sổ nhập liệu của kỳ này: npm run new -- {period} --workbook; để làm kỳ khác thì đổi mã kỳ",
    },
    en: {
      message: "The period “{period}” exists already; this command does not overwrite what is there.",
      fix: "for its workbook again: npm run new -- {period} --workbook; for another period, change the id",
    },
  },
  "new-period-id": {
    severity: "error",
    vi: {
      message:
        "Mã kỳ “{period}” không cho biết đó là kỳ nào, hoặc không hợp với loại báo cáo đã chọn. Mã đúng có dạng: {expected}.",
      fix: "viết lại mã kỳ theo dạng trên, ví dụ npm run new -- 2025-quy-1 --kind quy",
    },
    en: {
      message:
        "The id “{period}” does not tell which period it is, or does not fit the kind. Right ids look like: {expected}.",
      fix: "write the id in that form, for example npm run new -- 2025-quy-1 --kind quy",
    },
  },
  "new-period-window": {
    severity: "error",
    vi: {
      message: "Không có quy định nào cho biết báo cáo loại này lấy số liệu từ ngày nào đến ngày nào.",
      fix: "thêm ngày đầu và ngày cuối: npm run new -- {period} --kind … --from 2025-01-01 --to 2025-07-31",
    },
    en: {
      message: "No rule says which days a report of this kind covers.",
      fix: "add its first and last day: npm run new -- {period} --kind … --from 2025-01-01 --to 2025-07-31",
    },
  },
  "new-period-backwards": {
    severity: "error",
    vi: {
      message: "Ngày cuối {to} đứng trước ngày đầu {from} của kỳ “{period}”.",
      fix: "đổi lại hai ngày sau --from và --to",
    },
    en: {
      message: "The last day {to} of the period “{period}” comes before its first day {from}.",
      fix: "correct the days behind --from and --to",
    },
  },
  "workbook-exists": {
    severity: "error",
    vi: {
      message: "Đã có tệp này; lệnh không ghi đè lên sổ nhập liệu có thể đã điền.",
      fix: "đổi tên hoặc chuyển tệp cũ đi nơi khác rồi chạy lại",
    },
    en: {
      message: "This file exists; the command does not overwrite a workbook that may have been filled in.",
      fix: "rename or move the old file, then run the command again",
    },
  },
  "period-unknown": {
    severity: "error",
    vi: {
      message: "Trang không có kỳ “{period}”. Các kỳ đang có: {known}.",
      fix: "viết lại mã kỳ sau --period; nếu là kỳ mới thì tạo trước: npm run new -- {period}",
    },
    en: {
      message: "The site has no period “{period}”. Its periods: {known}.",
      fix: "correct the id behind --period; make a new period first: npm run new -- {period}",
    },
  },
  "import-file-missing": {
    severity: "error",
    vi: {
      message: "Không có tệp này.",
      fix: "kiểm tra lại tên tệp và thư mục; tên có dấu cách thì đặt trong dấu ngoặc kép",
    },
    en: {
      message: "There is no such file.",
      fix: "check the name and the folder; put a name with spaces in quotation marks",
    },
  },
  "import-file-size": {
    severity: "error",
    vi: {
      message: "Tệp nặng {size} MB nên không được mở; một sổ số liệu không quá {limit} MB.",
      fix: "xóa ảnh và các trang tính không liên quan, rồi lưu lại",
    },
    en: {
      message: "The file has {size} MB and was not opened; a workbook of figures has at most {limit} MB.",
      fix: "remove pictures and sheets that have nothing to do with it, and save it again",
    },
  },
  "workbook-broken": {
    severity: "error",
    vi: {
      message: "Tệp không phải sổ Excel, hoặc đã hỏng nên không đọc được.",
      fix: "mở tệp bằng Excel hoặc LibreOffice, chọn Save As › Excel Workbook (.xlsx), rồi nhập lại tệp mới",
    },
    en: {
      message: "The file is no workbook, or it is damaged and cannot be read.",
      fix: "open it in Excel or LibreOffice, choose Save As › Excel Workbook (.xlsx), and import the new file",
    },
  },
  "workbook-format": {
    severity: "error",
    vi: {
      message: "Tệp là dạng {found}; ở đây chỉ đọc .xlsx và .csv.",
      fix: "mở tệp, chọn Save As › Excel Workbook (.xlsx); bảng trong Word thì chép sang một trang tính Excel",
    },
    en: {
      message: "The file has the form {found}; only .xlsx and .csv are read.",
      fix: "open it and choose Save As › Excel Workbook (.xlsx); copy a table of Word into a sheet",
    },
  },
  "workbook-password": {
    severity: "error",
    vi: {
      message: "Sổ có mật khẩu nên không mở được.",
      fix: "mở bằng Excel, chọn File › Info › Protect Workbook › Encrypt with Password, xóa mật khẩu, rồi lưu lại",
    },
    en: {
      message: "The workbook has a password and cannot be opened.",
      fix: "open it in Excel, choose File › Info › Protect Workbook › Encrypt with Password, remove the password and save it",
    },
  },
  "workbook-macro": {
    severity: "error",
    vi: {
      message: "Sổ có chứa macro ({part}), tức là mã có thể chạy trên máy, nên không được mở.",
      fix: "trong Excel chọn Save As › Excel Workbook (.xlsx), là dạng không có macro, rồi nhập tệp mới",
    },
    en: {
      message: "The workbook holds macros ({part}), code that may run, and was not opened.",
      fix: "in Excel choose Save As › Excel Workbook (.xlsx), the form without macros, and import the new file",
    },
  },
  "workbook-external": {
    severity: "error",
    vi: {
      message: "Sổ lấy dữ liệu từ nơi khác ({part}), nên số trong sổ có thể không phải số của sổ này.",
      fix: "trong Excel chọn Data › Edit Links › Break Link (hoặc Queries & Connections › Delete), lưu lại rồi nhập",
    },
    en: {
      message: "The workbook takes data from elsewhere ({part}), so its figures may not be its own.",
      fix: "in Excel choose Data › Edit Links › Break Link (or Queries & Connections › Delete), save it and import again",
    },
  },
  "workbook-embedded": {
    severity: "error",
    vi: {
      message: "Sổ có nhúng một tệp khác ({part}), nên không được mở.",
      fix: "trong Excel xóa đối tượng nhúng (biểu tượng tệp nằm trên trang tính), lưu lại rồi nhập",
    },
    en: {
      message: "The workbook has another file embedded ({part}) and was not opened.",
      fix: "delete the embedded object in Excel, save the workbook and import again",
    },
  },
  "workbook-xml": {
    severity: "error",
    vi: {
      message: "Phần {part} của sổ viết theo lối mà Excel không bao giờ viết, nên không được mở.",
      fix: "đừng dùng tệp này nếu không rõ nguồn; nếu biết chắc nguồn, mở bằng Excel rồi Save As thành tệp mới",
    },
    en: {
      message: "The part {part} of the workbook is written in a way that Excel never writes, and was not opened.",
      fix: "do not use a file of unknown origin; if you know where it comes from, open it in Excel and Save As a new file",
    },
  },
  "workbook-bomb": {
    severity: "error",
    vi: {
      message: "Nội dung nén trong tệp phình ra quá lớn so với một sổ số liệu, nên không được mở.",
      fix: "đừng dùng tệp này nếu không rõ nguồn; nếu là sổ thật, xóa ảnh và trang tính thừa rồi lưu lại",
    },
    en: {
      message: "What is packed in the file grows far beyond a workbook of figures; it was not opened.",
      fix: "do not use a file of unknown origin; in a real workbook remove pictures and needless sheets, and save it",
    },
  },
  "workbook-too-large": {
    severity: "error",
    vi: {
      message: "Bảng dài quá {rows} dòng hoặc quá rộng, nên không được đọc.",
      fix: "chép các bảng của kỳ này sang một sổ mới rồi nhập sổ đó",
    },
    en: {
      message: "A table has more than {rows} rows, or is too wide, and was not read.",
      fix: "copy the tables of this period into a new workbook and import that",
    },
  },
  "csv-encoding": {
    severity: "error",
    vi: {
      message: "Tệp CSV lưu bằng bảng mã không nhận ra được (có thể là TCVN3 hoặc VNI), nên chữ có dấu không đọc được.",
      fix: "mở tệp bằng Excel, kiểm tra chữ hiện đúng, rồi Save As › Excel Workbook (.xlsx) hoặc “CSV UTF-8”",
    },
    en: {
      message: "The CSV file has an encoding that cannot be told (maybe TCVN3 or VNI), so its letters cannot be read.",
      fix: "open it in Excel, see that the letters are right, and Save As › Excel Workbook (.xlsx) or “CSV UTF-8”",
    },
  },
} as const satisfies Record<string, Message>;
