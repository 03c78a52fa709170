/** Words of the interface about changes and comparisons. */

/** "3 câu thêm, 1 câu sửa": kinds of which there are none are left out. */
function listCounts(...counts: readonly (readonly [count: string, kind: string])[]): string {
  return counts.flatMap(([count, kind]) => (count === "0" ? [] : [`${count} ${kind}`])).join(", ");
}

export const comparisonText = {
  /** How a figure moved between two periods, and why not. */
  change: {
    rises: (amount: string) => `tăng ${amount}`,
    falls: (amount: string) => `giảm ${amount}`,
    unchanged: "không đổi",
    withinRounding: "không đổi đáng kể (chênh lệch nằm trong mức làm tròn)",
    points: "điểm phần trăm",
    underTenthPercent: "dưới 0,1%",
    climbs: (places: string) => `lên ${places} bậc`,
    drops: (places: string) => `xuống ${places} bậc`,
    sameRank: "giữ nguyên hạng",
    reasons: {
      retracted: (status: string) => `không so sánh vì một trong hai báo cáo ${status}`,
      kind: (earlier: string, later: string) => `không so sánh vì khác loại kỳ (${earlier}, ${later})`,
      length: (earlier: string, later: string) =>
        `không so sánh vì hai kỳ dài khác nhau (${earlier} tháng, ${later} tháng)`,
      cumulative: "không so sánh vì một kỳ cộng dồn từ đầu năm, kỳ kia thì không",
      window: (from: string, to: string) => `không so sánh vì hai kỳ có phần trùng nhau, từ ${from} đến ${to}`,
      season: (earlier: string, later: string) =>
        `không so sánh vì số tiền tính từ đầu năm mà hai kỳ kết thúc ở hai tháng khác nhau (${earlier}, ${later})`,
      scope: "không so sánh vì hai số thuộc hai cơ quan hoặc hai phạm vi khác nhau",
      break: (date: string, why: string) => `không so sánh qua điểm gãy ${date}: ${why}`,
      missing: "không so sánh được vì có báo cáo không nêu số này",
      bound: (word: string) => `không tính mức thay đổi vì có số chỉ ghi “${word}”`,
      unit: (earlier: string, later: string) => `không so sánh vì khác đơn vị (${earlier}, ${later})`,
      rankTotal: (earlier: string, later: string) =>
        `không so sánh vì số đơn vị được xếp hạng khác nhau (${earlier}, ${later})`,
      rankTotalMissing: "không so sánh vì không rõ xếp hạng trên bao nhiêu đơn vị",
      sameResult: (date: string) => `vẫn là kết quả ${date}, chưa có kết quả mới`,
      first: "chưa có kỳ trước để so sánh",
    },
  },

  comparison: {
    title: "So sánh hai kỳ",
    intro:
      "Đặt hai kỳ cạnh nhau: mọi bảng số liệu, chỗ tăng giảm, và những câu khác nhau. Mỗi kỳ được so với kỳ cùng loại liền trước và với cùng kỳ các năm trước.",
    rule: "Hai kỳ so được với nhau khi cùng loại báo cáo, cùng độ dài, cùng cách cộng dồn, cùng cơ quan, không trùng thời gian và không bị thu hồi. Cặp nào không so được thì nêu lý do.",
    onlyOnePeriod: "Mới có một kỳ báo cáo nên chưa có gì để so sánh.",
    withEarlier: (period: string) => `So với ${period}`,
    relations: { previous: "kỳ cùng loại liền trước", same_period: "cùng kỳ" },
    nothingBefore: "Đây là kỳ đầu tiên trên trang, trước đó không có kỳ nào để so.",
    noPair: "Chưa có kỳ nào trước đó so được với kỳ này.",
    others: "Cũng so được, nhưng không có trang riêng",
    othersRemark: "chọn hai kỳ ở đầu trang, hoặc dùng bảng “mọi kỳ” ở trang Dữ liệu.",
    built: "Các cặp đã so sẵn",
    choose: "Chọn hai kỳ bất kỳ",
    chooseRemark:
      "Hai kỳ nào cũng chọn được. Trang này tải số liệu và câu chữ của hai kỳ rồi so ngay trong trình duyệt; số không so được thì nêu lý do.",
    first: "Kỳ thứ nhất",
    second: "Kỳ thứ hai",
    compare: "So sánh",
    loading: "Đang tải số liệu và câu chữ của hai kỳ…",
    failed: "Không tải được số liệu. Hãy thử lại, hoặc tải bảng “mọi kỳ” ở trang Dữ liệu.",
    samePeriod: "Hai ô đang chọn cùng một kỳ. Hãy chọn hai kỳ khác nhau.",
    unknownPeriod: "Địa chỉ này nêu một kỳ không có trên trang.",
    hasPage: "Cặp này đã có trang riêng:",
    pairIncomparable: (reason: string) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
    stillComparable:
      "Những số sau vẫn so được, vì lý do trên không chạm đến chúng (số ở một thời điểm, hoặc số của cả tỉnh):",
    nothingComparable: "Không có số nào của hai kỳ này so được với nhau.",
    takeCsv: "Tải phần so sánh này (CSV)",
    takeXlsx: "Tải dạng Excel (XLSX)",
    xlsxFailed: "Chưa tải được dạng Excel. Bạn có thể thử lại, hoặc tải dạng CSV.",
    incomparable: (count: string) => `${count} kỳ trước đó không so được, và vì sao`,
    pairTitle: (earlier: string, later: string) => `${later} so với ${earlier}`,
    pairIntro: (earlier: string, later: string) =>
      `Mọi bảng số liệu và câu chữ của hai báo cáo, đặt cạnh nhau: ${earlier} trước, ${later} sau. Mức tăng giảm do trang này tính, không phải lời của báo cáo.`,
    periods: "Hai kỳ được so",
    tables: "Số liệu",
    tablesRemark: "Dòng của hai kỳ ghép theo mã dòng. Cột chữ chỉ hiện ở chỗ hai kỳ ghi khác nhau.",
    measure: "Cột",
    earlier: "Kỳ trước",
    later: "Kỳ sau",
    change: "Thay đổi",
    onlyIn: { earlier: "chỉ có ở kỳ trước", later: "chỉ có ở kỳ sau" },
    statedOnlyIn: { earlier: "chỉ kỳ trước nêu", later: "chỉ kỳ sau nêu" },
    tableOnlyIn: { earlier: "Bảng này chỉ có ở kỳ trước.", later: "Bảng này chỉ có ở kỳ sau." },
    wordsDiffer: "ghi khác",
    sharedDifference: (column: string, of: Readonly<Record<"earlier" | "later" | "rows", string>>) =>
      `${column}: ${of.earlier} ở kỳ trước, ${of.later} ở kỳ sau (${of.rows} dòng, không nhắc lại ở từng dòng).`,
    sameRows: (count: string) => `${count} dòng không có số và hai kỳ ghi như nhau, không nhắc lại ở đây.`,
    notCompared: "Những gì không so, và vì sao",
    nothingNotCompared: "Hai báo cáo nêu cùng những số như nhau, và số nào cũng so được.",
    figures: (count: string, reason: string) => `${count} số: ${reason}`,
    tableCounts: ({ changed, same, incomparable }: Readonly<Record<"changed" | "same" | "incomparable", string>>) =>
      listCounts([changed, "số thay đổi"], [same, "số không đổi"], [incomparable, "số không so"]),
    oneSided: "chỉ một trong hai báo cáo nêu",
    sentences: "Câu chữ",
    sentencesRemark:
      "So từng câu trong từng mục của hai báo cáo. Hai câu có từ một nửa số chữ giống nhau được coi là một câu đã sửa. Ghi chú của ban biên tập không tính.",
    sentencesIncomparable:
      "Số trong hai câu khác nhau không có nghĩa là tăng hay giảm, vì hai kỳ này không so được với nhau.",
    sentenceKinds: { added: "Câu thêm", removed: "Câu bỏ", changed: "Câu sửa" },
    sectionOnlyIn: { earlier: "Mục này chỉ có ở kỳ trước.", later: "Mục này chỉ có ở kỳ sau." },
    sectionSame: (titles: string) => `Không khác câu nào: ${titles}.`,
    sectionCounts: (count: Readonly<Record<"added" | "removed" | "changed" | "same", string>>) =>
      listCounts(
        [count.added, "câu thêm"],
        [count.removed, "câu bỏ"],
        [count.changed, "câu sửa"],
        [count.same, "câu giữ nguyên"],
      ),
    beforeFirstHeading: "Phần mở đầu",
    sentenceInReport: "Xem trong báo cáo",
    downloads: "Tải phần so sánh này",
    table: "Bảng",
    row: "Mã dòng",
    rowTitle: "Tên dòng",
    column: "Mã cột",
    columnTitle: "Tên cột",
    earlierValue: "Giá trị ở kỳ trước",
    laterValue: "Giá trị ở kỳ sau",
    earlierQualifier: "Mức chính xác ở kỳ trước",
    laterQualifier: "Mức chính xác ở kỳ sau",
    absolute: "Thay đổi (tính)",
    relative: "Thay đổi, phần trăm của kỳ trước (tính)",
    points: "Thay đổi, điểm phần trăm (tính)",
    places: "Số bậc lên (dương) hoặc xuống (âm) (tính)",
    remark: "Vì sao không có mức thay đổi",
  },

  whatIsNew: {
    title: "Kỳ này có gì mới",
    computed: "Mức thay đổi, số còn thiếu và số ngày quá hạn do trang này tính, không phải lời của báo cáo.",
    firstPeriod: "Trước kỳ này trên trang chưa có kỳ nào, nên chưa so sánh được và không nói gì về tăng, giảm.",
    whatIsThere: (count: Readonly<Record<"figures" | "tables" | "indicators" | "tasks", string>>) =>
      `Kỳ này có ${count.figures} số liệu trong ${count.tables} bảng, ${count.indicators} chỉ số theo dõi, ${count.tasks} nhiệm vụ và cam kết.`,
    movements: "Thay đổi lớn nhất",
    movementRule: (most: string, least: string) =>
      `Quy tắc: trong các chỉ số theo dõi, mỗi chỉ số so với kỳ gần nhất so được, lấy ${most} mức thay đổi lớn nhất. Số lượng xếp theo phần trăm của số trước, tỷ lệ theo điểm phần trăm, thứ hạng theo phần trăm của số đơn vị được xếp hạng. Không xếp số đếm dưới ${least} ở cả hai kỳ và số tăng từ 0.`,
    noMovement: "Không chỉ số nào so được mà có thay đổi theo quy tắc dưới đây.",
    incomparable: (count: string) => `${count} chỉ số không so, và vì sao`,
    reason: (count: string, reason: string) => `${count} chỉ số: ${reason}`,
    fullComparison: (period: string) => `So sánh mọi bảng và câu chữ với ${period}`,
    noComparable: "Không kỳ nào trước đó so được toàn bộ với kỳ này.",
    whyNot: "Xem vì sao",
    singleIndicators: "Dưới đây là từng chỉ số so riêng, mỗi chỉ số với kỳ gần nhất so được với nó.",
    targets: "So với mục tiêu",
    targetRule:
      "Quy tắc: chỉ số có mục tiêu nêu trong báo cáo; còn xa mục tiêu nhất, tính theo phần của mục tiêu, đứng đầu.",
    outOfTarget: (figure: string, target: string) => `${figure}, mục tiêu ${target}`,
    newTasks: "Nhiệm vụ mới",
    newTaskRule: "Quy tắc: nhiệm vụ mà báo cáo kỳ này nêu lần đầu.",
    overdueTasks: "Nhiệm vụ quá hạn",
    overdueRule: (date: string) =>
      `Quy tắc: đã qua hạn mà chưa có minh chứng, tính đến ${date}, ngày cuối của số liệu; quá lâu nhất đứng đầu.`,
    overdue: (due: string, days: string) => `hạn ${due}, quá ${days} ngày`,
    due: (due: string) => `hạn ${due}`,
    more: (count: string) => `${count} việc nữa`,
    corrections: "Đính chính, điều chỉnh",
    correctionRule: "Quy tắc: những lần thay số liệu, câu chữ đã công bố, sau ngày cuối của số liệu kỳ trước.",
    fromTo: (from: string, to: string) => `từ ${from} thành ${to}`,
    all: { tasks: "Mọi nhiệm vụ", corrections: "Mọi lần đính chính, điều chỉnh" },
  },
} as const;
