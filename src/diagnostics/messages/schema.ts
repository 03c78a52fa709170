/** Codes about the descriptions of tables in data/schemas. */
import type { Message } from "../message.ts";

export const schemaMessages = {
  "schema-json": {
    severity: "error",
    vi: {
      message:
        "Không đọc được tệp mô tả bảng từ dòng {line}: thường thiếu dấu phẩy giữa hai mục, thừa dấu phẩy ở cuối, hoặc thiếu ngoặc. Bảng này chưa được kiểm tra.",
      fix: "sửa dòng {line}, hoặc lấy lại bản trước của tệp",
    },
    en: {
      message:
        "The table's description cannot be read from line {line} on: mostly a comma is missing or spare, or a bracket is missing. The table has not been checked.",
      fix: "mend line {line}, or go back to the file's last version",
    },
  },
  "schema-name": {
    severity: "error",
    vi: {
      message: "Mục name là “{found}”, khác tên tệp “{expected}”.",
      fix: 'ghi "name": "{expected}", hoặc đổi tên tệp',
    },
    en: {
      message: "The name is “{found}” but the file is named “{expected}”.",
      fix: 'write "name": "{expected}", or rename the file',
    },
  },
  "schema-first-columns": {
    severity: "error",
    vi: {
      message: "Bảng số liệu của kỳ phải bắt đầu bằng hai cột id và ten, nhưng đang bắt đầu bằng: {found}.",
      fix: "đặt hai cột id và ten lên đầu, cả ở đây và trong các tệp CSV",
    },
    en: {
      message: "A period's table begins with the columns id and ten, but this one begins with: {found}.",
      fix: "put id and ten first, here and in the CSV files",
    },
  },
  "schema-unknown-name": {
    severity: "error",
    vi: {
      message: "Mục “{path}” nhắc tới “{found}”, nhưng không có bảng hay cột nào tên như vậy.",
      fix: "sửa tên; tên có thể dùng: {suggestion}",
    },
    en: {
      message: "“{path}” names “{found}”, but there is no such table or column.",
      fix: "mend the name; possible: {suggestion}",
    },
  },
  "check-unmatched": {
    severity: "error",
    vi: {
      message:
        "Phép đối chiếu “{id}” cần dòng “{found}”, nhưng không kỳ nào có dòng này, nên phép đối chiếu không bao giờ chạy.",
      fix: "sửa mã dòng; mã có thể dùng: {suggestion}",
    },
    en: {
      message: "The check “{id}” needs the row “{found}”, which no period has, so it never runs.",
      fix: "mend the row's code; possible: {suggestion}",
    },
  },
  "check-duplicate": {
    severity: "error",
    vi: {
      message: "Mã phép đối chiếu “{found}” đã dùng ở {first}; mỗi phép đối chiếu cần một mã riêng.",
      fix: "đặt mã khác",
    },
    en: {
      message: "The check code “{found}” is already used in {first}; every check needs its own.",
      fix: "choose another code",
    },
  },
} as const satisfies Record<string, Message>;
