/** Which indicators the demo follows, their breaks and their targets. */
import type { Figures, RegisterRow } from "./figure.ts";
import { methodChange, officeMerger, provinceMerger } from "./moment.ts";

/** Beside those of the repository whose cells the demo fills. */
export const ownIndicators: readonly RegisterRow[] = [
  {
    id: "nguoi-dung-ung-dung",
    ten: "Người dùng ứng dụng Ví Dụ Số",
    dinh_nghia: "Tổng số người dùng ứng dụng di động Ví Dụ Số.",
    dia_chi: "ung_dung/ung_dung_vi_du/nguoi_dung",
    chieu: "tang_tot",
    linh_vuc: "b-i-7",
  },
  {
    id: "tin-bai-chinh-quyen-so",
    ten: "Tin, bài về chính quyền số",
    dinh_nghia: "Số tin, bài đăng trong kỳ; báo cáo chỉ ghi “hơn”.",
    dia_chi: "truyen_thong/chinh_quyen_so/tin_bai",
    chieu: "khong",
    linh_vuc: "b-i-1",
  },
  {
    id: "vi-pham-giao-thong",
    ten: "Vi phạm giao thông phát hiện qua camera",
    dinh_nghia: "Số vi phạm giao thông phát hiện qua camera trong kỳ.",
    dia_chi: "ket_qua_camera/vi_pham_giao_thong/so_truong_hop",
    chieu: "giam_tot",
    linh_vuc: "b-i-7",
  },
  {
    id: "ty-le-toan-trinh",
    ten: "Tỷ lệ thủ tục trực tuyến toàn trình của cơ quan",
    dinh_nghia: "Tỷ lệ thủ tục của cơ quan cung cấp trực tuyến toàn trình.",
    dia_chi: "thu_tuc/co_quan/ty_le_toan_trinh",
    chieu: "tang_tot",
    linh_vuc: "b-i-3",
  },
];

const officeReason = "Hai sở hợp nhất: số của sở cũ và sở mới là của hai tập khác nhau.";
const provinceReason = "Hai tỉnh sáp nhập: số của tỉnh cũ và tỉnh mới là của hai tập khác nhau.";
const rankReason = "Hai tỉnh sáp nhập; số tỉnh, thành phố được xếp hạng giảm từ 63 xuống 34.";
const methodReason = "Từ năm 2023, cuộc gọi có nội dung phản ánh được tính là phản ánh.";

/** Cells that change what they count when two offices or provinces become one. */
const officeTables = [
  "bien_che/",
  "thu_tuc/co_quan/",
  "thu_tuc/nganh/",
  "ho_so/co_quan/",
  "bien_dong_nhan_su/",
  "co_cau_doi_ngu/",
  "dau_tu_cong/",
  "xep_hang/cchc_so/",
  "phan_anh/don_thu/",
  "tai_chinh_don_vi/",
  "truyen_thong/",
];
const provinceTables = [
  "thu_tuc/tinh/",
  "ho_so/tinh/",
  "ung_dung/",
  "camera/",
  "ket_qua_camera/",
  "trao_doi_van_ban/",
  "tich_hop_du_lieu/",
  "phan_anh/tong_dai_1022",
];

/** A row of `diem_gay` for each indicator and each day on which its measure changes. */
export function breaksOf(indicators: readonly RegisterRow[]): RegisterRow[] {
  return indicators.flatMap(({ id, dia_chi }) => {
    const address = String(dia_chi);
    const startsWithOne = (prefixes: readonly string[]) => prefixes.some((prefix) => address.startsWith(prefix));
    const row = (suffix: string, day: string, reason: string): RegisterRow => ({
      id: `${id}-${suffix}`,
      chi_so: id,
      ngay: day,
      ly_do: reason,
    });
    return [
      ...(address === "phan_anh/tong_dai_1022_phan_anh/tiep_nhan"
        ? [row("cach-tinh", methodChange, methodReason)]
        : []),
      ...(startsWithOne(officeTables) ? [row("hop-nhat", officeMerger, officeReason)] : []),
      ...(startsWithOne(provinceTables) ? [row("sap-nhap", provinceMerger, provinceReason)] : []),
      ...(address === "xep_hang/dti_tinh/hang" ? [row("sap-nhap", provinceMerger, rankReason)] : []),
    ];
  });
}

export function hasCell(figures: Figures, address: string): boolean {
  const [table = "", row] = address.split("/");
  return figures.get(table)?.some(({ id }) => id === row) ?? false;
}
