/** Bars and parts of a whole in awkward cases. All names and figures are invented. */
import { files, percent, type Situation } from "./situation.ts";

const longNames = [
  "Tiếp nhận, số hóa và trả kết quả giải quyết thủ tục hành chính theo cơ chế một cửa liên thông",
  "Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các đơn vị trực thuộc",
  "Công nghệ thông tin",
  "Bồi dưỡng kỹ năng số cho cán bộ, công chức, viên chức và người lao động",
];
const numbers = [17, 3, 0, 42, 8, 23, 5, 31, 12, 27];

const one = [files("so", "Số hồ sơ")];
const two = [files("giao", "Được giao"), files("xong", "Hoàn thành")];
const six = ["Sở", "Thành phố", "Thị xã", "Huyện", "Xã", "Phường"].map((title, index) => files(`c${index}`, title));

export const barSituations: readonly Situation[] = [
  {
    name: "thanh_mot",
    title: "Thanh: một số duy nhất",
    type: "bar",
    fields: one,
    rows: [["Hồ sơ nhận trực tuyến", 26]],
  },
  {
    name: "thanh_khong",
    title: "Thanh: mọi số bằng 0",
    type: "bar",
    fields: one,
    rows: [
      ["Quý I", 0],
      ["Quý II", 0],
      ["Quý III", 0],
    ],
  },
  {
    name: "thanh_am",
    title: "Thanh: có số âm",
    type: "bar",
    fields: [percent("so", "Chênh lệch")],
    rows: [
      ["Dịch vụ công trực tuyến", 12.5],
      ["Hồ sơ giấy", -8.25],
      ["Thanh toán trực tuyến", 0],
      ["Chứng thực điện tử", -21],
    ],
  },
  {
    name: "thanh_thieu",
    title: "Thanh: có số báo cáo không nêu",
    type: "bar",
    fields: one,
    rows: [
      ["Quý I", 26],
      ["Quý II", ""],
      ["Quý III", 7],
      ["Quý IV", ""],
    ],
  },
  {
    name: "thanh_lon",
    title: "Thanh: một số lớn hơn hẳn",
    type: "bar",
    fields: one,
    rows: [
      ["Văn bản đến", 2813493],
      ["Văn bản đi", 51240],
      ["Văn bản mật", 12],
      ["Tờ trình", 0],
    ],
  },
  {
    name: "thanh_loi",
    title: "Thanh: số 0 ghi bằng lời, số tạm tính, số chỉ là mức",
    type: "bar",
    fields: one,
    rows: [
      ["Khiếu nại", 0],
      ["Tố cáo", 0],
      ["Kiến nghị", 50],
      ["Phản ánh", 30],
      ["Góp ý", 40],
      ["Yêu cầu khác", 22],
    ],
    qualifiers: {
      "r1/so": ["nil_in_words", "không phát sinh"],
      "r3/so": ["more_than", ""],
      "r4/so": ["less_than", ""],
      "r5/so": ["about", ""],
      "r6/so": ["provisional", ""],
    },
  },
  {
    name: "thanh_dai",
    title: "Thanh: bốn mươi mục, tên dài",
    type: "bar",
    fields: one,
    rows: Array.from({ length: 40 }, (_, index) => [
      `${longNames[index % 4]} (${index + 1})`,
      numbers[index % 10] ?? 0,
    ]),
  },
  {
    name: "nhom_hai",
    title: "Thanh nhóm: hai cột, có ô trống và số 0",
    type: "bar",
    fields: two,
    rows: [
      ["Đất đai", 120, 98],
      ["Hộ tịch", 80, ""],
      ["Xây dựng", 0, 0],
      ["Giao thông vận tải đường bộ, đường thủy", 45, 45],
    ],
  },
  {
    name: "nhom_sau",
    title: "Thanh nhóm: sáu cột",
    type: "bar",
    fields: six,
    rows: [
      ["Tiếp nhận", 40, 31, 22, 18, 9, 4],
      ["Trả kết quả", 38, 30, 20, 18, 7, ""],
    ],
  },
  {
    name: "nhom_roi",
    title: "Thanh nhóm: mỗi mục chỉ có số ở một cột",
    type: "bar",
    fields: two,
    rows: [
      ["Cấp tỉnh", 9, ""],
      ["Cấp huyện", "", 14],
      ["Cấp xã", "", 5],
    ],
  },
  {
    name: "long_hai",
    title: "Thanh lồng: phần nằm trong toàn thể",
    type: "nested",
    fields: two,
    rows: [
      ["Công chức", 26, 26],
      ["Viên chức", 20, 17],
      ["Hợp đồng chuyên môn, nghiệp vụ", 10, 2],
      ["Hợp đồng hỗ trợ, phục vụ", 4, 0],
      ["Khác", 6, ""],
    ],
  },
  stacked("chong_mot", "Thanh chồng: một tổng, một phần rất nhỏ", "stacked", [
    ["Đúng hạn", 9870],
    ["Trễ hạn", 115],
    ["Đang giải quyết", 3],
  ]),
  stacked("phan_mot", "Tỷ trọng: một tổng, sáu phần", "share", [
    ["Một cửa cấp xã", 31],
    ["Một cửa cấp huyện", 27],
    ["Trung tâm Phục vụ hành chính công", 22],
    ["Bưu điện", 12],
    ["Đại lý dịch vụ công", 7],
    ["Tại nhà", 1],
  ]),
  stackedRows("chong_nhieu", "Thanh chồng: nhiều tổng", "stacked"),
  stackedRows("phan_nhieu", "Tỷ trọng: nhiều tổng", "share"),
];

/** Rows that a check adds up to a whole outside the table. */
function stacked(name: string, title: string, type: string, rows: Situation["rows"]): Situation {
  const parts = rows.map((_, index) => `${name}/r${index + 1}/so`);
  const total = rows.reduce((sum, [, value]) => sum + Number(value), 0);
  const whole = `r${rows.length + 1}`;
  return {
    name,
    title,
    type,
    fields: one,
    rows: [...rows, ["Tổng số", total]],
    drawnRows: rows.map((_, index) => `r${index + 1}`).join(" "),
    checks: [
      { id: name, title: "Các phần cộng lại bằng tổng số", left: parts, op: "=", right: [`${name}/${whole}/so`] },
    ],
  };
}

function stackedRows(name: string, title: string, type: string): Situation {
  const columns = ["dung", "tre", "dang"];
  return {
    name,
    title,
    type,
    fields: [
      files("dung", "Đúng hạn"),
      files("tre", "Trễ hạn"),
      files("dang", "Đang giải quyết"),
      files("tong", "Tổng số"),
    ],
    y: columns.join(" "),
    rows: [
      ["Đất đai", 820, 41, 12, 873],
      ["Hộ tịch", 310, 0, 2, 312],
      ["Đăng ký kinh doanh và các ngành nghề có điều kiện", 95, 5, 0, 100],
    ],
    checks: [
      {
        id: name,
        title: "Ba phần cộng lại bằng tổng số",
        left: columns.map((column) => `${name}/*/${column}`),
        op: "=",
        right: [`${name}/*/tong`],
      },
    ],
  };
}
