/** Words of the interface about search. */
export const searchText = {
  search: {
    title: "Tìm kiếm",
    hint: "Gõ có dấu hay không dấu đều được, ví dụ: giải ngân, dich vu cong, 140/QĐ-UBND.",
    searching: "Đang tìm…",
    count: (count: string, query: string) => `${count} kết quả cho “${query}”`,
    nearest: (query: string) => `Không có chỗ nào đủ các chữ “${query}”. Đây là những chỗ gần nhất.`,
    corrected: (text: string) => `Đang hiện kết quả cho “${text}”.`,
    verbatim: (typed: string) => `Tìm đúng “${typed}”`,
    dropped: (dropped: string) => `Không có trên trang, nên đã bỏ qua: ${dropped}.`,
    results: "Kết quả",
    more: "Xem thêm kết quả",
    reportOf: (period: string) => `Báo cáo ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
    inReport: "Câu trong báo cáo",
    inSeries: "Diễn biến qua các kỳ",
    otherPeriods: (count: number) => `+${count} kỳ khác`,

    order: "Sắp xếp",
    orders: { relevance: "Sát nhất", newest: "Mới nhất" },
    narrow: "Thu hẹp kết quả",
    facets: { loai: "Loại kết quả", nam: "Năm", loai_ky: "Loại kỳ", linh_vuc: "Lĩnh vực" },
    clearFilters: "Bỏ mọi lựa chọn",

    nothingFound: (query: string) => `Không tìm thấy “${query}”.`,
    adviceSpelling: "Hãy thử ít chữ hơn, viết đủ chữ thay cho viết tắt, hoặc tra theo các danh mục dưới đây.",
    adviceWithout: "Tìm lại mà bỏ bớt một chữ:",
    adviceFilters: "Kết quả đang được thu hẹp theo các lựa chọn.",

    searchedRecent: (years: string) => `Đã tìm trong các kỳ gần đây (năm ${years}).`,
    searchedYears: (years: string) => `Đã tìm trong các kỳ báo cáo năm ${years}.`,
    searchedAll: (years: string) => `Đã tìm trong mọi kỳ báo cáo (năm ${years}).`,
    openOlder: (year: number) => `Tìm tiếp các kỳ cũ hơn (năm ${year})`,
    failed: "Chưa tải được chỉ mục tìm kiếm. Bạn có thể thử lại, hoặc tra theo các danh mục dưới đây.",
    failedRecent: "Chưa tải được chỉ mục của các kỳ gần đây; kết quả chỉ lấy từ những năm đã mở.",
    failedArchive: (years: string) => `Chưa tải được chỉ mục năm ${years}.`,
    retry: "Thử lại",
    needsScript: "Tìm kiếm cần JavaScript. Không có JavaScript, hãy tra theo các danh mục sau:",

    examples: "Có thể tìm",
    examplesOf: { figure: "một số liệu", document: "một văn bản", term: "một từ viết tắt", area: "một lĩnh vực" },
    indexes: "Tra theo danh mục",

    /** Names by which browsers offer the site as a search engine: at most 16, 48 and 1,024 characters. */
    engine: {
      shortName: "Minh Bạch",
      longName: "Minh Bạch – tìm trong các báo cáo",
      description: (publisher: string) =>
        `Tìm trong các báo cáo cải cách hành chính và dân chủ ở cơ sở của ${publisher}: nội dung, số liệu, văn bản, nhiệm vụ, thuật ngữ.`,
    },

    kinds: {
      bao_cao: "Báo cáo",
      ghi_chu: "Ghi chú của ban biên tập",
      so_lieu: "Số liệu",
      van_ban: "Văn bản",
      nhiem_vu: "Nhiệm vụ",
      thuat_ngu: "Thuật ngữ",
      ky_bao_cao: "Kỳ báo cáo",
    },
  },
} as const;
