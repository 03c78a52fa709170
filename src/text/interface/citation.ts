/** Words of the interface about what is published for machines and for quoting. */
export const citationText = {
  publish: {
    period: "Kỳ báo cáo",
    periodFrom: "Ngày đầu của số liệu",
    periodTo: "Ngày cuối của số liệu",
    invented: "Số liệu giả định",
    inventedRegister: "Danh mục của một trang thử: cơ quan, văn bản và mọi dữ liệu đều là giả định.",
    sourceLines: "Dòng trong văn bản nguồn, ví dụ 21;47-49.",
    packageTitle: (publisher: string) => `Số liệu cải cách hành chính, ${publisher}`,
  },

  /** Spreadsheets for readers. */
  workbook: {
    figures: "Số liệu",
    about: "Nguồn và trích dẫn",
    columns: "Các cột",
    item: "Mục",
    content: "Nội dung",
    column: "Cột trong trang Số liệu",
    nameInCsv: "Tên cột trong tệp CSV",
    codes: (list: string) => `Mã trong tệp CSV: ${list}.`,
    period: (id: string) => `Kỳ ${id}`,
    indicator: "Chỉ số",
    definition: "Định nghĩa",
    howToCite: "Cách trích dẫn",
    computed: "Phần do trang này tính",
    changesComputed: "Mức thay đổi do trang này tính từ số của hai báo cáo, không phải lời của báo cáo.",
    emptyCell: "Ô trống",
    emptyCellMeaning: "Báo cáo không nêu, không phải bằng 0.",
    qualifierMeaning:
      "Báo cáo ghi “hơn”, “dưới” hoặc “khoảng” thì cột số chỉ có con số, cột bên cạnh nói đó không phải số đúng.",
    sourceMeaning: "Số dòng trong văn bản nguồn, xem ở mục Văn bản nguồn của kỳ báo cáo.",
    page: "Trang gốc",
  },

  cite: {
    files: "Tệp cho phần mềm quản lý tài liệu",
    sentence: "Câu dẫn",
    title: (title: string) => `“${title}”`,
    number: (number: string) => `số ${number}`,
    noNumber: (notation: string) => `ký hiệu ${notation} (chưa ghi số)`,
    noDay: (date: string) => `${date} (chưa ghi ngày)`,
    onSite: (address: string) => `Minh Bạch, ${address}`,
    notStated: "báo cáo không nêu",
    invented: "số liệu giả định, không phải số liệu thật",
  },

  /** A figure in a sentence. */
  quote: {
    onDay: (day: string) => `Đến ngày ${day}`,
    between: (from: string, to: string) => `Từ ${from} đến ${to}`,
    ofReport: (from: string, to: string) => `Theo báo cáo có số liệu từ ${from} đến ${to}`,
    year: (year: string) => `Năm ${year}`,
    sinceYear: (year: string) => `So với năm ${year}`,
    each: (span: string) => `mỗi ${span}`,
    printed: (text: string) => `báo cáo viết “${text}”`,
    rank: (rank: string, total: string) => `hạng ${rank}/${total}`,
    rankOfUnknown: (rank: string) => `hạng ${rank}, báo cáo không nêu xếp trong bao nhiêu đơn vị`,
    noNumber: "chưa ghi số",
    noDay: "chưa ghi ngày",
    report: (status: string) => `báo cáo ${status}`,
  },
} as const;
