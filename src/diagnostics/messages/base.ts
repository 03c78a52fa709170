/** Codes about what had been published: corrections and their log, addresses that must go on leading somewhere. */
import type { Message } from "../message.ts";

export const baseMessages = {
  "correction-missing": {
    severity: "error",
    vi: {
      message:
        "Ô {place} của kỳ {period} đã công bố “{before}”, nay ghi “{after}”, mà sổ đính chính không có dòng nào về việc này. Số liệu đã công bố chỉ được thay khi có ghi ngày và lý do.",
      fix: "nếu thay là đúng, thêm vào data/registers/dinh_chinh.csv dòng dưới đây, điền ngày và lý do (thay theo kế hoạch thì loại là dieu_chinh, sửa sai sót thì loại là dinh_chinh); nếu sửa nhầm, ghi lại “{before}”\n{row}",
    },
    en: {
      message:
        "Cell {place} of period {period} was published as “{before}” and now says “{after}”, but the log of corrections has no row about it. A published figure changes only with a date and a reason.",
      fix: "if the change is right, add the row below to data/registers/dinh_chinh.csv with its date and reason (dieu_chinh for a planned revision, dinh_chinh for an error); if it was a slip, write “{before}” again\n{row}",
    },
  },
  "correction-words-missing": {
    severity: "error",
    vi: {
      message:
        "Đoạn {place} của kỳ {period} đã công bố “{before}”, nay ghi “{after}”, mà sổ đính chính không có dòng nào về việc này. Câu chữ đã công bố chỉ được thay khi có ghi ngày và lý do.",
      fix: "nếu thay là đúng, thêm vào data/registers/dinh_chinh.csv dòng dưới đây, điền ngày và lý do; nếu sửa nhầm, trả lại câu cũ\n{row}",
    },
    en: {
      message:
        "Paragraph {place} of period {period} was published as “{before}” and now says “{after}”, but the log of corrections has no row about it. Published words change only with a date and a reason.",
      fix: "if the change is right, add the row below to data/registers/dinh_chinh.csv with its date and reason; if it was a slip, restore the old words\n{row}",
    },
  },
  "correction-without-change": {
    severity: "error",
    vi: {
      message:
        "Mục {id} ghi một lần thay ở {place} của kỳ {period}, nhưng so với bản đã công bố thì chỗ ấy không có gì thay đổi.",
      fix: "sửa ô hoặc câu mà mục này nói đến, sửa lại địa chỉ trong cột o, hoặc bỏ dòng này",
    },
    en: {
      message:
        "Entry {id} logs a change at {place} of period {period}, but nothing there differs from what was published.",
      fix: "change the cell or sentence the entry is about, correct the address in column o, or take the row out",
    },
  },
  "correction-of-unpublished": {
    severity: "error",
    vi: {
      message:
        "Mục {id} ghi một lần thay ở kỳ {period}, nhưng kỳ này chưa công bố ở bản gốc: chưa có gì để đính chính.",
      fix: "bỏ dòng này; số liệu chưa công bố cứ sửa thẳng trong bảng",
    },
    en: {
      message:
        "Entry {id} logs a change in period {period}, which the base has not published: there is nothing to correct.",
      fix: "take the row out; what is not yet published is simply changed",
    },
  },
  "correction-old-differs": {
    severity: "error",
    vi: {
      message: "Mục {id} ghi nội dung cũ ở {place} là “{found}”, nhưng bản đã công bố ghi “{expected}”.",
      fix: "viết “{expected}” vào cột cu",
    },
    en: {
      message: "Entry {id} says that {place} read “{found}” before, but what was published is “{expected}”.",
      fix: "write “{expected}” into column cu",
    },
  },
  "correction-entry-changed": {
    severity: "error",
    vi: {
      message:
        "Mục {id} của sổ đính chính đã công bố; cột {column} đã ghi “{expected}”, nay ghi “{found}”. Mục đã đăng không được sửa: các bản trước của báo cáo dựng lại từ đó.",
      fix: "ghi lại “{expected}”; nếu mục ấy sai, thêm một mục mới",
    },
    en: {
      message:
        "Entry {id} of the log has been published; column {column} said “{expected}” and now says “{found}”. A published entry is not edited: earlier states of the report are rebuilt from it.",
      fix: "write “{expected}” again; if the entry was wrong, add a new one",
    },
  },
  "correction-entry-removed": {
    severity: "error",
    vi: {
      message:
        "Mục {id} của sổ đính chính ({place}, kỳ {period}) đã công bố nhưng nay không còn. Mục đã đăng không được xóa.",
      fix: "thêm lại dòng ấy vào data/registers/dinh_chinh.csv\n{row}",
    },
    en: {
      message:
        "Entry {id} of the log ({place}, period {period}) was published and is gone. A published entry is not removed.",
      fix: "put the row back into data/registers/dinh_chinh.csv\n{row}",
    },
  },
  "correction-state-differs": {
    severity: "error",
    vi: {
      message: "Theo sổ đính chính, ô {place} của kỳ {period} nay là “{found}”, nhưng bảng ghi “{expected}”.",
      fix: "sửa cột moi của mục này, hoặc sửa ô; nếu ô được thay thêm lần nữa, ghi thêm một mục",
    },
    en: {
      message:
        "By the log of corrections, cell {place} of period {period} is now “{found}”, but the table says “{expected}”.",
      fix: "correct column moi of this entry, or the cell; if the cell was changed once more, add an entry",
    },
  },
  "correction-step-differs": {
    severity: "error",
    vi: {
      message:
        "Mục này để ô {place} của kỳ {period} thành “{found}”, nhưng mục {next} sau đó lại ghi nội dung cũ là “{expected}”. Hai lần thay liền nhau phải nối được với nhau.",
      fix: "sửa cột moi của mục này hoặc cột cu của mục {next}; xem cả ngày của hai mục",
    },
    en: {
      message:
        "This entry leaves cell {place} of period {period} at “{found}”, but the next entry {next} says it read “{expected}” before. Successive changes must join.",
      fix: "correct column moi of this entry or column cu of {next}; look at their dates too",
    },
  },
  "correction-cell-unknown": {
    severity: "error",
    vi: {
      message: "Không có ô {place} ở kỳ {period}: bảng hoặc cột này không có.",
      fix: "viết địa chỉ theo dạng bảng/dòng/cột, như bien_che/cong_chuc/co_mat",
    },
    en: {
      message: "There is no cell {place} in period {period}: no such table or column.",
      fix: "write the address as table/row/column, such as bien_che/cong_chuc/co_mat",
    },
  },
  "correction-words-not-found": {
    severity: "error",
    vi: {
      message:
        "Sổ đính chính ghi rằng đoạn {place} của kỳ {period} nay là “{found}”, nhưng không tìm thấy câu ấy trong báo cáo.",
      fix: "chép đúng câu đang có trong báo cáo vào cột moi; nếu câu được thay thêm lần nữa, ghi thêm một mục",
    },
    en: {
      message:
        "The log says that paragraph {place} of period {period} now reads “{found}”, but the report has no such words.",
      fix: "copy the words of the report into column moi; if they were changed once more, add an entry",
    },
  },
  "correction-period-unknown": {
    severity: "error",
    vi: {
      message: "Sổ đính chính nêu kỳ “{period}”, nhưng không có kỳ nào mang mã ấy.",
      fix: "viết một trong các mã kỳ: {known}",
    },
    en: {
      message: "The log of corrections names period “{period}”, but there is none.",
      fix: "write one of the ids: {known}",
    },
  },
  "period-removed": {
    severity: "error",
    vi: {
      message:
        "Kỳ {period} đã công bố ở bản gốc nhưng nay không còn. Báo cáo đã công bố không được xóa: người khác đã dẫn lại.",
      fix: "trả lại các tệp của kỳ; báo cáo bị thu hồi thì đặt record.status là withdrawn, báo cáo được thay bằng bản khác thì đặt là superseded",
    },
    en: {
      message: "Period {period} was published and is gone. A published report is not removed: others have cited it.",
      fix: "put its files back; set record.status to withdrawn for a report that is withdrawn, to superseded for one that another replaces",
    },
  },
  "page-lost": {
    severity: "error",
    vi: {
      message: "Trang {path} có ở bản gốc, nay không còn. Địa chỉ đã công bố phải luôn dẫn đến một nơi.",
      fix: "trả lại mã cũ, hoặc thêm vào data/registers/chuyen_huong.csv dòng dưới đây và điền địa chỉ mới\n{row}",
    },
    en: {
      message: "The base has page {path}, which is gone. A published address must always lead somewhere.",
      fix: "use the old id again, or add the row below to data/registers/chuyen_huong.csv with the new address\n{row}",
    },
  },
  "anchor-lost": {
    severity: "error",
    vi: {
      message: "Chỗ {path} có ở bản gốc, nay không còn trên trang. Liên kết đã công bố phải luôn dẫn đến một nơi.",
      fix: "trả lại mã cũ, hoặc thêm vào data/registers/chuyen_huong.csv dòng dưới đây và điền địa chỉ mới\n{row}",
    },
    en: {
      message: "The base has {path}, which is no longer on the page. A published link must always lead somewhere.",
      fix: "use the old id again, or add the row below to data/registers/chuyen_huong.csv with the new address\n{row}",
    },
  },
  "redirect-target": {
    severity: "error",
    vi: {
      message: "Địa chỉ mới “{path}” không có trên trang web này.",
      fix: "viết địa chỉ của một trang đang có, như /ky-bao-cao/2024-7-thang/",
    },
    en: {
      message: "The new address “{path}” does not exist on this site.",
      fix: "write the address of a page that exists, such as /ky-bao-cao/2024-7-thang/",
    },
  },
  "redirect-over-page": {
    severity: "error",
    vi: {
      message: "Địa chỉ cũ “{path}” vẫn đang có trên trang web này, nên không chuyển đi đâu được.",
      fix: "bỏ dòng này",
    },
    en: {
      message: "The old address “{path}” still exists on this site and cannot lead elsewhere.",
      fix: "take the row out",
    },
  },
} as const satisfies Record<string, Message>;
