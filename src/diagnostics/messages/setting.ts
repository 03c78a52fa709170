/** Codes about settings: front matter and site.yaml. */
import type { Message } from "../message.ts";

export const settingMessages = {
  "front-matter-missing": {
    severity: "error",
    vi: {
      message:
        "Văn bản phải mở đầu bằng phần khai báo nằm giữa hai dòng ba dấu gạch (---), nhưng không thấy phần này hoặc thiếu dòng --- đóng lại.",
      fix: "chép phần khai báo của một kỳ trước lên đầu tệp rồi sửa lại cho đúng kỳ này",
    },
    en: {
      message:
        "A document begins with its settings between two lines of three hyphens (---); they are missing, or the closing --- is.",
      fix: "copy the settings of an earlier period to the head of the file and change them",
    },
  },
  "yaml-tab": {
    severity: "error",
    vi: {
      message: "Dòng {line} thụt vào bằng dấu tab; phần khai báo chỉ thụt bằng dấu cách.",
      fix: "xóa dấu tab ở đầu dòng và gõ hai dấu cách",
    },
    en: {
      message: "Line {line} is indented by a tab; settings are indented by spaces only.",
      fix: "delete the tab and type two spaces",
    },
  },
  "yaml-duplicate": {
    severity: "error",
    vi: {
      message: "Mục ở dòng {line} đã được khai báo ở trên.",
      fix: "giữ một dòng, xóa dòng kia",
    },
    en: {
      message: "The setting on line {line} has been stated above.",
      fix: "keep one of them",
    },
  },
  "yaml-colon": {
    severity: "error",
    vi: {
      message:
        "Dòng {line}: giá trị có dấu hai chấm mà không đặt trong ngoặc kép, nên máy hiểu nhầm là một mục khai báo nữa.",
      fix: 'đặt cả giá trị trong ngoặc kép, ví dụ title: "Báo cáo: kết quả bảy tháng"',
    },
    en: {
      message: "Line {line}: the value has a colon and no quotes around it, so it reads like another setting.",
      fix: 'put the whole value in quotes, for example title: "Báo cáo: kết quả bảy tháng"',
    },
  },
  "yaml-alias": {
    severity: "error",
    vi: {
      message:
        "Dòng {line}: “{found}” là dấu nhắc lại của YAML (& và *). Phần khai báo không dùng dấu này, vì nhắc lại nhiều lớp có thể phình ra làm treo máy.",
      fix: "bỏ dấu & hoặc *, ghi thẳng giá trị; nếu đó là lời văn thì đặt trong ngoặc kép",
    },
    en: {
      message:
        "Line {line}: “{found}” is an anchor or alias of YAML (& and *). Settings do not use them: nested ones can grow until the machine stops.",
      fix: "remove the & or * and write the value itself; put a text in quotes",
    },
  },
  "yaml-tag": {
    severity: "error",
    vi: {
      message:
        "Dòng {line}: “{found}” là thẻ kiểu của YAML (dấu !). Phần khai báo chỉ có chữ, số, ngày và danh sách; thẻ kiểu có thể khiến chương trình khác chạy mã.",
      fix: "bỏ thẻ này; nếu đó là lời văn thì đặt trong ngoặc kép",
    },
    en: {
      message:
        "Line {line}: “{found}” is a type tag of YAML (!). Settings hold texts, numbers, dates and lists; a tag can make other programs run code.",
      fix: "remove it; put a text in quotes",
    },
  },
  "yaml-syntax": {
    severity: "error",
    vi: {
      message:
        "Không hiểu được phần khai báo từ dòng {line}; thường do thiếu dấu ngoặc đóng, hoặc dòng thụt vào không thẳng hàng với dòng trên.",
      fix: "so dòng này với cùng dòng của một kỳ trước",
    },
    en: {
      message:
        "The settings cannot be understood from line {line} on; mostly a closing quote is missing or a line is not indented like the one above.",
      fix: "compare this line with that of an earlier period",
    },
  },
  "setting-unknown": {
    severity: "error",
    vi: {
      message: "Không có mục khai báo “{path}”.",
      fix: "sửa tên mục; tên có thể dùng: {suggestion}",
    },
    en: {
      message: "There is no setting “{path}”.",
      fix: "mend its name; possible: {suggestion}",
    },
  },
  "setting-missing": {
    severity: "error",
    vi: {
      message: "Thiếu mục “{path}”.",
      fix: "thêm mục này; nếu báo cáo không nêu và mục cho phép thì ghi null",
    },
    en: {
      message: "The setting “{path}” is missing.",
      fix: "add it; write null where the report states nothing and the setting allows it",
    },
  },
  "setting-type": {
    severity: "error",
    vi: {
      message: "Mục “{path}” cần giá trị dạng {example}, nhưng đọc được: {found}",
      fix: "ghi lại theo dạng {example}; chữ số mà là tên gọi thì đặt trong ngoặc kép",
    },
    en: {
      message: "The setting “{path}” needs a value like {example} but reads: {found}",
      fix: "write it like {example}; put digits that are a name in quotes",
    },
  },
  "setting-choice": {
    severity: "error",
    vi: {
      message: "Mục “{path}” không nhận giá trị “{found}”.",
      fix: "giá trị có thể dùng: {suggestion}",
    },
    en: {
      message: "The setting “{path}” does not take the value “{found}”.",
      fix: "possible values: {suggestion}",
    },
  },
  "setting-empty": {
    severity: "error",
    vi: {
      message: "Mục “{path}” để trống.",
      fix: "ghi giá trị cho mục này",
    },
    en: {
      message: "The setting “{path}” is empty.",
      fix: "give it a value",
    },
  },
  "setting-format": {
    severity: "error",
    vi: {
      message: "Mục “{path}”: “{found}” không đúng cách ghi.",
      fix: "ghi theo mẫu: {example}",
    },
    en: {
      message: "The setting “{path}”: “{found}” is not in the right form.",
      fix: "write it like this: {example}",
    },
  },
  "setting-id": {
    severity: "error",
    vi: {
      message: "Mục id là “{found}”, khác tên tệp “{expected}”; hai tên phải giống nhau.",
      fix: "ghi id: {expected}, hoặc đổi tên tệp",
    },
    en: {
      message: "The id is “{found}” but the file is named “{expected}”; they must be equal.",
      fix: "write id: {expected}, or rename the file",
    },
  },
  "setting-reference": {
    severity: "error",
    vi: {
      message: "Mục “{path}”: trong bảng {target} không có mã “{found}”.",
      fix: "sửa mã; mã có thể dùng: {suggestion}. Nếu là mục mới thì thêm một dòng vào data/registers/{target}.csv",
    },
    en: {
      message: "The setting “{path}”: the register {target} has no code “{found}”.",
      fix: "mend the code; possible: {suggestion}. Add a row to data/registers/{target}.csv for something new",
    },
  },
  "period-dates": {
    severity: "error",
    vi: {
      message: "Kỳ báo cáo kết thúc ngày {found}, trước ngày bắt đầu {from}.",
      fix: "sửa lại hai ngày from và to",
    },
    en: {
      message: "The period ends on {found}, before its first day {from}.",
      fix: "mend the days from and to",
    },
  },
} as const satisfies Record<string, Message>;
