/** Public investment, its milestones, assets, and the money of the dependent unit. */
import { nilInWords, provisional, type TableRow } from "../figure.ts";
import { flow, type Moment } from "../moment.ts";
import { fraction, integerIn } from "../random.ts";

const milestones = [
  { id: "quy_ii", ten: "Hết quý II", month: 6, due: "Q2", printed: "đến hết quý II", percent: 45 },
  { id: "quy_iii", ten: "Hết quý III", month: 9, due: "Q3", printed: "đến hết quý III", percent: 70 },
  { id: "ngay_30_11", ten: "Ngày 30 tháng 11", month: 11, due: "11-30", printed: "đến ngày 30 tháng 11", percent: 90 },
] as const;

/** Since the start of the year, whatever the period covers: triệu đồng. */
function moneyOf({ seed, plan, isMergedOffice }: Moment): { planned: number; spent: number } {
  const planned =
    12_000 + 500 * integerIn({ from: 0, to: 8 }, seed, "planned", plan.year) + (isMergedOffice ? 9_000 : 0);
  const shares = Array.from(
    { length: plan.months.at(-1) ?? 0 },
    (_, month) => 0.4 + fraction(seed, "spent", plan.year, month),
  );
  const share = Math.min(0.99, shares.reduce((sum, part) => sum + part, 0) / 11.5);
  return { planned, spent: Math.round(planned * share) };
}

export function investmentTable(moment: Moment): TableRow[] {
  const { plan } = moment;
  const { planned, spent } = moneyOf(moment);
  const isLatest = plan.year === 2025 && plan.kind === "nam";
  const project = Math.round(planned * 0.6);
  return [
    {
      id: "tong_so",
      ten: "Tổng số",
      ke_hoach_von: planned,
      da_giai_ngan: isLatest ? provisional(spent, "Số ước thực hiện, chưa quyết toán năm.") : spent,
    },
    { id: "khoi_cong_moi", ten: "Dự án khởi công mới", thuoc: "tong_so", so_du_an: 1 },
    {
      id: "kho_du_lieu",
      ten: "Xây dựng kho dữ liệu dùng chung của tỉnh Ví Dụ",
      thuoc: "khoi_cong_moi",
      ke_hoach_von: project,
      da_giai_ngan: Math.round(spent * 0.6),
    },
    { id: "chuan_bi_dau_tu", ten: "Dự án chuẩn bị đầu tư", thuoc: "tong_so", so_du_an: 1 },
    { id: "luu_tru_sao_luu", ten: "Nâng cấp hệ thống lưu trữ, sao lưu dữ liệu", thuoc: "chuan_bi_dau_tu" },
  ];
}

export function milestoneTable(moment: Moment): TableRow[] {
  const { plan } = moment;
  const { planned, spent } = moneyOf(moment);
  const lastMonth = plan.months.at(-1) ?? 0;
  const result = (month: number, percent: number): string => {
    if (month > lastMonth) return "chua_den_han";
    return spent / planned >= percent / 100 ? "dat" : "khong_dat";
  };
  const rows = milestones.map(({ id, ten, month, due, printed, percent }) => ({
    id,
    ten,
    han: `${plan.year}-${due}`,
    han_nguyen_van: printed,
    nguoi_dat: "chi_thi",
    van_ban: "ct-05-ubnd-2020",
    ket_qua: result(month, percent),
    ty_le: percent,
  }));
  return [
    ...rows,
    {
      id: "ca_nam",
      ten: "Cả năm",
      han: String(plan.year),
      han_nguyen_van: "cả năm",
      nguoi_dat: "so",
      ket_qua: "chua_den_han",
      ty_le: 100,
    },
  ];
}

/** Only in one report: every price is above the estimate, which its check does not expect. */
export function quoteTable({ plan }: Moment): TableRow[] {
  const bid = (id: string, ten: string, price: number): TableRow => ({
    id,
    ten,
    goi: "kien_truc_cqdt",
    gia_chao: price,
  });
  return [
    {
      id: "kien_truc_cqdt",
      ten: "Xây dựng kiến trúc chính quyền số tỉnh Ví Dụ",
      tinh_den: plan.to,
      du_toan: 180_000_000,
      so_bang: 3,
    },
    bid("don_vi_mot", "Công ty Bịa Một", 241_500_000),
    bid("don_vi_hai", "Công ty Bịa Hai", 236_780_000),
    bid("don_vi_ba", "Công ty Bịa Ba", 252_300_000),
  ];
}

export function assetTable({ plan, isMergedOffice }: Moment): TableRow[] {
  const land = isMergedOffice ? 2480.5 : 1320.5;
  // One of the two bases was rounded in the first year.
  const reportedLand = plan.year === 2021 ? 1320 : land;
  const surveyed = { can_cu: "ra_soat_tru_so", tinh_den: plan.to };
  return [
    { id: "dat_ra_soat", ten: "Đất", ...surveyed, tai_san: "dat", dien_tich: land },
    {
      id: "xay_dung_ra_soat",
      ten: "Diện tích xây dựng",
      ...surveyed,
      tai_san: "xay_dung",
      dien_tich: isMergedOffice ? 1512.4 : 806.2,
    },
    { id: "san_ra_soat", ten: "Diện tích sàn", ...surveyed, tai_san: "san", dien_tich: isMergedOffice ? 4890 : 2604 },
    { id: "dat_bao_cao", ten: "Đất khuôn viên", can_cu: "bao_cao_tai_san", tai_san: "dat", dien_tich: reportedLand },
    {
      id: "o_to_bao_cao",
      ten: "Xe ô tô",
      can_cu: "bao_cao_tai_san",
      tai_san: "o_to",
      so_luong: isMergedOffice ? 4 : 2,
      nguyen_gia: isMergedOffice ? 2_610_400 : 1_405_200,
    },
  ];
}

export function unitMoneyTable(moment: Moment): TableRow[] {
  const income = flow(moment, "income", { monthly: 52_000, growth: 0.1, of: "office" }) * 1000;
  return [
    {
      id: "trung_tam_giam_sat",
      ten: "Trung tâm Giám sát, điều hành tỉnh Ví Dụ",
      thu: income,
      chi: Math.round((income * (0.82 + fraction(moment.seed, "expenses", moment.plan.id) / 8)) / 1000) * 1000,
      ton_dau_nam: 0,
      sai_pham: nilInWords(0),
    },
  ];
}
