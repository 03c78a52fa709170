/** Codes about the calendar of releases. */
import type { Message } from "../message.ts";

export const calendarMessages = {
  "release-period-unknown": {
    severity: "error",
    vi: {
      message:
        "Lịch công bố ghi kỳ “{period}” đã công bố ngày {published}, nhưng trang không có kỳ nào mang mã này. Người đọc sẽ không tìm thấy báo cáo ấy.",
      fix: "sửa mã kỳ trong cột ky; mã có thể dùng: {suggestion}. Kỳ chưa đăng trên trang thì để trống cột da_cong_bo",
    },
    en: {
      message:
        "The calendar says that period “{period}” was published on {published}, but the site has no period of this id. Readers will not find the report.",
      fix: "correct the id in column ky; ids there are: {suggestion}. Of a period that is not on the site, leave column da_cong_bo empty",
    },
  },
} as const satisfies Record<string, Message>;
