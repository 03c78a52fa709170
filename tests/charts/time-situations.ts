/** Figures over time, and pairs of figures, in awkward cases. All names and figures are invented. */
import { files, percent, type Situation, year } from "./situation.ts";

const share = [year, percent("ty_le", "Tỷ lệ đúng hạn")];
const counts = [year, files("so", "Số hồ sơ")];
const rank = [
  year,
  { name: "hang", title: "Thứ hạng", type: "integer", kind: "rank" },
  { name: "tong_so", title: "Số tỉnh, thành phố", type: "integer", kind: "stock", unit: "đơn vị" },
] as const;
const pair = [files("truoc", "Năm 2023"), files("sau", "Năm 2024")];
const districts = [
  "Thành phố Mẫu",
  "Thị xã Ví Dụ",
  "Huyện Thí Nghiệm",
  "Huyện Giả Định",
  "Huyện Minh Họa",
  "Huyện Dùng Thử",
];
const six = districts.map((title, index) => percent(`h${index}`, title));

const line = { type: "line", x: "nam" } as const;
const panels = { type: "multiples", x: "nam" } as const;
const dots = { type: "range", y: "truoc sau" } as const;

export const timeSituations: readonly Situation[] = [
  { ...line, name: "duong_mot", title: "Đường: một điểm", fields: share, rows: [["Cả tỉnh", 2024, 97.4]] },
  {
    ...line,
    name: "duong_khong",
    title: "Đường: mọi số bằng 0",
    fields: counts,
    rows: [
      ["a", 2022, 0],
      ["b", 2023, 0],
      ["c", 2024, 0],
    ],
  },
  {
    ...line,
    name: "duong_am",
    title: "Đường: có số âm",
    fields: counts,
    rows: [
      ["a", 2021, -40],
      ["b", 2022, 25],
      ["c", 2023, -5],
      ["d", 2024, 60],
    ],
  },
  {
    ...line,
    name: "duong_thieu",
    title: "Đường: có năm báo cáo không nêu",
    fields: share,
    rows: [
      ["a", 2020, 81],
      ["b", 2021, 84.5],
      ["c", 2022, ""],
      ["d", 2023, 92],
      ["e", 2024, 97.4],
    ],
  },
  {
    ...line,
    name: "duong_lon",
    title: "Đường: một số lớn hơn hẳn",
    fields: counts,
    rows: [
      ["a", 2021, 120],
      ["b", 2022, 2813493],
      ["c", 2023, 340],
      ["d", 2024, 95],
    ],
  },
  {
    ...line,
    name: "duong_muc",
    title: "Đường: mức “hơn”, “khoảng”, số tạm tính, số 0 ghi bằng lời",
    fields: counts,
    rows: [
      ["a", 2020, 0],
      ["b", 2021, 50],
      ["c", 2022, 62],
      ["d", 2023, 70],
      ["e", 2024, 75],
    ],
    qualifiers: {
      "r1/so": ["nil_in_words", "chưa phát sinh"],
      "r2/so": ["more_than", ""],
      "r3/so": ["about", ""],
      "r5/so": ["provisional", ""],
    },
  },
  {
    ...line,
    name: "duong_dai",
    title: "Đường: ba mươi năm",
    fields: counts,
    rows: Array.from({ length: 30 }, (_, index) => ["a", 1995 + index, 1000 + ((index * 7919) % 900)]),
  },
  {
    ...line,
    name: "duong_sau",
    title: "Đường: sáu dãy số",
    fields: [year, ...six],
    rows: [
      ["a", 2021, 40, 52, 61, 33, 71, 80],
      ["b", 2022, 48, 55, 60, 45, 70, 86],
      ["c", 2023, 60, 57, 66, "", 74, 91],
      ["d", 2024, 72, 63, 70, 64, 78, 95],
    ],
  },
  {
    ...line,
    name: "duong_ba",
    title: "Đường: ba dãy số, tên ở cuối đường",
    fields: [year, percent("tinh", "Cấp tỉnh"), percent("huyen", "Cấp huyện"), percent("xa", "Cấp xã, phường")],
    rows: [
      ["a", 2021, 71, 52, 40],
      ["b", 2022, 78, 49, 52],
      ["c", 2023, 84, 57, 38],
      ["d", 2024, 95, 66, 47],
    ],
  },
  {
    ...line,
    name: "duong_truc",
    title: "Đường: trục không bắt đầu từ 0",
    fields: share,
    from: "96",
    rows: [
      ["a", 2021, 96.5],
      ["b", 2022, 97.25],
      ["c", 2023, 97.1],
      ["d", 2024, 98.9],
    ],
  },
  { name: "hang_mot", title: "Hạng: một năm", type: "rank", x: "nam", fields: rank, rows: [["a", 2024, 40, 63]] },
  {
    name: "hang_nhieu",
    title: "Hạng: nhiều năm, có năm không nêu",
    type: "rank",
    x: "nam",
    fields: rank,
    rows: [
      ["a", 2019, 63, 63],
      ["b", 2020, 44, 63],
      ["c", 2021, 40, 63],
      ["d", 2022, "", 63],
      ["e", 2023, 1, 63],
      ["f", 2024, 5, 63],
    ],
  },
  {
    name: "hang_khong_tong",
    title: "Hạng: không rõ trên bao nhiêu đơn vị",
    type: "rank",
    x: "nam",
    y: "hang",
    fields: rank,
    rows: [
      ["a", 2022, 8, ""],
      ["b", 2023, 12, ""],
      ["c", 2024, 9, ""],
    ],
  },
  { ...dots, name: "cap_mot", title: "Cặp điểm: một mục", fields: pair, rows: [["Hồ sơ trực tuyến", 120, 310]] },
  {
    ...dots,
    name: "cap_kho",
    title: "Cặp điểm: bằng nhau, trống, bằng 0, mức “hơn”, tạm tính",
    fields: pair,
    rows: [
      ["Tăng", 120, 310],
      ["Giảm", 280, 90],
      ["Bằng nhau", 150, 150],
      ["Năm trước không nêu", "", 75],
      ["Năm sau không nêu", 60, ""],
      ["Cả hai không nêu", "", ""],
      ["Đều bằng 0", 0, 0],
      ["Hơn, và số tạm tính", 200, 240],
      ["Số tạm tính", 30, 45],
    ],
    qualifiers: { "r8/truoc": ["less_than", ""], "r8/sau": ["more_than", ""], "r9/sau": ["provisional", ""] },
  },
  {
    ...dots,
    name: "cap_lon",
    title: "Cặp điểm: một số lớn hơn hẳn, có số âm",
    fields: pair,
    rows: [
      ["Văn bản đến", 2513493, 2813493],
      ["Văn bản đi", 340, 95],
      ["Chênh lệch quỹ", -120000, 45000],
    ],
  },
  {
    ...dots,
    name: "cap_truc",
    title: "Cặp điểm: trục không bắt đầu từ 0",
    from: "90",
    fields: [percent("truoc", "Năm 2023"), percent("sau", "Năm 2024")],
    rows: [
      ["Đúng hạn cấp tỉnh", 97.4, 98.25],
      ["Đúng hạn cấp huyện", 95, 93.5],
      ["Đúng hạn cấp xã, phường, thị trấn trong toàn tỉnh", 99.1, 99.1],
    ],
  },
  {
    ...dots,
    name: "cap_dai",
    title: "Cặp điểm: bốn mươi mục, tên dài",
    fields: pair,
    rows: Array.from({ length: 40 }, (_, index) => [
      `${districts[index % 6]}, lĩnh vực đất đai, xây dựng và môi trường, tổ ${index + 1}`,
      (index * 37) % 101,
      (index * 53) % 97,
    ]),
  },
  {
    ...panels,
    name: "bang_sau",
    title: "Biểu đồ nhỏ: sáu huyện, có năm không nêu",
    fields: [year, ...six],
    rows: [
      ["a", 2021, 40, 52, 61, 33, 71, 80],
      ["b", 2022, 48, 55, 60, 45, 70, 86],
      ["c", 2023, 60, 57, 66, "", 74, 91],
      ["d", 2024, 72, 63, 70, 64, 78, 95],
    ],
  },
  {
    ...panels,
    name: "bang_hai",
    title: "Biểu đồ nhỏ: hai dãy, một dãy toàn số 0, một năm",
    fields: [year, files("a", "Khiếu nại về đất đai và bồi thường, hỗ trợ, tái định cư"), files("b", "Tố cáo")],
    rows: [
      ["a", 2023, 0, 12],
      ["b", 2024, 0, 9],
    ],
  },
  {
    ...panels,
    name: "bang_muoi_hai",
    title: "Biểu đồ nhỏ: mười hai dãy, tên dài, một số lớn hơn hẳn",
    fields: [
      year,
      ...Array.from({ length: 12 }, (_, index) =>
        files(
          `l${index}`,
          `Lĩnh vực ${index + 1}: ${index % 3 === 0 ? "tài nguyên, môi trường và biến đổi khí hậu" : "hộ tịch"}`,
        ),
      ),
    ],
    rows: [2020, 2021, 2022, 2023, 2024].map((at, index) => [
      "a",
      at,
      ...Array.from({ length: 12 }, (_, column) =>
        column === 4 && index === 2 ? 98500 : (index * 31 + column * 17) % 90,
      ),
    ]),
  },
];
