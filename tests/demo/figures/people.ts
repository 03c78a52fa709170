/** Departments, staff and what happened to them. */
import { type CellContent, moreThan, nilInWords, type TableRow } from "../figure.ts";
import { flow, type Moment } from "../moment.ts";
import { integerIn } from "../random.ts";

export function organisationTable({ isMergedOffice }: Moment): TableRow[] {
  const units = isMergedOffice ? 3 : 2;
  const change: CellContent = isMergedOffice ? 1 : nilInWords(0);
  return [
    { id: "phong", ten: "Phòng chuyên môn, nghiệp vụ", don_vi: isMergedOffice ? 8 : 5 },
    {
      id: "don_vi_su_nghiep",
      ten: "Đơn vị sự nghiệp công lập trực thuộc",
      don_vi: units,
      cap_pho: units + 1,
      tang_giam: change,
      so_voi_nam: 2021,
    },
    { id: "tong_so", ten: "Các phòng, đơn vị", cap_pho: isMergedOffice ? 17 : 10 },
  ];
}

interface Head {
  readonly assigned: number;
  readonly present: number;
}

/** Heads by group; the assigned number changes once a year, the present one from report to report. */
export function headsOf({
  seed,
  plan,
  isMergedOffice,
}: Moment): Record<"civil" | "public" | "support" | "expert", Head> {
  const grown = (heads: number) => Math.round(heads * (isMergedOffice ? 1.7 : 1));
  const group = (name: string, assigned: number, mostVacant: number): Head => {
    const vacant = integerIn({ from: 0, to: mostVacant }, seed, "vacant", name, plan.id);
    return { assigned, present: assigned - vacant };
  };
  return {
    civil: group("civil", grown(32 - Math.floor((plan.year - 2021) / 2)), 2),
    public: group("public", grown(24 + (plan.year - 2021)), 3),
    support: group("support", grown(8), 0),
    expert: group("expert", grown(9), 5),
  };
}

export function staffTable(moment: Moment): TableRow[] {
  const { civil, public: publicStaff, support, expert } = headsOf(moment);
  const groups = [civil, publicStaff, support, expert];
  const total: Head = {
    assigned: groups.reduce((sum, { assigned }) => sum + assigned, 0),
    present: groups.reduce((sum, { present }) => sum + present, 0),
  };
  const row = (id: string, ten: string, { assigned, present }: Head): TableRow => ({
    id,
    ten,
    nhom: id,
    noi_lam_viec: "tat_ca",
    duoc_giao: assigned,
    co_mat: present,
    chua_su_dung: assigned - present,
  });
  const atOffice = Math.ceil(support.present / 2);
  const supportAt = (id: string, ten: string, place: string, present: number): TableRow => ({
    id,
    ten,
    nhom: "hop_dong_ho_tro",
    noi_lam_viec: place,
    co_mat: present,
  });
  return [
    row("tong_so", "Tổng số", total),
    row("cong_chuc", "Công chức", civil),
    row("vien_chuc", "Viên chức", publicStaff),
    row("hop_dong_ho_tro", "Hợp đồng lao động hỗ trợ, phục vụ", support),
    supportAt("hop_dong_ho_tro_so", "Hợp đồng lao động hỗ trợ, phục vụ tại Sở", "so", atOffice),
    supportAt(
      "hop_dong_ho_tro_don_vi",
      "Hợp đồng lao động hỗ trợ, phục vụ tại đơn vị sự nghiệp công lập",
      "don_vi_su_nghiep",
      support.present - atOffice,
    ),
    row("hop_dong_chuyen_mon", "Hợp đồng lao động làm công tác chuyên môn, nghiệp vụ", expert),
  ];
}

