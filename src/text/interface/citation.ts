/** Words of the interface about what is published for machines and for quoting. */
export const citationText = {
  publish: {
    period: "Kỳ báo cáo",
    periodFrom: "Ngày đầu của số liệu",
    periodTo: "Ngày cuối của số liệu",
    invented: "Số liệu giả định",
    sourceLines: "Dòng trong văn bản nguồn, ví dụ 21;47-49.",
    packageTitle: (publisher: string) => `Số liệu cải cách hành chính, ${publisher}`,
  },

  cite: {
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
