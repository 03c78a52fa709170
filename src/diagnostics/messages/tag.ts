/** Codes about the tags of a document: their syntax, what the guard refuses, their attributes, places and contents. */
import type { Message } from "../message.ts";

export const tagMessages = {
  "tag-not-closed": {
    severity: "error",
    vi: {
      message: "Thẻ <{tag}> được mở ở đây nhưng không có thẻ đóng </{tag}>, nên phần sau nó không đọc được.",
      fix: "thêm </{tag}> sau nội dung của thẻ; thẻ không có nội dung thì viết <{tag} … />",
    },
    en: {
      message: "The tag <{tag}> opens here but nothing closes it, so what follows cannot be read.",
      fix: "add </{tag}> after its content; write a tag without content as <{tag} … />",
    },
  },
  "wrong-closing-tag": {
    severity: "error",
    vi: {
      message: "Thẻ đóng </{tag}> không khớp với thẻ nào đang mở.",
      fix: "sửa tên thẻ đóng cho giống thẻ mở, hoặc bỏ thẻ đóng thừa",
    },
    en: {
      message: "The closing tag </{tag}> matches no open tag.",
      fix: "give the closing tag the name of the opening one, or remove it",
    },
  },
  "broken-tag": {
    severity: "error",
    vi: {
      message:
        "Thẻ <{tag} …> viết chưa đúng nên không đọc được: thường là thiếu dấu nháy quanh giá trị hoặc thiếu dấu >.",
      fix: 'viết thẻ theo mẫu <{tag} tên="giá trị">, dấu nháy mở và đóng đủ cặp',
    },
    en: {
      message:
        "The tag <{tag} …> is malformed: most often a quotation mark around a value or the closing > is missing.",
      fix: 'write the tag as <{tag} name="value">, with its quotation marks in pairs',
    },
  },
  "stray-angle-bracket": {
    severity: "error",
    vi: {
      message: "Dấu < đứng trong câu: ở tệp này dấu đó chỉ dùng để mở thẻ, nên câu không đọc được.",
      fix: "viết dấu nhỏ hơn là &lt;; viết địa chỉ trang web là [địa chỉ](địa chỉ)",
    },
    en: {
      message: "A < stands in a sentence: in this file it only opens tags, so the sentence cannot be read.",
      fix: "write a less-than sign as &lt; and a web address as [address](address)",
    },
  },
  "comment-in-document": {
    severity: "error",
    vi: {
      message:
        "“<!--” mở một lời ghi chú của HTML. Tệp báo cáo không chứa lời ẩn: điều gì cần nói với người đọc thì nói ra, điều gì chỉ để nhắc nhau thì viết trong yêu cầu kéo.",
      fix: 'xóa đoạn từ <!-- đến -->; lời của ban biên tập viết bằng thẻ <Note on="2024-08-15">…</Note>',
    },
    en: {
      message:
        "“<!--” opens a comment of HTML. A report hides no words: say to readers what they should know, and to colleagues in the pull request.",
      fix: 'delete it from <!-- to -->; an editor\'s words stand in <Note on="2024-08-15">…</Note>',
    },
  },
  "stray-brace": {
    severity: "error",
    vi: {
      message: "Dấu { đứng trong câu: dấu này mở một đoạn mã, mà tệp báo cáo không được chứa mã.",
      fix: "bỏ dấu { và }; nếu cần in dấu đó thì viết \\{ và \\}",
    },
    en: {
      message: "A { stands in a sentence: it opens code, and a report may not contain code.",
      fix: "remove the { and }; to print them, write \\{ and \\}",
    },
  },
  "nesting-too-deep": {
    severity: "error",
    vi: {
      message:
        "Ở đây có hơn một trăm cấp lồng nhau (danh sách, trích dẫn, thẻ hoặc chữ nghiêng, chữ đậm), nên không đọc được.",
      fix: "bớt số cấp lồng nhau",
    },
    en: {
      message:
        "More than a hundred levels are nested here (lists, quotations, tags or emphasis), so it cannot be read.",
      fix: "nest fewer levels",
    },
  },
  "code-in-document": {
    severity: "error",
    vi: {
      message:
        "“{found}” là mã chương trình. Tệp báo cáo chỉ chứa chữ và các thẻ cho sẵn, để việc sửa nội dung không bao giờ chạy mã.",
      fix: "bỏ đoạn này. Các thẻ dùng được mà không cần import: {allowed}",
    },
    en: {
      message:
        "“{found}” is program code. A report holds only words and the given tags, so that changing content never runs code.",
      fix: "remove it. These tags work without an import: {allowed}",
    },
  },
  "expression-attribute": {
    severity: "error",
    vi: {
      message:
        "Thuộc tính “{found}” của thẻ <{tag}> là mã chương trình. Giá trị của thuộc tính chỉ được là chữ trong dấu nháy.",
      fix: 'viết thuộc tính theo mẫu tên="giá trị"',
    },
    en: {
      message: "Attribute “{found}” of <{tag}> is program code. A value may only be text between quotation marks.",
      fix: 'write it as name="value"',
    },
  },
  "raw-html": {
    severity: "error",
    vi: {
      message:
        "<{tag}> là mã HTML. Tệp báo cáo không được chứa HTML, để mọi trang có cùng cách trình bày và không chạy mã lạ.",
      fix: "bỏ thẻ, giữ lại chữ; chữ nghiêng là *chữ*, chữ đậm là **chữ**. Thẻ dùng được: {allowed}",
    },
    en: {
      message: "<{tag}> is HTML. A report may not contain HTML, so that all pages look alike and run no foreign code.",
      fix: "remove the tag and keep the words; *text* is italic, **text** is bold. Tags that work: {allowed}",
    },
  },
  "unknown-component": {
    severity: "error",
    vi: {
      message: "Không có thẻ <{tag}>.",
      fix: "sửa tên thẻ, chú ý chữ hoa; tên đúng: {suggestion}",
    },
    en: {
      message: "There is no tag <{tag}>.",
      fix: "correct its name, capitals included; right: {suggestion}",
    },
  },
  "component-outside-report": {
    severity: "error",
    vi: {
      message: "Thẻ <{tag}> lấy số liệu của một kỳ báo cáo, mà trang này không thuộc kỳ nào.",
      fix: "bỏ thẻ này; nếu cần, viết liên kết đến trang báo cáo hoặc trang dữ liệu",
    },
    en: {
      message: "The tag <{tag}> shows data of a reporting period, and this page belongs to none.",
      fix: "remove it; if need be, link to the report or to the data",
    },
  },
  "unknown-attribute": {
    severity: "error",
    vi: {
      message: "Thẻ <{tag}> không có thuộc tính “{found}”.",
      fix: "sửa tên thuộc tính hoặc bỏ nó; tên đúng: {suggestion}",
    },
    en: {
      message: "The tag <{tag}> has no attribute “{found}”.",
      fix: "correct its name or remove it; right: {suggestion}",
    },
  },
  "repeated-attribute": {
    severity: "error",
    vi: {
      message: "Thẻ <{tag}> có thuộc tính “{found}” hai lần, nên không rõ giá trị nào đúng.",
      fix: "giữ lại một",
    },
    en: {
      message: "The tag <{tag}> has the attribute “{found}” twice, so it is unclear which value counts.",
      fix: "keep one",
    },
  },
  "missing-attribute": {
    severity: "error",
    vi: {
      message: "Thẻ <{tag}> thiếu thuộc tính “{missing}” hoặc thuộc tính đó để trống.",
      fix: 'thêm {missing}="…" vào thẻ',
    },
    en: {
      message: "The tag <{tag}> lacks the attribute “{missing}”, or has it empty.",
      fix: 'add {missing}="…" to the tag',
    },
  },
  "component-place": {
    severity: "error",
    vi: {
      message:
        "Thẻ <{tag}> đứng sai chỗ. <Value> và <Term> đứng trong câu, không đứng trong tiêu đề hay liên kết; <Table>, <Chart> và <Note> đứng riêng một dòng, không nằm trong thẻ khác.",
      fix: "chuyển thẻ đến đúng chỗ, có dòng trống trước và sau thẻ đứng riêng",
    },
    en: {
      message:
        "The tag <{tag}> stands in the wrong place. <Value> and <Term> stand in a sentence, not in a heading or a link; <Table>, <Chart> and <Note> on a line of their own, not inside another tag.",
      fix: "move the tag, with a blank line before and after one that stands alone",
    },
  },
  "component-content": {
    severity: "error",
    vi: {
      message:
        "Nội dung của thẻ <{tag}> không dùng được. <Value> và <Term> chỉ chứa chữ, không in nghiêng, in đậm hay có thẻ khác; <Table> và <Chart> không chứa gì; <Note> phải có lời chú.",
      fix: "sửa nội dung của thẻ",
    },
    en: {
      message:
        "The content of <{tag}> cannot be used. <Value> and <Term> hold words only, without emphasis or other tags; <Table> and <Chart> hold nothing; <Note> must hold a note.",
      fix: "correct what stands in the tag",
    },
  },
  "note-date": {
    severity: "error",
    vi: {
      message: "Ngày “{found}” của lời chú không phải là một ngày viết theo dạng năm-tháng-ngày.",
      fix: 'viết ngày biên tập như on="2024-08-15"',
    },
    en: {
      message: "The date “{found}” of the note is no date in the form year-month-day.",
      fix: 'write the day of the edit like on="2024-08-15"',
    },
  },
} as const satisfies Record<string, Message>;
