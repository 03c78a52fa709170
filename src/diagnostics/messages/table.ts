/** What can be wrong with tables, settings and figures. Sections follow the way a file is read: file, rows, cells, references. */
import type { Message } from "../message.ts";

export const tableMessages = {
  "file-too-large": {
    severity: "error",
    vi: {
      message: "Tệp nặng {size} MB nên không được đọc; một tệp của kỳ báo cáo không quá {limit} MB.",
      fix: "kiểm tra xem có bỏ nhầm tệp vào đây không, rồi xóa hoặc thay bằng tệp đúng",
    },
    en: {
      message: "The file has {size} MB and was not read; a file of a report has at most {limit} MB.",
      fix: "check whether another file was put here by mistake, then remove or replace it",
    },
  },
  "file-empty": {
    severity: "error",
    vi: {
      message: "Tệp không có nội dung.",
      fix: "chép lại nội dung vào tệp; nếu kỳ này không có bảng này thì xóa tệp",
    },
    en: {
      message: "The file is empty.",
      fix: "put its content back; if the period does not have this table, delete the file",
    },
  },
  "file-encoding": {
    severity: "error",
    vi: {
      message:
        "Tệp không lưu bằng bảng mã UTF-8, hoặc có chữ đã hỏng từ trước: từ dòng {line} có chữ không đọc được (hiện thành “�”).",
      fix: "mở tệp gốc bằng Excel, chọn File › Save As › “CSV UTF-8 (Comma delimited)”; với tệp văn bản thì lưu lại với Encoding là UTF-8; chữ nào vẫn hiện “�” thì gõ lại",
    },
    en: {
      message:
        "The file is not UTF-8, or letters were damaged before: from line {line} on there are letters that cannot be read (shown as “�”).",
      fix: "open the original in Excel and choose File › Save As › “CSV UTF-8 (Comma delimited)”; save a text file with encoding UTF-8; type anew what still shows as “�”",
    },
  },
  "file-utf16": {
    severity: "error",
    vi: {
      message: "Tệp lưu bằng bảng mã UTF-16 (Excel gọi là “Unicode Text”); ở đây chỉ dùng UTF-8.",
      fix: "mở tệp bằng Excel, chọn File › Save As › “CSV UTF-8 (Comma delimited)”",
    },
    en: {
      message: "The file is UTF-16 (Excel calls it “Unicode Text”); files here are UTF-8.",
      fix: "open it in Excel and choose File › Save As › “CSV UTF-8 (Comma delimited)”",
    },
  },
  "file-bom": {
    severity: "error",
    vi: {
      message:
        "Đầu tệp có dấu BOM, một ký tự ẩn mà Excel thêm vào khi lưu “CSV UTF-8”; chương trình khác đọc tệp sẽ hiểu sai tên cột đầu tiên.",
      fix: "mở tệp bằng VS Code, ở góc dưới bên phải bấm “UTF-8 with BOM”, chọn “Save with Encoding”, chọn “UTF-8”; nếu cạnh đó ghi “CRLF” thì bấm vào, chọn “LF” rồi lưu",
    },
    en: {
      message:
        "The file begins with a byte order mark, a hidden character that Excel adds to “CSV UTF-8”; other programs then misread the first column's name.",
      fix: "open the file in VS Code, click “UTF-8 with BOM” in the bottom right corner, “Save with Encoding”, “UTF-8”; where it says “CRLF” beside it, click there, choose “LF” and save",
    },
  },
  "file-line-endings": {
    severity: "error",
    vi: {
      message:
        "Các dòng trong tệp kết thúc theo kiểu Windows (CRLF); ở đây dùng kiểu LF để so sánh hai bản không bị lệch.",
      fix: "trong VS Code, bấm chữ “CRLF” ở góc dưới bên phải, chọn “LF” rồi lưu",
    },
    en: {
      message:
        "Lines end the Windows way (CRLF); files here end lines with LF, so that two versions compare line by line.",
      fix: "in VS Code, click “CRLF” in the bottom right corner, choose “LF” and save",
    },
  },
  "file-decomposed": {
    severity: "error",
    vi: {
      message:
        "Tệp dùng kiểu chữ Việt tổ hợp (NFD): dấu tách rời khỏi chữ, bắt đầu từ chữ “{found}” ở dòng {line}. Nhìn giống nhau nhưng tìm kiếm và đối chiếu sẽ không ra; ở đây dùng Unicode dựng sẵn (NFC).",
      fix: "trong UniKey, bấm Ctrl+Shift+F6, chuyển mã từ “Unicode tổ hợp” sang “Unicode” rồi lưu lại tệp",
    },
    en: {
      message:
        "Vietnamese letters are decomposed (NFD), with marks apart from their letters, first at “{found}” on line {line}. They look alike but searching and comparing fail; files here are NFC.",
      fix: "in UniKey press Ctrl+Shift+F6 and convert from “Unicode tổ hợp” to “Unicode”, then save",
    },
  },
  "file-office": {
    severity: "error",
    vi: {
      message:
        "“{found}” là tệp Excel hoặc Word; thư mục này chỉ chứa tệp dữ liệu dạng văn bản, nên tệp không được đọc.",
      fix: "với bảng Excel: chọn File › Save As › “CSV UTF-8 (Comma delimited)”, đặt tên tệp theo tên bảng (ví dụ bien_che.csv); với văn bản Word: chép lời văn vào tệp .mdx của kỳ; rồi xóa tệp này",
    },
    en: {
      message: "“{found}” is an Excel or Word file; this folder holds plain text data only, so it was not read.",
      fix: "from Excel choose File › Save As › “CSV UTF-8 (Comma delimited)” and name the file after its table (for example bien_che.csv); copy the text of a Word file into the period's .mdx file; then delete this one",
    },
  },
  "file-unknown": {
    severity: "error",
    vi: {
      message: "Không có bảng hay trang nào đọc tệp “{found}”, nên nội dung của nó sẽ không được đăng.",
      fix: "đổi tên hoặc chuyển chỗ cho đúng: {suggestion}; nếu không dùng thì xóa tệp",
    },
    en: {
      message: "No table or page reads the file “{found}”, so its content would not be published.",
      fix: "rename or move it: {suggestion}; delete it if it is not needed",
    },
  },
  "site-missing": {
    severity: "error",
    vi: {
      message: "Thiếu tệp content/site.yaml, nơi khai báo tên cơ quan và địa chỉ liên hệ.",
      fix: "tạo tệp với các dòng: agency, name, shortName, province, email, phone, baseUrl, dataTerms",
    },
    en: {
      message: "content/site.yaml is missing; it states the agency's name and contacts.",
      fix: "create it with the lines: agency, name, shortName, province, email, phone, baseUrl, dataTerms",
    },
  },
  "period-name": {
    severity: "error",
    vi: {
      message:
        "Tên kỳ báo cáo “{found}” không dùng được trong địa chỉ trang; tên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.",
      fix: "đổi tên tệp và thư mục, ví dụ 2024-7-thang hoặc 2025-quy-1",
    },
    en: {
      message:
        "The period name “{found}” cannot stand in a page address: only lower-case letters without marks, digits and hyphens can.",
      fix: "rename the file and the folder, for example 2024-7-thang or 2025-quy-1",
    },
  },
  "period-without-document": {
    severity: "error",
    vi: {
      message:
        "Có thư mục số liệu “{found}” nhưng không có văn bản báo cáo content/periods/{found}.mdx, nên số liệu không được đăng.",
      fix: "thêm văn bản báo cáo, hoặc sửa tên cho khớp với một văn bản đã có: {suggestion}",
    },
    en: {
      message:
        "There is a folder of figures “{found}” but no report content/periods/{found}.mdx, so the figures are not published.",
      fix: "add the report, or rename the folder after one that exists: {suggestion}",
    },
  },
  "period-without-figures": {
    severity: "error",
    vi: {
      message:
        "Báo cáo “{found}” không có thư mục số liệu data/periods/{found}, nên các số trong báo cáo chưa được kiểm tra.",
      fix: "thêm thư mục cùng các tệp CSV của kỳ; nếu thư mục mang tên khác thì đổi tên cho giống báo cáo",
    },
    en: {
      message:
        "The report “{found}” has no folder of figures data/periods/{found}, so its figures have not been checked.",
      fix: "add the folder with the period's CSV files; rename it after the report if it goes by another name",
    },
  },

  "delimiter-semicolon": {
    severity: "error",
    vi: {
      message:
        "Các ô trong tệp ngăn cách bằng dấu chấm phẩy (;) như Excel tiếng Việt vẫn lưu; ở đây các ô ngăn cách bằng dấu phẩy (,).",
      fix: "trong Windows mở Settings › Time & language › Region › Additional settings, đổi “List separator” thành “,” và “Decimal symbol” thành “.”, rồi lưu lại tệp từ Excel",
    },
    en: {
      message: "Cells are separated by semicolons (;), as Excel in Vietnamese writes them; files here use commas (,).",
      fix: "in Windows open Settings › Time & language › Region › Additional settings, set “List separator” to “,” and “Decimal symbol” to “.”, then save again from Excel",
    },
  },
  "delimiter-tab": {
    severity: "error",
    vi: {
      message: "Các ô trong tệp ngăn cách bằng dấu tab; ở đây các ô ngăn cách bằng dấu phẩy (,).",
      fix: "mở tệp bằng Excel, chọn File › Save As › “CSV UTF-8 (Comma delimited)”, không chọn “Text (Tab delimited)”",
    },
    en: {
      message: "Cells are separated by tabs; files here use commas (,).",
      fix: "open the file in Excel and choose File › Save As › “CSV UTF-8 (Comma delimited)”, not “Text (Tab delimited)”",
    },
  },
  "quote-unclosed": {
    severity: "error",
    vi: {
      message:
        "Dấu ngoặc kép mở ở đây không có dấu đóng, nên cả phần còn lại của tệp bị coi là nằm trong một ô và chưa được kiểm tra.",
      fix: 'thêm dấu " ở cuối ô; nếu dấu này là một phần của lời văn thì viết thành hai dấu ""',
    },
    en: {
      message:
        "The quote that opens here is never closed, so the rest of the file counts as one cell and has not been checked.",
      fix: 'add " at the end of the cell; a quote that belongs to the text is written twice: ""',
    },
  },
  "quote-misplaced": {
    severity: "error",
    vi: {
      message:
        "Dấu ngoặc kép đứng sai chỗ: ô có dấu ngoặc kép phải được bao trọn trong ngoặc kép, và mỗi dấu trong lời văn viết thành hai dấu. Phần còn lại của tệp chưa được kiểm tra.",
      fix: 'viết cả ô theo mẫu "Đề án ""06""", hoặc dùng dấu “ ” thay cho dấu " trong lời văn',
    },
    en: {
      message:
        "A quote stands in the wrong place: a cell with a quote in it must be in quotes as a whole, and each quote of its text is doubled. The rest of the file has not been checked.",
      fix: 'write the cell like "Đề án ""06""", or use “ ” instead of " in the text',
    },
  },
  "heading-missing": {
    severity: "error",
    vi: {
      message:
        "Dòng đầu tiên phải là tên các cột, nhưng đọc được: {found}. Vì không biết cột nào là cột nào, các dòng dưới chưa được kiểm tra.",
      fix: "thêm dòng đầu: {expected}",
    },
    en: {
      message:
        "The first line must name the columns, but it reads: {found}. Without names the lines below could not be checked.",
      fix: "add the first line: {expected}",
    },
  },
  "column-unknown": {
    severity: "error",
    vi: {
      message: "Bảng này không có cột “{found}”.",
      fix: "sửa tên cột; tên có thể dùng: {suggestion}. Cột không thuộc bảng thì xóa đi",
    },
    en: {
      message: "This table has no column “{found}”.",
      fix: "mend the name; possible: {suggestion}. Delete a column that does not belong to the table",
    },
  },
  "column-unnamed": {
    severity: "error",
    vi: {
      message: "Một ô ở dòng tên cột để trống; Excel thường để lại một cột trống như vậy ở cuối bảng.",
      fix: "trong Excel, bấm phải chuột vào tên cột, chọn Delete rồi lưu lại; nếu cột có dữ liệu thì ghi tên cột",
    },
    en: {
      message: "One heading is empty; Excel often leaves such a column at the end of a table.",
      fix: "in Excel, right-click the column, choose Delete and save again; give the column its name if it holds data",
    },
  },
  "column-duplicate": {
    severity: "error",
    vi: {
      message: "Cột “{found}” có hai lần; chỉ cột đầu tiên được đọc.",
      fix: "xóa cột thừa, hoặc sửa lại tên nếu đó là cột khác. Các cột của bảng: {expected}",
    },
    en: {
      message: "The column “{found}” stands twice; only the first is read.",
      fix: "delete the spare one, or give it its right name. The table's columns: {expected}",
    },
  },
  "column-missing": {
    severity: "error",
    vi: {
      message: "Thiếu cột “{column}” ({title}).",
      fix: "thêm cột vào đúng chỗ, ô nào không có số liệu thì để trống. Dòng tên cột đầy đủ: {expected}",
    },
    en: {
      message: "The column “{column}” ({title}) is missing.",
      fix: "add it in its place and leave empty what is not stated. The whole heading: {expected}",
    },
  },
  "column-order": {
    severity: "error",
    vi: {
      message: "Các cột không đúng thứ tự của bảng: {found}. Thứ tự cố định giúp so các kỳ với nhau từng dòng một.",
      fix: "xếp lại các cột theo thứ tự: {expected}",
    },
    en: {
      message:
        "The columns are not in the table's order: {found}. A fixed order lets periods be compared line by line.",
      fix: "put them in this order: {expected}",
    },
  },
  "row-length": {
    severity: "error",
    vi: {
      message:
        "Dòng này có {found} ô, trong khi dòng tên cột có {expected} ô, nên không biết ô nào thuộc cột nào. Lý do thường gặp: lời văn hoặc số có dấu phẩy mà không đặt trong ngoặc kép.",
      fix: 'đặt ô có dấu phẩy trong ngoặc kép, ví dụ "Văn phòng, Thanh tra"; số thập phân viết bằng dấu chấm, ví dụ 1556.3; ô không có số liệu vẫn giữ dấu phẩy',
    },
    en: {
      message:
        "This row has {found} cells but the heading has {expected}, so it is not clear which belongs where. Mostly a text or number has a comma and no quotes around it.",
      fix: 'put a cell with a comma in quotes, like "Văn phòng, Thanh tra"; write decimals with a point, like 1556.3; keep the comma of an empty cell',
    },
  },
  "row-blank": {
    severity: "error",
    vi: {
      message: "Từ dòng {line} có dòng trống; Excel thường để lại dòng trống sau khi xóa nội dung.",
      fix: "xóa hẳn các dòng trống (trong Excel: chọn dòng, bấm phải chuột, chọn Delete)",
    },
    en: {
      message: "There are blank rows from line {line} on; Excel leaves them when only their content was deleted.",
      fix: "delete the rows themselves (in Excel: select, right-click, Delete)",
    },
  },

  "cell-hidden-character": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}”: ô có ký tự không nhìn thấy ({character}), chỗ dấu ␣ trong “{found}”; thường dính theo khi chép từ Word hoặc trang web.",
      fix: "xóa ô rồi gõ lại, không dán",
    },
    en: {
      message:
        "Column “{column}”: the cell has a character that cannot be seen ({character}), at ␣ in “{found}”; it mostly comes along when copying from Word or a web page.",
      fix: "clear the cell and type it anew instead of pasting",
    },
  },
  "cell-hard-space": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}”: ô có dấu cách cứng (không ngắt dòng), chỗ dấu ␣ trong “{found}”; nhìn như dấu cách nhưng tìm kiếm sẽ không ra.",
      fix: "xóa chỗ đó và gõ dấu cách thường",
    },
    en: {
      message:
        "Column “{column}”: the cell has a hard (non-breaking) space, at ␣ in “{found}”; it looks like a space but cannot be found by searching.",
      fix: "delete it and type an ordinary space",
    },
  },
  "cell-outer-space": {
    severity: "error",
    vi: {
      message: "Cột “{column}”: ô thừa dấu cách ở đầu hoặc cuối, chỗ dấu ␣ trong “{found}”.",
      fix: "xóa dấu cách thừa",
    },
    en: {
      message: "Column “{column}”: the cell begins or ends with a space, at ␣ in “{found}”.",
      fix: "delete the space",
    },
  },
  "cell-formula": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}”: “{found}” bắt đầu bằng dấu {first}; người tải tệp về mở bằng Excel sẽ bị chạy như công thức, nên không được đăng.",
      fix: "ghi kết quả thay cho công thức; với lời văn thì bỏ dấu {first} ở đầu ô; ô không có số liệu thì để trống",
    },
    en: {
      message:
        "Column “{column}”: “{found}” begins with {first}; Excel would run it as a formula for whoever downloads the file, so it is refused.",
      fix: "write the result instead of a formula; drop the leading {first} of a text; leave empty what is not stated",
    },
  },
  "cell-spreadsheet-error": {
    severity: "error",
    vi: {
      message: "Cột “{column}”: “{found}” là mã lỗi của Excel, không phải số liệu.",
      fix: "mở tệp Excel gốc, nới rộng cột hoặc sửa công thức cho ra kết quả, rồi ghi kết quả vào đây",
    },
    en: {
      message: "Column “{column}”: “{found}” is an error of Excel, not a figure.",
      fix: "open the original workbook, widen the column or mend the formula, then put the result here",
    },
  },
  "value-missing": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) không được để trống.",
      fix: "ghi giá trị vào ô; nếu không có thì xóa cả dòng",
    },
    en: {
      message: "Column “{column}” ({title}) may not be empty.",
      fix: "fill in the cell; if there is nothing to state, delete the row",
    },
  },
  "value-category": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}) chỉ nhận các mã đã định, không có “{found}”.",
      fix: "mã có thể dùng: {suggestion}",
    },
    en: {
      message: "Column “{column}” ({title}) takes only the codes set for it, and “{found}” is none.",
      fix: "possible codes: {suggestion}",
    },
  },
  "value-format": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}): “{found}” không đúng cách ghi của cột này.",
      fix: "ghi theo mẫu: {example}",
    },
    en: {
      message: "Column “{column}” ({title}): “{found}” is not written as this column requires.",
      fix: "write it like this: {example}",
    },
  },
  "id-format": {
    severity: "error",
    vi: {
      message:
        "Mã dòng “{found}” không dùng được trong địa chỉ; mã chỉ gồm chữ thường không dấu, chữ số và dấu nối giữa các từ.",
      fix: "đổi mã, ví dụ {suggestion}; dòng đã có ở kỳ trước thì dùng đúng mã cũ",
    },
    en: {
      message:
        "The row code “{found}” cannot stand in an address: only lower-case letters without marks, digits and joined words can.",
      fix: "change it, for example to {suggestion}; use the same code as in earlier periods",
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
  "list-empty-item": {
    severity: "error",
    vi: {
      message:
        "Cột “{column}” ({title}): ô có nhiều giá trị ngăn bằng dấu chấm phẩy, nhưng có chỗ để trống giữa hai dấu hoặc ở đầu, cuối ô.",
      fix: "bỏ dấu chấm phẩy thừa",
    },
    en: {
      message: "Column “{column}” ({title}): the cell holds values separated by semicolons, and one of them is empty.",
      fix: "delete the spare semicolon",
    },
  },
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
      message: "“{found}” có thể hiểu là {first} hoặc {second}; máy không tự chọn.",
      fix: "đối chiếu với báo cáo rồi ghi số đúng, không có dấu ngăn hàng nghìn, ví dụ {first}",
    },
    en: {
      message: "“{found}” may mean {first} or {second}; the program does not choose.",
      fix: "look at the report and write the right one without thousands separator, for example {first}",
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

  "key-duplicate": {
    severity: "error",
    vi: {
      message:
        "“{found}” đã có ở dòng {line}; mỗi giá trị của ({key}) chỉ được có một dòng, nếu không sẽ không biết số nào đúng.",
      fix: "xóa dòng bị chép lặp, hoặc sửa lại mã nếu là hai việc khác nhau",
    },
    en: {
      message:
        "“{found}” already stands on line {line}; every value of ({key}) has one row only, or nobody knows which figure is right.",
      fix: "delete the row that was copied twice, or give two different things different codes",
    },
  },
  "reference-unknown": {
    severity: "error",
    vi: {
      message: "Cột “{column}” ({title}): trong bảng {target} không có mã “{found}”.",
      fix: "sửa mã; mã có thể dùng: {suggestion}. Nếu là mục mới thì thêm một dòng vào bảng {target}",
    },
    en: {
      message: "Column “{column}” ({title}): the table {target} has no code “{found}”.",
      fix: "mend the code; possible: {suggestion}. Add a row to the table {target} for something new",
    },
  },
  "address-format": {
    severity: "error",
    vi: {
      message: "“{address}” không phải địa chỉ của một ô số liệu; địa chỉ gồm tên bảng, mã dòng và tên cột.",
      fix: "ghi theo mẫu bảng/dòng/cột, ví dụ bien_che/cong_chuc/co_mat",
    },
    en: {
      message: "“{address}” is not the address of a cell: that is table, row and column.",
      fix: "write table/row/column, for example bien_che/cong_chuc/co_mat",
    },
  },
  "address-table": {
    severity: "error",
    vi: {
      message: "Địa chỉ “{address}”: kỳ này không có bảng “{found}”.",
      fix: "sửa tên bảng; tên có thể dùng: {suggestion}",
    },
    en: {
      message: "Address “{address}”: this period has no table “{found}”.",
      fix: "mend the table's name; possible: {suggestion}",
    },
  },
  "address-row": {
    severity: "error",
    vi: {
      message: "Địa chỉ “{address}”: bảng {table} không có dòng “{found}”.",
      fix: "sửa mã dòng; mã có thể dùng: {suggestion}",
    },
    en: {
      message: "Address “{address}”: the table {table} has no row “{found}”.",
      fix: "mend the row's code; possible: {suggestion}",
    },
  },
  "address-column": {
    severity: "error",
    vi: {
      message: "Địa chỉ “{address}”: bảng {table} không có cột “{found}”.",
      fix: "sửa tên cột; tên có thể dùng: {suggestion}",
    },
    en: {
      message: "Address “{address}”: the table {table} has no column “{found}”.",
      fix: "mend the column's name; possible: {suggestion}",
    },
  },
  "cell-empty": {
    severity: "error",
    vi: {
      message: "“{path}” dùng ô {address}, nhưng ô này để trống vì báo cáo không nêu số.",
      fix: "chọn một ô có số liệu, hoặc bỏ chỗ dùng ô này",
    },
    en: {
      message: "“{path}” uses the cell {address}, which is empty because the report states nothing there.",
      fix: "choose a cell that holds a figure, or take this use out",
    },
  },
  "annotation-source": {
    severity: "error",
    vi: {
      message: "“{found}” không phải vị trí trong văn bản nguồn.",
      fix: "ghi số dòng, ví dụ 21; một đoạn thì 47-49 (số nhỏ trước); nhiều chỗ thì 21;153",
    },
    en: {
      message: "“{found}” is no place in the source text.",
      fix: "write line numbers: 21; a stretch as 47-49 (the smaller first); several places as 21;153",
    },
  },
  "annotation-source-beyond": {
    severity: "error",
    vi: {
      message: "Chú thích trỏ tới dòng “{found}”, nhưng văn bản nguồn của kỳ chỉ có {lines} dòng.",
      fix: "xem lại số dòng trong tệp ở content/sources",
    },
    en: {
      message: "The annotation points to line “{found}”, but the period's source text has only {lines} lines.",
      fix: "look up the line in the file in content/sources",
    },
  },
  "annotation-qualifier": {
    severity: "error",
    vi: {
      message:
        "“{found}” không hợp với ô {address}, vì ô này ghi “{value}”: nil_in_words chỉ dùng cho ô bằng 0, các mức khác chỉ dùng cho ô có số.",
      fix: "sửa mức ở đây, hoặc sửa số ở ô {address}",
    },
    en: {
      message:
        "“{found}” does not fit the cell {address}, which holds “{value}”: nil_in_words is for 0, the others are for numbers.",
      fix: "mend the qualifier here, or the figure in {address}",
    },
  },
  "annotation-as-printed": {
    severity: "error",
    vi: {
      message: "Chú thích nói báo cáo in “{found}”, nhưng ô {address} ghi {value}; hai số này khác nhau.",
      fix: "đối chiếu với báo cáo, rồi sửa chú thích hoặc sửa ô",
    },
    en: {
      message: "The annotation says the report prints “{found}”, but the cell {address} holds {value}: they differ.",
      fix: "compare with the report, then mend the annotation or the cell",
    },
  },
  "discrepancy-unknown": {
    severity: "error",
    vi: {
      message: "Không có phép đối chiếu nào mang mã “{found}”.",
      fix: "sửa mã; mã có thể dùng: {suggestion}",
    },
    en: {
      message: "No check has the code “{found}”.",
      fix: "mend the code; possible: {suggestion}",
    },
  },
  "check-failed": {
    severity: "error",
    vi: {
      message:
        "Đối chiếu không khớp: {title} (vế trái {expected} vế phải). Lệch {difference}.\nvế trái: {left}\nvế phải: {right}",
      fix: "đối chiếu với báo cáo và sửa ô sai; nếu chính báo cáo viết như vậy thì giữ nguyên số và thêm vào khac_biet.csv của kỳ một dòng: {id},lời giải thích",
    },
    en: {
      message:
        "A check fails: {title} (left {expected} right). The difference is {difference}.\nleft: {left}\nright: {right}",
      fix: "compare with the report and mend the wrong cell; if the report itself says so, keep the figures and add to the period's khac_biet.csv the row: {id},explanation",
    },
  },
  "check-known-holds": {
    severity: "error",
    vi: {
      message: "khac_biet.csv nói phép đối chiếu “{id}” ({title}) không khớp, nhưng số liệu của kỳ đã khớp.",
      fix: "xóa dòng này khỏi khac_biet.csv; nếu vừa sửa số theo báo cáo thì xem lại số đã sửa",
    },
    en: {
      message: "khac_biet.csv says that the check “{id}” ({title}) fails, but the period's figures agree.",
      fix: "delete this row from khac_biet.csv; have another look at a figure that was just changed",
    },
  },

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
