/** Codes about charts that would mislead where nothing in the names of the chart is wrong: the axis, a break. */
import type { Message } from "../message.ts";

export const chartMessages = {
  "chart-break": {
    severity: "error",
    vi: {
      message: "Đường biểu đồ nối qua điểm gãy {date} ({why}); số hai bên điểm gãy không so được với nhau.",
      fix: "chỉ giữ các dòng ở một bên điểm gãy (thuộc tính rows), hoặc vẽ mỗi bên một biểu đồ",
    },
    en: {
      message: "The line crosses the break of {date} ({why}); figures on its two sides do not compare.",
      fix: "keep only rows on one side of the break (attribute rows), or draw a chart for each side",
    },
  },
  "chart-axis": {
    severity: "error",
    vi: {
      message:
        "Kiểu {type} không nhận from: thanh dài bao nhiêu là số lớn bấy nhiêu nên trục phải bắt đầu từ 0; trục thứ hạng luôn bắt đầu từ hạng 1.",
      fix: "bỏ thuộc tính from, hoặc dùng kiểu line, range, multiples",
    },
    en: {
      message:
        "Type {type} takes no from: the length of a bar is its figure, so its axis starts at 0; an axis of ranks starts at 1.",
      fix: "remove attribute from, or use type line, range or multiples",
    },
  },
  "chart-axis-start": {
    severity: "error",
    vi: {
      message:
        "Trục bắt đầu từ “{start}” thì không vẽ được: phải là một số viết như trong CSV và không lớn hơn số nhỏ nhất được vẽ ({least}).",
      fix: "ghi một số không lớn hơn {least}, dấu chấm trước phần thập phân, ví dụ 97.5",
    },
    en: {
      message:
        "The axis cannot start at “{start}”: it takes a number written as in a CSV, not above the smallest figure drawn ({least}).",
      fix: "write a number not above {least}, with a point before decimals, such as 97.5",
    },
  },
} as const satisfies Record<string, Message>;
