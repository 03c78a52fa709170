/** Words of the interface about what a reader can do with a chart: read it by key and pointer, take it away. */
export const chartActionsText = {
  chartActions: {
    takeAway: "Tải về, nhúng, trích dẫn",
    takeAwayInside: "Tải về, trích dẫn",
    files: "Tải biểu đồ",
    imageFile: (format: string) => `Hình ${format}`,
    csv: "CSV (đúng các số được vẽ)",
    embedPage: "Xem bản nhúng",
    embed: "Mã nhúng vào trang khác",
    embedAddress: "Trang này chưa có địa chỉ chính thức: thêm tên miền của trang vào trước “/nhung/”.",
    cite: "Trích dẫn biểu đồ",
    cited: (title: string) => `Biểu đồ “${title}”`,

    source: (parts: string) => `Nguồn: ${parts}.`,
    sourceTable: (table: string) => `bảng ${table}`,
    noNumber: "chưa ghi số",
    number: (number: string) => `số ${number}`,
    noDay: (date: string) => `${date} (chưa ghi ngày)`,
    reportOf: (facts: string) => `Báo cáo ${facts}.`,
    newestReport: (facts: string) => `Báo cáo mới nhất: ${facts}.`,
    invented: "Biểu đồ này vẽ số liệu giả định, đặt ra để thử trang, không phải số liệu thật.",
    inventedPeriod: "Số liệu giả định, đặt ra để thử trang, không phải số liệu thật.",
    inventedSite: "Trang này có số liệu giả định, đặt ra để thử trang, không phải số liệu thật.",
    fullReport: "Xem trong báo cáo",
    fullSeries: "Xem chuỗi số liệu",

    csvColumns: {
      series: "Chuỗi",
      target: "Mục tiêu",
      category: "Mục",
      value: "Giá trị",
      unit: "Đơn vị",
      shown: "Ghi trên biểu đồ",
      percent: "Tỷ lệ phần trăm (trang tính)",
      address: "Địa chỉ ô",
    },
  },

  /** A chart that is read point by point. */
  chartExplorer: {
    start: "Xem từng điểm của biểu đồ",
    failed: "Không tải được phần tương tác. Hình và số liệu vẫn ở đây; có thể bấm lại.",
    stage: (title: string) => `Biểu đồ: ${title}. Phím mũi tên đọc từng điểm; Home, End đến điểm đầu, điểm cuối.`,
    table: "Xem bảng",
    drawing: "Xem hình",
    zoomIn: "Phóng to",
    zoomOut: "Thu nhỏ",
    close: "Đóng",
    window: (from: string, to: string) => `Đang xem từ ${from} đến ${to}.`,
    hidden: (series: string) => `Đã ẩn ${series}.`,
    shown: (series: string) => `Đã hiện ${series}.`,
    point: (series: string, category: string, figure: string) => `${series}, ${category}: ${figure}`,
    notStated: "báo cáo không nêu",
    rank: (rank: string) => `hạng ${rank}`,
    share: (figure: string, percent: string) => `${figure}, chiếm ${percent}`,
    provisional: (figure: string) => `${figure}, số tạm tính`,
    nil: (figure: string, printed: string) => `${figure}, báo cáo viết “${printed}”`,
    nilInWords: (figure: string) => `${figure}, báo cáo ghi bằng lời là không có`,
  },

  /** The picture that other sites show beside a link. */
  preview: {
    ofChart: (title: string, summary: string) => `Biểu đồ: ${title}. ${summary}`,
    ofFigure: (name: string, figure: string, time: string) => `${name}: ${figure}, ${time}.`,
    siteTitle: "Số liệu cải cách hành chính",
    ofSite: (name: string, publisher: string) => `${name}: số liệu cải cách hành chính, ${publisher}.`,
  },
} as const;
