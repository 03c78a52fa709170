/** Words of `npm run new` and `npm run import`, and of the workbook that a clerk fills in. */

const romanQuarters = ["I", "II", "III", "IV"];

export const intakeText = {
  intake: {
    period: {
      titles: {
        thang: (month: number, year: string) => same(`Tháng ${month} năm ${year}`),
        quy: (quarter: number, year: string) => same(`Quý ${romanQuarters[quarter - 1]} năm ${year}`),
        "6_thang": (_: number, year: string) => ({
          label: `6 tháng đầu năm ${year}`,
          shortTitle: `Sáu tháng đầu năm ${year}`,
        }),
        "9_thang": (_: number, year: string) => ({
          label: `9 tháng đầu năm ${year}`,
          shortTitle: `Chín tháng đầu năm ${year}`,
        }),
        nam: (_: number, year: string) => same(`Năm ${year}`),
      },
      span: (from: string, to: string) => `số liệu từ ${from} đến ${to}`,
      shortSpan: (from: string, to: string) => `Từ ${from} đến ${to}`,
    },

    /** What stands where a person must write: the check reports every "[CẦN ĐIỀN…". */
    unfilled: {
      section: "[CẦN ĐIỀN: nội dung của mục này]",
      review: "[CẦN ĐIỀN: các câu dưới đây mang từ báo cáo trước; đọc lại, sửa câu không còn đúng rồi xóa dòng này]",
      document: "[CẦN ĐIỀN: văn bản]",
      time: "[CẦN ĐIỀN: thời gian]",
      number: "[CẦN ĐIỀN: số]",
      title: "[CẦN ĐIỀN: tên báo cáo]",
      summary: "[CẦN ĐIỀN: tóm tắt một, hai câu]",
      meaning: "[CẦN ĐIỀN: số này nói lên điều gì]",
      rule: "[CẦN ĐIỀN: văn bản yêu cầu báo cáo]",
      numberAsPrinted: "[CẦN ĐIỀN: số, ký hiệu như in trên báo cáo]",
      dateAsPrinted: "[CẦN ĐIỀN: nơi và ngày như in trên báo cáo]",
      place: "[CẦN ĐIỀN: nơi ban hành]",
      recipients: "[CẦN ĐIỀN: nơi nhận]",
      authority: "[CẦN ĐIỀN: thẩm quyền ký]",
      position: "[CẦN ĐIỀN: chức vụ người ký]",
    },

    workbook: {
      title: (label: string) => `Sổ nhập liệu: ${label}`,
      fileName: (period: string) => `so-nhap-lieu-${period}.xlsx`,
      guide: "Hướng dẫn",
      lists: "Danh mục",
      howTo: (from: string, to: string) =>
        `Số liệu từ ${from} đến ${to}. Chỉ điền các ô nền vàng; báo cáo không nêu thì để trống.`,
      previous: (period: string) => (period === "" ? "Báo cáo trước" : `Báo cáo trước: ${period}`),
      annotations: "Mỗi dòng nói về một ô, viết theo địa chỉ bảng/dòng/cột. Chỉ ghi khi có điều cần nói.",
      choose: "Không có trong danh sách",
      chooseFrom: (column: string) =>
        `Cột “${column}” chọn trong danh sách. Nếu cần giá trị khác, hãy hỏi Ban biên tập.`,
      checks: "Các số phải khớp với nhau (ô đỏ là chỗ chưa khớp):",
      guideLines: (period: string, file: string) => [
        "Cách điền",
        "1. Mỗi bảng của báo cáo là một trang tính. Cột xám là tên dòng và số của báo cáo trước, đã khóa; ô vàng là ô phải điền.",
        "2. Gõ số như bình thường: 1250 hoặc 1556,3. Không gõ đơn vị; đơn vị ghi sẵn ở đầu cột.",
        "3. Báo cáo viết “hơn 50”, “khoảng 240” thì gõ đúng như vậy. Báo cáo viết “07” thì gõ '07 (có dấu nháy đứng trước) để giữ số 0.",
        "4. Báo cáo nói rõ là không có thì gõ “không phát sinh”. Báo cáo không nhắc tới thì để trống: để trống và số 0 là hai chuyện khác nhau.",
        "5. Thứ hạng như 6/8 thì gõ 6 vào cột hạng, 8 vào cột tổng số; gõ 6/8 thì Excel đổi thành ngày.",
        "6. Việc mới, dòng mới thì ghi vào các dòng trống ở cuối bảng; mã dòng để trống cũng được, chương trình tự đặt.",
        "7. Trang “Chú thích” dành cho điều thuộc về một ô: số dòng trong văn bản nguồn, lời của Ban biên tập.",
        "8. Muốn sửa chỗ đã khóa: Review › Unprotect Sheet (không có mật khẩu). Đừng đổi tên cột.",
        "Điền xong",
        `Lưu tệp (dạng .xlsx), rồi chạy: npm run import -- ${file} --period ${period}`,
        "Lệnh này chỉ cho xem trước những gì đã hiểu và những gì sẽ đổi. Đúng rồi thì chạy lại, thêm --write ở cuối.",
        "Sau đó chạy npm run check và sửa các chỗ được nêu tên.",
        "Các trang tính",
      ],
      headings: ["Cách điền", "Điền xong", "Các trang tính"],
    },

    report: {
      made: (period: string, from: string, to: string) =>
        `Đã tạo kỳ “${period}”: số liệu từ ${from} đến ${to}, dự thảo.`,
      comparable: (period: string) =>
        `Kỳ trước so sánh được: ${period}. Đề cương, bảng, dòng và câu mẫu lấy từ đó; số của kỳ ấy in cạnh ô trống.`,
      noComparable: (period: string) =>
        `Chưa có kỳ nào so sánh được với kỳ này. Đề cương, bảng, dòng và câu mẫu lấy từ báo cáo gần nhất, ${period}; chỉ những số đo tại một thời điểm mới in cạnh ô trống.`,
      noReport: "Trang chưa có báo cáo nào để làm mẫu: tệp báo cáo chỉ có phần đầu, chưa có bảng nào.",
      tables: (folder: string, count: number) => `${folder}  ${count} bảng và chu_thich.csv`,
      workbook: (file: string) => `${file}  sổ nhập liệu, để điền bằng Excel`,
      next: (period: string, file: string) => [
        "Việc tiếp theo:",
        `  1. Điền sổ nhập liệu rồi lưu lại.`,
        `  2. npm run import -- ${file} --period ${period}   (xem trước; đúng rồi thì thêm --write)`,
        `  3. Điền các chỗ “[CẦN ĐIỀN: …]” trong tệp báo cáo.`,
        `  4. npm run check   (nêu tên từng chỗ còn phải điền hoặc phải sửa)`,
      ],
      understood: (table: string, sheet: string, row: number) =>
        `Bảng “${table}”: đọc từ “${sheet}”, tiêu đề ở dòng ${row}`,
      leftOut: (what: string) => `Không nhập: ${what}.`,
      ignoredColumn: (heading: string) => `cột “${heading}”`,
      skippedRow: (text: string) => `dòng “${text}”`,
      hiddenRow: (row: number) => `dòng ${row} đang ẩn`,
      newRows: (ids: string) => `Dòng mới: ${ids}.`,
      silent: (tables: string) => `Chưa điền gì: ${tables}.`,
      hiddenSheets: (sheets: string) => `Không đọc trang tính đang ẩn: ${sheets}.`,
      changes: (count: number) => `Khác với số liệu đang có, ${count} ô:`,
      noChanges: "Không có gì khác với số liệu đang có.",
      empty: "(trống)",
      wouldWrite: "Các tệp sẽ đổi:",
      written: "Đã ghi:",
      howToWrite: "Chưa ghi gì. Nếu đúng, chạy lại lệnh này và thêm --write.",
      outlook: "Với số liệu này, npm run check sẽ báo về các bảng của kỳ:",
      outlookGood: "Với số liệu này, npm run check không báo gì về các bảng của kỳ.",
      exported: (file: string) => `Đã ghi sổ nhập liệu với số liệu đang có: ${file}
`,
    },
  },
} as const;

function same(title: string) {
  return { label: title, shortTitle: title };
}
