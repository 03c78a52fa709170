/** Words of the interface about indicators and their series. */
export const seriesText = {
  /** The form over the list of indicators. */
  indicatorFilter: {
    name: "Tên chỉ số",
    area: "Lĩnh vực",
    allAreas: "Mọi lĩnh vực",
    course: "Diễn biến",
    allCourses: "Mọi diễn biến",
    courses: {
      better: "Tốt lên",
      worse: "Kém đi",
      moved: "Thay đổi, không xét tốt xấu",
      same: "Không đổi",
      incomparable: "Không so sánh",
    },
    target: "Mục tiêu",
    allTargets: "Tất cả",
    targets: { reached: "Đã đạt", open: "Chưa đạt hoặc chưa rõ", none: "Báo cáo không nêu" },
    sort: "Sắp xếp",
    sorts: {
      "": "Theo lĩnh vực",
      ten: "Theo tên",
      "so-lon": "Số mới nhất, lớn trước",
      "so-nho": "Số mới nhất, nhỏ trước",
      tang: "Tăng nhiều trước",
      giam: "Giảm nhiều trước",
    },
    /** The orders that need changes. */
    changeSorts: ["tang", "giam"] as readonly string[],
    sortRemark:
      "Tăng, giảm xếp theo phần trăm của số trước; tỷ lệ theo điểm phần trăm; thứ hạng theo phần trăm của số đơn vị được xếp hạng. Tốt lên, kém đi theo chiều tốt do Ban biên tập xếp.",
    count: (shown: string, all: string) => `Đang xem ${shown} trong ${all} chỉ số`,
    reset: "Bỏ lọc",
  },

  /** Pages of indicators. */
  series: {
    title: "Chỉ số",
    intro:
      "Những con số đáng theo dõi qua các kỳ. Mỗi chỉ số có số mới nhất, mức thay đổi so với kỳ trước so sánh được, hoặc lý do không so sánh.",
    onlyOnePeriod:
      "Mới có một kỳ báo cáo nên chưa so sánh được và chưa có biểu đồ theo thời gian. Khi có kỳ sau, mức thay đổi hiện ở đây.",
    time: "Thời điểm",
    rank: (rank: string) => `hạng ${rank}`,
    notStated: "chưa kỳ nào nêu số này",
    asOf: (date: string) => `tính đến ${date}`,
    during: (from: string, to: string) => `${from} – ${to}`,
    comparedWith: (change: string, period: string) => `${change} so với ${period}`,
    resultOf: (time: string) => `kết quả ${time}`,
    measure: "Loại số",
    unit: "Đơn vị",
    direction: "Chiều tốt",
    directions: {
      more: "Tăng là tốt",
      less: "Giảm là tốt",
      lessRank: "Hạng nhỏ hơn là tốt",
      neither: "Không có chiều tốt, xấu",
    },
    directionBy: "do Ban biên tập xếp",
    area: "Lĩnh vực",
    table: "Bảng",
    address: "Địa chỉ của ô dữ liệu",
    target: "Mục tiêu",
    noTarget: "báo cáo không nêu mục tiêu cho chỉ số này",
    targetOf: (figure: string, period: string) => `${figure} (${period})`,
    targetSource: "Nguồn của mục tiêu",
    distance: "So với mục tiêu",
    distances: {
      missing: (amount: string) => `còn thiếu ${amount}`,
      exact: "đúng bằng mục tiêu",
      above: (amount: string) => `cao hơn mục tiêu ${amount}`,
      below: (amount: string) => `thấp hơn mục tiêu ${amount}`,
    },
    computed: "trang này tính, không phải số của báo cáo",
    overTime: "Qua các kỳ",
    chartOf: (indicator: string, kind: string) => `${indicator}: ${kind}`,
    chartOfMonth: (indicator: string, kind: string, month: string) => `${indicator}: ${kind}, đến tháng ${month}`,
    chartRanked: (indicator: string, total: string) => `${indicator}, xếp trên ${total} đơn vị`,
    notDrawn: "Các số sau không vẽ chung được với số nào khác nên chỉ có trong bảng:",
    caption: (indicator: string) => `${indicator}, từng kỳ`,
    columns: {
      period: "Kỳ báo cáo",
      window: "Thời gian của số liệu",
      value: "Số liệu",
      change: "Thay đổi",
      sentence: "Trong báo cáo",
    },
    provisionalRemark: "số tạm tính",
    printedRemark: (printed: string) => `báo cáo viết “${printed}”`,
    retracted: (figure: string, status: string) => `${figure} (báo cáo ${status})`,
    inSection: (section: string) => (section === "" ? "phần đầu báo cáo" : `mục ${section}`),
    inTable: (table: string) => `bảng ${table}`,
    kicker: "Chỉ số theo dõi",
    changesComputed: "Mức thay đổi do trang này tính từ số của các báo cáo.",
    cautions: "Không nên kết luận gì",
    noCaution:
      "Các quy tắc của trang này (điểm gãy, mức “hơn”, “dưới”, số tạm tính, kỳ trùng nhau hoặc khác loại) không thấy điều gì phải dè chừng ở chuỗi này.",
    caution: {
      one_period: (period: string) =>
        `Chỉ một báo cáo nêu số này (${period}), nên không nói được là tăng hay giảm, nhanh hay chậm.`,
      break: (date: string, why: string) => `Không so số trước và sau ${date}: ${why}`,
      bounds: (periods: string) =>
        `Báo cáo chỉ nêu mức “hơn”, “dưới” hoặc “khoảng” ở: ${periods}. Không tính mức thay đổi từ các số này.`,
      nil_in_words: (printed: string, period: string) =>
        `Báo cáo không ghi số 0 mà viết “${printed}” (${period}); đừng đọc quá lời văn ấy.`,
      unfinished: (periods: string) =>
        `Số lấy từ bản dự thảo hoặc bản chưa có số, không thay thế văn bản đã ký ban hành: ${periods}.`,
      provisional: (periods: string) => `Số tạm tính, có thể còn đổi: ${periods}.`,
      corrected: (periods: string) =>
        `Số đã được đính chính hoặc điều chỉnh sau khi công bố: ${periods}. Bài viết trước đó có thể dẫn số cũ; xem trang Đính chính và điều chỉnh.`,
      off_calendar: (period: string, from: string, to: string) =>
        `Số liệu tính theo ngày của từng báo cáo (${period}: từ ${from} đến ${to}), không trùng tháng, quý, năm dương lịch; đừng ghép với số liệu tính theo quý, năm dương lịch.`,
      season:
        "Số tiền cộng dồn từ đầu năm, nên chỉ so được giữa các kỳ kết thúc cùng tháng; số của kỳ sau trong năm lớn hơn vì đã gồm số của kỳ trước.",
      overlap:
        "Thời gian của một số kỳ trùng nhau (số sáu tháng, chín tháng, cả năm gồm cả số quý), nên không được cộng các dòng trong bảng.",
      unlike_periods: "Các kỳ dài ngắn hoặc khác loại; số của kỳ dài hơn thường lớn hơn chỉ vì kỳ dài hơn.",
      rank_totals:
        "Số đơn vị được xếp hạng có lần khác nhau hoặc không được nêu; chỉ so các hạng xếp trên cùng một tổng số.",
      rank: "Thứ hạng không cho biết khoảng cách điểm giữa các đơn vị; hạng có thể đổi dù kết quả của đơn vị không đổi.",
      repeated_result: "Có báo cáo nêu lại kết quả cũ; đó không phải một lần đánh giá mới.",
      agencies: "Các báo cáo do những cơ quan khác nhau lập; phạm vi quản lý có thể khác nhau.",
      retracted: (periods: string) => `Báo cáo đã bị thu hồi hoặc thay thế, số chỉ để tra cứu: ${periods}.`,
      silent: (periods: string) => `Không nêu số này: ${periods}. Không nêu không phải là bằng 0.`,
    },
    notes: "Ghi chú của ban biên tập",
    noteOf: (note: string, periods: string) => `${note} (${periods})`,
    downloads: "Tải chuỗi số liệu",
    files: "Tải về và trích dẫn",
    cite: "Trích dẫn chuỗi số liệu này",
    citedTitle: (title: string) => `“${title}”, số liệu qua các kỳ`,
    periodsCount: (count: string) => `${count} kỳ`,
    csv: {
      kind: "Loại kỳ",
      cumulative: "Cộng dồn từ đầu năm",
      time: "Số liệu của ngày, tháng hoặc năm",
      value: "Giá trị",
      unit: "Đơn vị",
      address: "Địa chỉ ô",
      stands: "Báo cáo còn giá trị",
      comparedWith: "Kỳ được so sánh",
      change: "Thay đổi tuyệt đối (trang tính)",
      relative: "Thay đổi tương đối, phần trăm (trang tính)",
      reason: "Lý do không so sánh",
    },
  },
} as const;
