/** Codes about what a document refers to: cells, tables and columns, charts, cited documents. */
import type { Message } from "../message.ts";

export const referenceMessages = {
  "value-differs": {
    severity: "error",
    vi: {
      message:
        "Trong câu in “{printed}”, còn ô {address} ở {cellPlace} ghi “{cell}”. Chữ in và ô phải nói cùng một điều.",
      fix: "nếu ô đúng, viết “{cell}” trong thẻ; nếu chữ in đúng, sửa ô",
    },
    en: {
      message:
        "The sentence prints “{printed}”, but cell {address} at {cellPlace} says “{cell}”. Print and data must say the same.",
      fix: "if the cell is right, write “{cell}” in the tag; if the print is right, correct the cell",
    },
  },
  "value-qualifier": {
    severity: "error",
    vi: {
      message: "Trong câu in “{printed}”, còn ô {address} là “{cell}”: hai bên không chính xác như nhau.",
      fix: "viết “{cell}” trong câu, hoặc sửa cột qualifier của ô này trong chu_thich.csv",
    },
    en: {
      message: "The sentence prints “{printed}”, but cell {address} is “{cell}”: they are not equally exact.",
      fix: "write “{cell}” in the sentence, or correct the cell's qualifier in chu_thich.csv",
    },
  },
  "value-unit": {
    severity: "error",
    vi: {
      message: "Trong thẻ in đơn vị “{printed}”, còn ô {address} tính bằng “{unit}”.",
      fix: "để đơn vị ra ngoài thẻ nếu đó chỉ là chữ của câu; nếu đơn vị khác thật thì sửa ô hoặc bảng",
    },
    en: {
      message: "The tag prints the unit “{printed}”, but cell {address} is measured in “{unit}”.",
      fix: "move the unit out of the tag if it is only a word of the sentence; if it really differs, correct the cell or the table",
    },
  },
  "value-empty": {
    severity: "error",
    vi: {
      message: "Ô {address} ở {cellPlace} để trống, tức là báo cáo không nêu, nên không có gì để in ở đây.",
      fix: "điền ô theo báo cáo, hoặc bỏ thẻ và giữ lại chữ",
    },
    en: {
      message: "Cell {address} at {cellPlace} is empty, that is, not stated, so there is nothing to print here.",
      fix: "fill the cell from the report, or drop the tag and keep the words",
    },
  },
  "component-table": {
    severity: "error",
    vi: {
      message: "Kỳ báo cáo này không có bảng “{found}”.",
      fix: "sửa tên bảng; tên đúng: {suggestion}. Nếu thiếu bảng, thêm tệp {file}",
    },
    en: {
      message: "This period has no table “{found}”.",
      fix: "correct the name; right: {suggestion}. If the table is missing, add the file {file}",
    },
  },
  "component-column": {
    severity: "error",
    vi: {
      message: "Bảng {table} không có cột “{found}”.",
      fix: "sửa tên cột trong thuộc tính {attribute}; tên đúng: {suggestion}",
    },
    en: {
      message: "Table {table} has no column “{found}”.",
      fix: "correct the column in attribute {attribute}; right: {suggestion}",
    },
  },
  "component-row": {
    severity: "error",
    vi: {
      message: "Bảng {table} của kỳ này không có dòng “{found}”.",
      fix: "sửa mã dòng trong thuộc tính {attribute}; tên đúng: {suggestion}",
    },
    en: {
      message: "Table {table} of this period has no row “{found}”.",
      fix: "correct the row in attribute {attribute}; right: {suggestion}",
    },
  },
  "chart-type": {
    severity: "error",
    vi: { message: "Không có kiểu biểu đồ “{found}”.", fix: "chọn một kiểu: {expected}" },
    en: { message: "There is no chart type “{found}”.", fix: "choose one: {expected}" },
  },
  "chart-measure": {
    severity: "error",
    vi: {
      message: "Cột {column} không phải là số đo, nên không vẽ thành biểu đồ được.",
      fix: "chọn cột số đo cho thuộc tính y",
    },
    en: {
      message: "Column {column} is no measure, so it cannot be drawn.",
      fix: "choose columns of figures for attribute y",
    },
  },
  "chart-series-count": {
    severity: "error",
    vi: {
      message: "Biểu đồ có {found} dãy số; kiểu này cần {expected} dãy thì người đọc mới phân biệt được.",
      fix: "bớt hoặc thêm tên trong thuộc tính này, hoặc đổi kiểu biểu đồ",
    },
    en: {
      message: "The chart has {found} series; for readers to tell them apart this type takes {expected}.",
      fix: "take names out of this attribute or add some, or choose another type",
    },
  },
  "chart-units": {
    severity: "error",
    vi: {
      message: "Các số của biểu đồ có đơn vị khác nhau ({units}); vẽ trên một trục thì người đọc so nhầm.",
      fix: "chỉ giữ các cột hoặc dòng cùng đơn vị, hoặc vẽ hai biểu đồ",
    },
    en: {
      message:
        "The figures of the chart have different units ({units}); on one axis readers would compare them wrongly.",
      fix: "keep columns or rows of one unit, or draw two charts",
    },
  },
  "chart-rank": {
    severity: "error",
    vi: {
      message:
        "Thứ hạng chỉ vẽ bằng kiểu rank, và kiểu rank chỉ vẽ thứ hạng: số nhỏ là hạng cao. Cột sai chỗ: {columns}.",
      fix: "đổi kiểu biểu đồ hoặc đổi cột",
    },
    en: {
      message:
        "Ranks are drawn only as type rank, and type rank draws only ranks: a small number is a high rank. Misplaced: {columns}.",
      fix: "change the type of the chart, or its columns",
    },
  },
  "chart-rank-total": {
    severity: "error",
    vi: {
      message: "Các thứ hạng không cùng tổng số đối tượng xếp hạng ({totals}), nên không nối thành một đường được.",
      fix: "chỉ vẽ các năm có cùng tổng số",
    },
    en: {
      message: "The ranks are out of different totals ({totals}), so no line may join them.",
      fix: "draw only years with the same total",
    },
  },
  "chart-time": {
    severity: "error",
    vi: {
      message:
        "Kiểu biểu đồ này vẽ theo thời gian, nhưng cột {column} có giá trị “{value}” không phải là một thời điểm hoặc bị lặp.",
      fix: "chọn cột năm hoặc ngày cho thuộc tính x, mỗi thời điểm một dòng",
    },
    en: {
      message: "This type draws over time, but column {column} holds “{value}”, which is no time or stands twice.",
      fix: "choose a column of years or dates for attribute x, one row for each time",
    },
  },
  "chart-sum": {
    severity: "error",
    vi: {
      message:
        "Không có phép đối chiếu nào nói rằng {parts} cộng lại thành một tổng, nên không được xếp chồng hoặc tính tỷ lệ.",
      fix: "dùng kiểu bar, hoặc thêm phép cộng này vào checks của bảng nếu nó đúng với mọi kỳ",
    },
    en: {
      message: "No check says that {parts} add up to a whole, so they may not be stacked or made shares.",
      fix: "use type bar, or add this sum to the checks of the table if it holds in every period",
    },
  },
  "chart-whole": {
    severity: "error",
    vi: {
      message: "Các phần ({parts}) không khớp với tổng ({whole}), nên biểu đồ này sẽ nói sai.",
      fix: "đối chiếu các ô với báo cáo, hoặc dùng kiểu bar",
    },
    en: {
      message: "The parts ({parts}) do not fit the whole ({whole}), so this chart would say something false.",
      fix: "compare the cells with the report, or use type bar",
    },
  },
  "chart-inexact": {
    severity: "error",
    vi: {
      message:
        "Ô {cell} trống hoặc chỉ là “hơn”, “dưới”, “khoảng”: vẽ thành một phần của tổng thì các phần khác trông sai cỡ.",
      fix: "bỏ dòng hoặc cột này khỏi biểu đồ, hoặc dùng kiểu bar",
    },
    en: {
      message: "Cell {cell} is empty or only a bound; drawn as a part of a whole it makes the other parts look wrong.",
      fix: "leave this row or column out, or use type bar",
    },
  },
  "chart-empty": {
    severity: "error",
    vi: {
      message: "Báo cáo không nêu số nào ở {columns} của các dòng này, nên biểu đồ trống.",
      fix: "chọn cột hoặc dòng khác, hoặc bỏ biểu đồ",
    },
    en: {
      message: "The report states no figure in {columns} of these rows, so the chart is empty.",
      fix: "choose other columns or rows, or remove the chart",
    },
  },
  "duplicate-chart": {
    severity: "error",
    vi: {
      message: "Mã biểu đồ “{found}” đã dùng ở dòng {firstLine}, nên liên kết đến biểu đồ này dẫn nhầm chỗ.",
      fix: "đặt cho mỗi biểu đồ một mã riêng trong thuộc tính id",
    },
    en: {
      message:
        "The chart id “{found}” is used on line {firstLine} already, so links to this chart lead to the wrong place.",
      fix: "give each chart its own id",
    },
  },
  "term-unknown": {
    severity: "error",
    vi: {
      message: "Bảng thuật ngữ không có mục “{found}”.",
      fix: "sửa lại; mục đúng: {suggestion}. Nếu thiếu, thêm mục vào data/registers/thuat_ngu.csv",
    },
    en: {
      message: "The glossary has no entry “{found}”.",
      fix: "correct it; right: {suggestion}. If it is missing, add it to data/registers/thuat_ngu.csv",
    },
  },
  "citation-unknown": {
    severity: "error",
    vi: {
      message: "Văn bản “{citation}” chưa có trong sổ văn bản, nên trang không dẫn được đến nó.",
      fix: "nếu số đúng, thêm dòng này vào data/registers/van_ban.csv và điền các ô còn biết:\n{row}",
    },
    en: {
      message: "The document “{citation}” is not in the register, so the page cannot link to it.",
      fix: "if the number is right, add this row to data/registers/van_ban.csv and fill in what is known:\n{row}",
    },
  },
  "citation-date": {
    severity: "error",
    vi: {
      message: "Câu này ghi văn bản {number} {found}, còn sổ văn bản ({registerPlace}) ghi {expected}.",
      fix: "đối chiếu với báo cáo rồi sửa bên sai; nếu là hai văn bản khác nhau thì thêm một dòng vào sổ",
    },
    en: {
      message: "This sentence dates document {number} {found}, but the register ({registerPlace}) says {expected}.",
      fix: "compare with the report and correct the wrong side; if they are two documents, add a row to the register",
    },
  },
  "citation-type": {
    severity: "error",
    vi: {
      message: "Câu này gọi văn bản {number} là “{found}”, còn sổ văn bản ({registerPlace}) ghi loại “{expected}”.",
      fix: "đối chiếu với báo cáo rồi sửa bên sai",
    },
    en: {
      message: "This sentence calls document {number} “{found}”, but the register ({registerPlace}) says “{expected}”.",
      fix: "compare with the report and correct the wrong side",
    },
  },
  "citation-no-such-day": {
    severity: "error",
    vi: {
      message: "“{found}” không phải là một ngày có thật.",
      fix: "đối chiếu ngày của văn bản {number} với báo cáo",
    },
    en: {
      message: "“{found}” is no real day.",
      fix: "compare the date of document {number} with the report",
    },
  },
  "citation-ambiguous": {
    severity: "error",
    vi: {
      message: "Sổ văn bản có nhiều văn bản cùng số {number}: {candidates}. Không rõ câu này nói đến văn bản nào.",
      fix: "nếu một văn bản bị ghi hai lần thì bỏ bớt dòng trong data/registers/van_ban.csv; nếu là các văn bản khác nhau thì ghi ngày trong câu",
    },
    en: {
      message:
        "The register has several documents with number {number}: {candidates}. It is unclear which one this sentence means.",
      fix: "if one document is listed twice, remove a row of data/registers/van_ban.csv; if they differ, give the date in the sentence",
    },
  },
  "bare-number-in-setting": {
    severity: "error",
    vi: {
      message:
        "Số “{found}” trong {setting} viết thẳng bằng chữ số, nên khi ô dữ liệu đổi thì câu này sai mà không ai biết.",
      fix: "thay số bằng địa chỉ ô trong ngoặc nhọn, như {bảng/dòng/cột}",
    },
    en: {
      message:
        "The number “{found}” in {setting} is written out, so when the cell changes this sentence is wrong and nobody knows.",
      fix: "replace it by the address of its cell in braces, like {table/row/column}",
    },
  },
} as const satisfies Record<string, Message>;
