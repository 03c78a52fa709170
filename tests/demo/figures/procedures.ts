/** Administrative procedures, the files handled, and what citizens reported. */
import { nilInWords, provisional, type TableRow } from "../figure.ts";
import { flow, type Moment, methodChange, stock } from "../moment.ts";
import { fraction, integerIn } from "../random.ts";

export function procedureTable(moment: Moment): TableRow[] {
  const { isMergedOffice, plan } = moment;
  const own = isMergedOffice ? 68 : 41;
  const sector = own + (plan.year === 2022 ? 3 : 0);
  const full = Math.min(own, 18 + Math.floor(moment.age / 2) + (isMergedOffice ? 20 : 0));
  return [
    {
      id: "co_quan",
      ten: "Thuộc thẩm quyền của cơ quan",
      tong_so: own,
      lien_thong_chu_tri: 0,
      lien_thong_phoi_hop: 2,
      ty_le_toan_trinh: Math.round((full / own) * 1000) / 10,
    },
    { id: "nganh", ten: "Ngành Minh họa", tong_so: sector, toan_trinh: full },
    {
      id: "tinh",
      ten: "Toàn tỉnh",
      mot_phan: stock(moment, { start: 980, perMonth: -6, mergedFactor: 1.2 }),
      toan_trinh: stock(moment, { start: 310, perMonth: 13, mergedFactor: 1.2 }),
    },
  ];
}

export function fileTable(moment: Moment): TableRow[] {
  const { seed, plan } = moment;
  // The mistake for which that report was withdrawn: files counted twice.
  const countedTwice = plan.status === "withdrawn" ? 31 : 0;
  const received = flow(moment, "files", { monthly: 46, growth: 0.12, of: "office" }) + countedTwice;
  const paid = flow(moment, "paid", { monthly: 3200, growth: 0.45, of: "province" });
  const isFirstOfMergedProvince = plan.id === "2025-quy-3";
  const pending = integerIn({ from: 0, to: 6 }, seed, "pending", plan.id);
  const online = Math.round(
    received * Math.min(0.97, 0.4 + 0.1 * (plan.year - 2021) + fraction(seed, "online", plan.id) / 10),
  );
  const inTime = Math.round((96 + 4 * fraction(seed, "in time", plan.id)) * 10) / 10;
  const late = Math.ceil(((100 - inTime) / 100) * (received - pending));
  return [
    {
      id: "co_quan",
      ten: "Cơ quan, tất cả các kênh",
      pham_vi: "co_quan",
      kenh: "tat_ca",
      tiep_nhan: received,
      da_tra: received - pending,
      xin_loi: nilInWords(late),
      dung_han: inTime,
    },
    { id: "co_quan_truc_tuyen", ten: "Cơ quan, trực tuyến", pham_vi: "co_quan", kenh: "truc_tuyen", tiep_nhan: online },
    {
      id: "tinh",
      ten: "Toàn tỉnh",
      pham_vi: "tinh",
      kenh: "tat_ca",
      thanh_toan_truc_tuyen: isFirstOfMergedProvince
        ? provisional(paid, "Số của tỉnh Mẫu trước ngày sáp nhập là số ước (số liệu bịa).")
        : paid,
    },
  ];
}

export function feedbackTable(moment: Moment): TableRow[] {
  const { seed, plan } = moment;
  const calls = flow(moment, "calls", { monthly: 60, growth: 0.05, of: "province" });
  const written = flow(moment, "reports", { monthly: 75, growth: 0.08, of: "province" });
  // Since the change of method a call that complains is a report as well.
  const reports = plan.from >= methodChange ? written + Math.round(calls / 2) : written;
  const open = integerIn({ from: 4, to: 30 }, seed, "open reports", plan.id);
  const letters = integerIn({ from: 1, to: 3 * plan.months.length }, seed, "letters", plan.id);
  const ineligible = Math.floor(letters / 3);
  return [
    {
      id: "quy_dinh_tthc",
      ten: "Phản ánh, kiến nghị liên quan đến quy định thủ tục hành chính",
      kenh: "quy_dinh_tthc",
      don_vi_tinh: "phản ánh, kiến nghị",
      tiep_nhan: nilInWords(0),
    },
    {
      id: "tong_dai_1022_phan_anh",
      ten: "Phản ánh qua Tổng đài 1022",
      kenh: "tong_dai_1022",
      don_vi_tinh: "phản ánh",
      tiep_nhan: reports,
      da_xu_ly: reports - open,
      dang_xu_ly: open,
    },
    {
      id: "tong_dai_1022_cuoc_goi",
      ten: "Cuộc gọi qua Tổng đài 1022",
      kenh: "tong_dai_1022",
      don_vi_tinh: "cuộc gọi",
      tiep_nhan: calls,
    },
    {
      id: "don_thu",
      ten: "Đơn thư phản ánh, kiến nghị",
      kenh: "don_thu",
      don_vi_tinh: "đơn thư",
      tiep_nhan: letters,
      da_xu_ly: letters - ineligible,
      khong_du_dieu_kien: ineligible,
    },
    {
      id: "tiep_cong_dan",
      ten: "Tiếp công dân thường xuyên",
      kenh: "tiep_cong_dan",
      don_vi_tinh: "lượt",
      tiep_nhan: flow(moment, "visits", { monthly: 2, growth: 0, of: "office" }),
    },
  ];
}
