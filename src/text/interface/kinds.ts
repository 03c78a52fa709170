/** Words of the interface about the values of enumerations. */
export const kindsText = {
  fieldTypes: {
    string: "chữ",
    integer: "số nguyên",
    number: "số",
    year: "năm",
    date: "ngày",
    boolean: "đúng hoặc sai",
  },

  periodKinds: {
    thang: "báo cáo tháng",
    quy: "báo cáo quý",
    "6_thang": "báo cáo 6 tháng",
    "9_thang": "báo cáo 9 tháng",
    nam: "báo cáo năm",
    n_thang: "báo cáo nhiều tháng",
    chuyen_de: "báo cáo chuyên đề",
    kiem_tra: "báo cáo theo kế hoạch kiểm tra",
  },

  measureKinds: {
    stock: "số hiện có ở một thời điểm",
    flow: "số phát sinh trong kỳ",
    rank: "thứ hạng (số nhỏ là hạng cao)",
    share: "tỷ lệ",
    money: "số tiền",
    area: "diện tích",
    target: "mốc phải đạt",
  },

  qualifiers: {
    more_than: "nhiều hơn số này; báo cáo không cho số đúng",
    less_than: "ít hơn số này; báo cáo không cho số đúng",
    about: "số ước chừng",
    nil_in_words: "báo cáo ghi bằng lời là không có",
    provisional: "số tạm tính",
  },

  /** Before a figure with a qualifier, as in "hơn 50". */
  qualifierWords: {
    more_than: "hơn",
    less_than: "dưới",
    about: "khoảng",
  },

  recordStatuses: {
    draft: "dự thảo",
    unnumbered_copy: "bản chưa có số, chưa ghi ngày",
    issued: "đã ban hành",
    corrected: "đã đính chính",
    superseded: "đã được thay thế",
    withdrawn: "đã thu hồi",
  },

  annexes: {
    none: "không có",
    attached: "kèm theo",
    missing: "báo cáo có nhắc đến nhưng bản này không kèm theo",
  },
} as const;
