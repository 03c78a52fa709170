/** Ranks, news, applications, cameras, shared data and electronic documents. */
import { about, lessThan, moreThan, type TableRow } from "../figure.ts";
import { flow, type Moment, stock } from "../moment.ts";
import { integerIn } from "../random.ts";

const newsChannels = "Cổng thông tin điện tử của Sở;Trang Zalo của Sở";

export function newsTable(moment: Moment): TableRow[] {
  const tens = (items: number) => moreThan(Math.floor(items / 10) * 10);
  return [
    {
      id: "dich_vu_cong",
      ten: "Hướng dẫn sử dụng dịch vụ công trực tuyến",
      kenh_dang: newsChannels,
      tin_bai: tens(flow(moment, "service news", { monthly: 9, growth: 0.1, of: "office" })),
    },
    {
      id: "chinh_quyen_so",
      ten: "Chính quyền số, chuyển đổi số",
      kenh_dang: newsChannels,
      tin_bai: tens(flow(moment, "digital news", { monthly: 28, growth: 0.06, of: "office" })),
    },
  ];
}

/** A rank of a year comes out in August of the next: reports before that repeat the year before. */
export function rankTable({ seed, plan, isMergedOffice, isMergedProvince }: Moment): TableRow[] {
  const latest = plan.to >= `${plan.year}-08-15` ? plan.year - 1 : plan.year - 2;
  const provinces = (rankedYear: number) => (isMergedProvince && rankedYear >= 2024 ? 34 : 63);
  const rankOf = (rankedYear: number) => {
    const place = integerIn({ from: 36, to: 44 }, seed, "rank", rankedYear) - 2 * (rankedYear - 2019);
    return Math.max(1, provinces(rankedYear) === 34 ? Math.round(place / 2) : place);
  };
  const row = (id: string, ten: string, year: number): TableRow => ({
    id,
    ten,
    chi_so: "dti",
    doi_tuong: "tinh",
    nam: year,
    hang: rankOf(year),
    tong_so: provinces(year),
  });
  const offices = isMergedOffice ? 14 : 20;
  return [
    row("dti_tinh", "Chỉ số DTI của tỉnh, kết quả mới nhất", latest),
    row("dti_tinh_lan_truoc", "Chỉ số DTI của tỉnh, kết quả lần trước", latest - 1),
    {
      id: "cchc_so",
      ten: "Chỉ số cải cách hành chính của Sở",
      chi_so: "cchc_so",
      doi_tuong: "co_quan",
      nam: plan.year - 1,
      hang: integerIn({ from: 2, to: 9 }, seed, "office rank", plan.year),
      tong_so: offices,
      xep_loai: "Tốt",
    },
  ];
}

export function applicationTable(moment: Moment): TableRow[] {
  const users = stock(moment, { start: 21_400, perMonth: 2_310, mergedFactor: 1.4 });
  return [
    {
      id: "ung_dung_vi_du",
      ten: "Ứng dụng di động Ví Dụ Số",
      luot_tai: moreThan(Math.floor((users * 2.3) / 10_000) * 10_000),
      kho_ung_dung: 2,
      nguoi_dung: users,
      thuong_xuyen_thang: about(Math.round(users / 40) * 10),
      tren_65_tuoi: lessThan(Math.ceil(users / 15 / 100) * 100),
      ho_so_nop: stock(moment, { start: 900, perMonth: 540, mergedFactor: 1.4 }),
    },
  ];
}

export function cameraTable(moment: Moment): TableRow[] {
  const cameras = stock(moment, { start: 120, perMonth: 4, mergedFactor: 1.5 });
  const security = stock(moment, { start: 210, perMonth: 5, mergedFactor: 1.5 });
  return [
    { id: "camera_tap_trung", ten: "Hệ thống camera tập trung", camera: cameras, camera_ai: Math.floor(cameras / 9) },
    {
      id: "camera_an_ninh",
      ten: "Hệ thống camera an ninh trật tự",
      camera: security,
      camera_ai: Math.floor(security / 6),
    },
  ];
}

export function cameraResultTable(moment: Moment): TableRow[] {
  const found = flow(moment, "offences", { monthly: 72, growth: 0.15, of: "province" });
  return [
    {
      id: "vi_pham_giao_thong",
      ten: "Vi phạm giao thông phát hiện",
      he_thong: "camera_tap_trung",
      so_truong_hop: found,
    },
    {
      id: "xu_phat_giao_thong",
      ten: "Quyết định xử phạt vi phạm giao thông",
      he_thong: "camera_tap_trung",
      so_truong_hop: Math.floor(found / 12),
    },
    {
      id: "trich_xuat_hinh_anh",
      ten: "Trích xuất hình ảnh phục vụ điều tra tai nạn giao thông",
      he_thong: "camera_an_ninh",
      so_truong_hop: moreThan(
        10 * Math.max(1, Math.floor(flow(moment, "footage", { monthly: 14, growth: 0, of: "province" }) / 10)),
      ),
    },
  ];
}

export function sharedDataTable({ age }: Moment): TableRow[] {
  const available = 9 + Math.floor(age / 7);
  const used = Math.min(available, 3 + Math.floor(age / 6));
  return [
    {
      id: "ngsp",
      ten: "Dịch vụ cung cấp trên nền tảng chia sẻ dữ liệu",
      nen_tang: "lgsp",
      don_vi_tinh: "dịch vụ",
      san_co: available,
      da_tich_hop: Math.max(used, available - 2),
      dang_dung: used,
    },
    {
      id: "chi_tieu_nganh",
      ten: "Bộ chỉ tiêu ngành tích hợp về Trung tâm điều hành",
      nen_tang: "ioc",
      don_vi_tinh: "bộ chỉ tiêu",
      da_tich_hop: 4 + Math.floor(age / 4),
    },
  ];
}

export function exchangeTable(moment: Moment): TableRow[] {
  const received = flow(moment, "received documents", { monthly: 182_000, growth: 0.07, of: "province" });
  const sent = flow(moment, "sent documents", { monthly: 11_500, growth: 0.09, of: "province" });
  return [
    { id: "nhan", ten: "Văn bản nhận", van_ban: received },
    { id: "gui", ten: "Văn bản gửi", van_ban: sent },
    { id: "tong_so", ten: "Tổng số văn bản trao đổi liên thông", van_ban: received + sent },
  ];
}