export function gradeTable(moment: Moment): TableRow[] {
  const { seed, plan } = moment;
  const { civil, public: publicStaff } = headsOf(moment);
  const senior = 2;
  const main = Math.round(civil.present / 4);
  const higher = Math.round(publicStaff.present * 0.6);
  const excellent = integerIn({ from: 10, to: 16 }, seed, "excellent", plan.year);
  const at = { tinh_den: plan.to };
  const rated = { chieu: "danh_gia", nhom: "cong_chuc_vien_chuc", tinh_den: String(plan.year - 1) };
  const civilRow = { chieu: "ngach", nhom: "cong_chuc", ...at };
  const publicRow = { chieu: "hang", nhom: "vien_chuc", ...at };
  return [
    { id: "chuyen_vien_cao_cap", ten: "Chuyên viên cao cấp", ...civilRow, so_nguoi: senior },
    { id: "chuyen_vien_chinh", ten: "Chuyên viên chính", ...civilRow, so_nguoi: main },
    { id: "chuyen_vien", ten: "Chuyên viên", ...civilRow, so_nguoi: civil.present - senior - main },
    { id: "hang_iii", ten: "Hạng III và tương đương", ...publicRow, so_nguoi: higher },
    { id: "hang_iv", ten: "Hạng IV", ...publicRow, so_nguoi: publicStaff.present - higher },
    { id: "hoan_thanh_xuat_sac", ten: "Hoàn thành xuất sắc nhiệm vụ", ...rated, so_nguoi: excellent },
    { id: "hoan_thanh_tot", ten: "Hoàn thành tốt nhiệm vụ", ...rated, so_nguoi: 48 - excellent },
    {
      id: "dung_vi_tri",
      ten: "Được bố trí vị trí việc làm đúng quy định",
      chieu: "vi_tri_viec_lam",
      nhom: "cong_chuc_vien_chuc",
      ty_le: 100,
    },
  ];
}

export function staffChangeTable(moment: Moment): TableRow[] {
  const { seed, plan } = moment;
  const hired = integerIn({ from: 0, to: plan.months.length }, seed, "hired", plan.id);
  const violations = integerIn({ from: 0, to: 1 }, seed, "violations", plan.id);
  const reduced = plan.cumulative ? integerIn({ from: 0, to: 2 }, seed, "reduced", plan.id) : 0;
  const stateOf = (count: number, none: string) => (count === 0 ? none : "da_thuc_hien");
  return [
    {
      id: "tuyen_dung",
      ten: "Tuyển dụng viên chức",
      loai: "tuyen_dung",
      nhom: "vien_chuc",
      trang_thai: stateOf(hired, "khong_phat_sinh"),
      don_vi_tinh: "người",
      so_luong: nilInWords(hired),
    },
    {
      id: "nang_luong_thuong_xuyen",
      ten: "Nâng bậc lương thường xuyên",
      loai: "luong",
      nhom: "cong_chuc_vien_chuc",
      trang_thai: "da_thuc_hien",
      don_vi_tinh: "người",
      so_luong: flow(moment, "pay", { monthly: 2, growth: 0, of: "office" }),
    },
    {
      id: "boi_duong_khac",
      ten: "Các lớp bồi dưỡng chuyên môn, nghiệp vụ khác",
      loai: "boi_duong",
      nhom: "cong_chuc_vien_chuc",
      trang_thai: "tham_gia",
      don_vi_tinh: "lượt",
      so_luong: moreThan(Math.floor(flow(moment, "courses", { monthly: 8, growth: 0.05, of: "office" }) / 5) * 5),
    },
    {
      id: "tinh_gian",
      ten: "Tinh giản biên chế",
      loai: "tinh_gian",
      trang_thai: stateOf(reduced, "chua_thuc_hien"),
      don_vi_tinh: "người",
      so_luong: nilInWords(reduced),
    },
    {
      id: "vi_pham_cong_vu",
      ten: "Vi phạm phát hiện qua kiểm tra công vụ thường xuyên",
      loai: "kiem_tra_cong_vu",
      trang_thai: stateOf(violations, "chua_phat_hien"),
      don_vi_tinh: "trường hợp",
      so_luong: nilInWords(violations),
    },
  ];
}
