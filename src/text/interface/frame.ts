/** Words of the interface about the frame of every page: header, footer, home, copy buttons. */
export const frameText = {
  site: {
    name: "Minh Bạch",
    skipToContent: "Đến nội dung chính",
    notFoundTitle: "Không tìm thấy trang",
    notFoundText: "Địa chỉ này không có trên trang. Có thể liên kết viết sai hoặc thiếu một phần.",
    notFoundSuggestion: "Bạn có thể bắt đầu từ các trang sau:",
    nothingPublished: "Chưa có kỳ báo cáo nào được đăng.",
    someInvented: "Trang này có số liệu giả định, đặt ra để thử trang, không phải số liệu thật.",
    invented: "Số liệu của kỳ này là số liệu giả định, đặt ra để thử trang, không phải số liệu thật.",
    breadcrumbs: "Đường dẫn",
  },

  header: {
    navigation: "Các mục chính",
    home: "Trang chủ",
    periods: "Kỳ báo cáo",
    indicators: "Chỉ số",
    comparisons: "So sánh",
    tasks: "Nhiệm vụ",
    documents: "Văn bản",
    data: "Dữ liệu",
    search: "Tìm kiếm",
    searchLabel: "Tìm trong các báo cáo",
    searchButton: "Tìm",
  },

  footer: {
    navigation: "Về trang này",
    moreNavigation: "Tra cứu thêm",
    publisher: "Cơ quan công bố",
    email: "Thư điện tử",
    phone: "Điện thoại",
    dataTerms: "Điều kiện sử dụng dữ liệu",
    dataTermsUnknown: "Cơ quan chưa nêu điều kiện sử dụng dữ liệu.",
  },

  home: {
    latestPeriod: "Kỳ mới nhất",
    mainResults: "Kết quả chính",
    readReport: "Đọc toàn văn báo cáo",
    titleOf: (period: string) =>
      `Cải cách hành chính và dân chủ ở cơ sở: ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
    areas: "Theo lĩnh vực",
    figures: (count: string) => `${count} số liệu`,
    documents: (count: string) => `${count} văn bản`,
    tasks: "Nhiệm vụ có hạn",
    tasksRemark:
      "Đúng hạn hay sau hạn do trang này tính từ hạn và ngày văn bản trình, không phải nhận định của báo cáo.",
    tasksOnTime: (count: string) => `${count} đã trình trong hạn`,
    tasksLate: (count: string, days: string) => `${count} trình sau hạn (${days} ngày)`,
    tasksOpen: (count: string) => `${count} chưa có văn bản minh chứng`,
    allTasks: "Xem từng nhiệm vụ",
    allPeriods: "Các kỳ gần đây",
    archive: "Mọi kỳ báo cáo",
    nextRelease: (period: string, day: string) => `Kỳ chưa công bố: ${period}, dự kiến ${day}.`,
    calendar: "Lịch công bố",
    provisional: "tạm tính",
    outOf: "trên",
  },

  /** Buttons that copy a text shown above. */
  copy: { button: "Chép", done: "Đã chép" },
} as const;
