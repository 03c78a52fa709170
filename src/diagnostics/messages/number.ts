/** Codes about cells of numbers and dates. */
import type { Message } from "../message.ts";

export const numberMessages = {
  "number-expected": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) cần một con số, nhưng đọc được “{found}”.",
      fix: "ghi số bằng chữ số, ví dụ 1250; nếu báo cáo không nêu số thì để trống",
    },
    en: {
      message: "Column “{column}” ({title}) needs a number but reads “{found}”.",
      fix: "write it in digits, for example 1250; leave empty what the report does not state",
    },
  },
  "number-digits": {
    severity: "error",
    vi: {
      message: "“{found}” dùng chữ số của bảng chữ khác; ở đây chỉ dùng chữ số 0–9, tức là {value}.",
      fix: "gõ lại {value}; nếu bộ gõ đang ở chế độ chữ rộng (full-width) thì tắt đi",
    },
    en: {
      message: "“{found}” has digits of another script; files here use 0–9, that is {value}.",
      fix: "type {value}; turn off full-width typing",
    },
  },
  "number-separators": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}” ({title}): dấu chấm và dấu phẩy trong “{found}” không theo cách viết số nào: mỗi nhóm hàng nghìn phải đủ ba chữ số, và chỉ có một dấu trước phần thập phân.",
      fix: "xem lại báo cáo và ghi số không có dấu ngăn hàng nghìn, ví dụ 1234567 hoặc 1556.3; trong Excel: Format Cells › Number, bỏ chọn “Use 1000 Separator”",
    },
    en: {
      message:
        "Column “{column}” ({title}): the points and commas of “{found}” follow no way of writing numbers: groups have three digits, and one mark stands before decimals.",
      fix: "look at the report and write the number without thousands separators, like 1234567 or 1556.3; in Excel: Format Cells › Number, clear “Use 1000 Separator”",
    },
  },
  "number-huge": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}” ({title}): “{found}” có nhiều chữ số hơn mức máy tính giữ được chính xác (15 chữ số); Excel cũng đã thay các chữ số cuối bằng 0.",
      fix: "đối chiếu với báo cáo; nếu số đúng là lớn như vậy thì đổi đơn vị của cột, ví dụ từ đồng sang triệu đồng",
    },
    en: {
      message:
        "Column “{column}” ({title}): “{found}” has more digits than a computer keeps exactly (15); Excel too replaces the last ones by 0.",
      fix: "compare with the report; if the number really is that large, change the unit of the column, for example from đồng to million đồng",
    },
  },
  "number-format": {
    severity: "error",
    vi: {
      message:
        "“{found}” viết theo cách trình bày trên giấy; tệp CSV ở đây cần {value}: không có dấu ngăn hàng nghìn, không có số 0 thừa, phần thập phân sau dấu chấm.",
      fix: "thay bằng {value}; trang web tự trình bày thành {printed}",
    },
    en: {
      message:
        "“{found}” is written as on paper; CSV files here need {value}: no thousands separator, no spare zero, decimals behind a point.",
      fix: "replace it by {value}; the site prints it as {printed}",
    },
  },
  "number-decimal-comma": {
    severity: "error",
    vi: {
      message: "“{found}” dùng dấu phẩy thập phân; tệp CSV ở đây dùng dấu chấm, cần {value}.",
      fix: "thay bằng {value}; trang web tự trình bày thành {printed}",
    },
    en: {
      message: "“{found}” has a decimal comma; CSV files here use a point and need {value}.",
      fix: "replace it by {value}; the site prints it as {printed}",
    },
  },
  "number-ambiguous": {
    severity: "error",
    vi: {
      message: "“{found}” có thể hiểu là {firstPrinted} hoặc {secondPrinted}; máy không tự chọn.",
      fix: "đối chiếu với báo cáo rồi ghi {first} hoặc {second} (không có dấu ngăn hàng nghìn, phần thập phân sau dấu chấm)",
    },
    en: {
      message: "“{found}” may mean {firstPrinted} or {secondPrinted}; the program does not choose.",
      fix: "look at the report and write {first} or {second} (no thousands separator, decimals behind a point)",
    },
  },
  "number-three-decimals": {
    severity: "warning",
    vi: {
      message:
        "“{found}” được đọc với dấu chấm thập phân, không phải {grouped}. Excel tiếng Việt cũng viết {grouped} như vậy nên cần xem lại.",
      fix: "nếu ý là số lớn thì ghi {grouped}; nếu đúng là số thập phân thì ghi {confirmed} để xác nhận",
    },
    en: {
      message:
        "“{found}” is read with a decimal point, not as {grouped}. Excel in Vietnamese writes {grouped} like this, so have a look.",
      fix: "write {grouped} if that is meant; write {confirmed} to confirm the decimals",
    },
  },
  "number-unit": {
    severity: "error",
    vi: {
      message: "“{found}” có kèm đơn vị “{unit}”; đơn vị đã khai báo cho cả cột “{column}”, trong ô chỉ ghi số.",
      fix: "ghi {value}, sau khi xem đơn vị của cột có đúng là “{unit}” không",
    },
    en: {
      message:
        "“{found}” comes with the unit “{unit}”; the unit is stated for the whole column “{column}” and a cell holds the number alone.",
      fix: "write {value}, after checking that the column's unit is “{unit}”",
    },
  },
  "number-qualifier": {
    severity: "error",
    vi: {
      message: "“{found}” không phải số chính xác; trong ô chỉ ghi số, còn chữ đi kèm ghi ở tệp chu_thich.csv.",
      fix: "ghi {value} ở đây, rồi thêm vào chu_thich.csv của kỳ một dòng cho ô này với qualifier là {qualifier}",
    },
    en: {
      message:
        "“{found}” is not an exact number; the cell holds the number alone and the word stands in chu_thich.csv.",
      fix: "write {value} here, and add a row for this cell to the period's chu_thich.csv with the qualifier {qualifier}",
    },
  },
  "number-nil": {
    severity: "error",
    vi: {
      message:
        "“{found}” không phải con số; báo cáo nói là không có và báo cáo không nhắc tới là hai chuyện khác nhau.",
      fix: "nếu báo cáo nói rõ là không có thì ghi 0 và thêm vào chu_thich.csv một dòng với qualifier là nil_in_words; nếu báo cáo không nhắc tới thì để trống",
    },
    en: {
      message: "“{found}” is no number; to state that there is none and not to state anything are two things.",
      fix: "where the report says there is none, write 0 and add a row to chu_thich.csv with the qualifier nil_in_words; leave empty what it does not mention",
    },
  },
  "number-scientific": {
    severity: "error",
    vi: {
      message: "“{found}” là số đã bị Excel rút gọn; các chữ số cuối đã mất và không khôi phục được từ ô này.",
      fix: "trong Excel gốc, chọn cột, Format Cells › Number, 0 chữ số thập phân, rồi lưu lại; hoặc ghi lại số đầy đủ theo báo cáo",
    },
    en: {
      message: "“{found}” is a number that Excel has shortened; its last digits are lost.",
      fix: "in the original workbook select the column, Format Cells › Number, 0 decimals, and save again; or copy the whole number from the report",
    },
  },
  "number-date": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}” ({title}) cần một con số, nhưng “{found}” là ngày tháng. Excel hay tự đổi phân số hoặc thứ hạng như 6/8 thành ngày.",
      fix: "xem lại báo cáo và ghi con số; trong Excel, đặt định dạng cột là Text trước khi gõ",
    },
    en: {
      message:
        "Column “{column}” ({title}) needs a number but “{found}” is a date. Excel turns fractions and ranks such as 6/8 into dates.",
      fix: "look at the report and write the number; in Excel, format the column as Text before typing",
    },
  },
  "number-whole": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) đếm số lượng nên cần số nguyên, nhưng đọc được “{found}”.",
      fix: "xem lại báo cáo và ghi số nguyên",
    },
    en: {
      message: "Column “{column}” ({title}) counts things and needs a whole number but reads “{found}”.",
      fix: "look at the report and write a whole number",
    },
  },
  "number-too-small": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}): {found} nhỏ hơn mức nhỏ nhất có thể là {limit}.",
      fix: "đối chiếu với báo cáo và ghi lại số",
    },
    en: {
      message: "Column “{column}” ({title}): {found} is below the smallest possible value, {limit}.",
      fix: "compare with the report and write the number again",
    },
  },
  "number-too-large": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}): {found} lớn hơn mức lớn nhất có thể là {limit}.",
      fix: "đối chiếu với báo cáo và ghi lại số; xem đơn vị của cột",
    },
    en: {
      message: "Column “{column}” ({title}): {found} is above the largest possible value, {limit}.",
      fix: "compare with the report and write the number again; mind the unit of the column",
    },
  },
  "date-expected": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) cần một ngày, nhưng đọc được “{found}”.",
      fix: "ghi năm-tháng-ngày, ví dụ 2024-07-31",
    },
    en: {
      message: "Column “{column}” ({title}) needs a date but reads “{found}”.",
      fix: "write year-month-day, for example 2024-07-31",
    },
  },
  "date-format": {
    severity: "error",
    vi: {
      message:
        "“{found}” là cách ghi thời gian trên giấy; tệp CSV ở đây ghi năm trước, tức là {value} (hiểu theo kiểu Việt Nam: ngày trước, tháng sau).",
      fix: "đối chiếu với báo cáo rồi thay bằng {value}; trong Excel, đặt định dạng cột là Text để ngày không tự đổi",
    },
    en: {
      message:
        "“{found}” is a date as printed on paper; CSV files here put the year first, that is {value} (read in the Vietnamese way, day before month).",
      fix: "compare with the report and replace it by {value}; in Excel, format the column as Text so that it stays",
    },
  },
  "date-serial": {
    severity: "error",
    vi: {
      message: "“{found}” là số thứ tự ngày của Excel, ứng với ngày {value}.",
      fix: "đối chiếu với báo cáo rồi ghi {value}; trong Excel, đặt định dạng cột là Text trước khi gõ",
    },
    en: {
      message: "“{found}” is Excel's count of days and stands for {value}.",
      fix: "compare with the report and write {value}; in Excel, format the column as Text before typing",
    },
  },
  "date-impossible": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}): không có ngày “{found}” trong lịch.",
      fix: "xem lại báo cáo và ghi năm-tháng-ngày, ví dụ 2024-07-31",
    },
    en: {
      message: "Column “{column}” ({title}): the calendar has no day “{found}”.",
      fix: "look at the report and write year-month-day, for example 2024-07-31",
    },
  },
  "year-format": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) cần năm bằng bốn chữ số, nhưng đọc được “{found}”.",
      fix: "ghi năm, ví dụ 2024",
    },
    en: {
      message: "Column “{column}” ({title}) needs a year of four digits but reads “{found}”.",
      fix: "write the year, for example 2024",
    },
  },
} as const satisfies Record<string, Message>;
