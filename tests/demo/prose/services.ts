/** Sections 6 and 7, and part B.II: money, digital government, democracy at the office. */

import { formatDate } from "../../../src/text/date.ts";
import { cite, citeCarelessly } from "../citation.ts";
import { spelledVariously, twoSubjects } from "../documents.ts";
import { periodPlans } from "../periods.ts";
import { democracyPlanOf } from "../year-plans.ts";
import { blocks, count, type Report, value } from "./report.ts";

export function money(report: Report): string {
  const { plan, figures } = report;
  return blocks(
    `- Kế hoạch vốn đầu tư công năm ${plan.year}: ${value(report, "dau_tu_cong/tong_so/ke_hoach_von")} triệu đồng; đã giải ngân đến ${formatDate(plan.to)}: ${value(report, "dau_tu_cong/tong_so/da_giai_ngan")} triệu đồng.`,
    figures.has("moc_giai_ngan") &&
      `- Mốc giải ngân theo ${cite("ct-05-ubnd-2020")}: hết quý II đạt ${value(report, "moc_giai_ngan/quy_ii/ty_le")}%, hết quý III đạt ${value(report, "moc_giai_ngan/quy_iii/ty_le")}% kế hoạch.`,
    figures.has("tai_chinh_don_vi") &&
      `- Đơn vị sự nghiệp trực thuộc thu ${value(report, "tai_chinh_don_vi/trung_tam_giam_sat/thu")} đồng, chi ${value(report, "tai_chinh_don_vi/trung_tam_giam_sat/chi")} đồng.`,
    figures.has("tai_san_cong") &&
      `- Diện tích đất theo rà soát trụ sở: ${value(report, "tai_san_cong/dat_ra_soat/dien_tich")} m²; theo báo cáo tài sản công: ${value(report, "tai_san_cong/dat_bao_cao/dien_tich")} m².`,
    `<Table of="dau_tu_cong" columns="ten so_du_an ke_hoach_von da_giai_ngan" />`,
    figures.has("moc_giai_ngan") && `<Table of="moc_giai_ngan" columns="ten han_nguyen_van nguoi_dat ket_qua ty_le" />`,
  );
}

export function digital(report: Report): string {
  const { figures, plan } = report;
  return blocks(
    `- Ứng dụng Ví Dụ Số có ${value(report, "ung_dung/ung_dung_vi_du/nguoi_dung")} người dùng, ${value(report, "ung_dung/ung_dung_vi_du/luot_tai")} lượt tải, ${value(report, "ung_dung/ung_dung_vi_du/thuong_xuyen_thang")} người dùng thường xuyên hàng tháng.`,
    `- Đã tích hợp ${value(report, "tich_hop_du_lieu/ngsp/da_tich_hop")}/${value(report, "tich_hop_du_lieu/ngsp/san_co")} dịch vụ trên nền tảng chia sẻ dữ liệu, đang khai thác ${value(report, "tich_hop_du_lieu/ngsp/dang_dung")} dịch vụ.`,
    figures.has("trao_doi_van_ban") &&
      `- Tổng số văn bản trao đổi liên thông: ${value(report, "trao_doi_van_ban/tong_so/van_ban")} văn bản, gồm nhận ${value(report, "trao_doi_van_ban/nhan/van_ban")} và gửi ${value(report, "trao_doi_van_ban/gui/van_ban")} văn bản.`,
    figures.has("phan_anh") &&
      `- Tổng đài 1022 tiếp nhận ${value(report, "phan_anh/tong_dai_1022_phan_anh/tiep_nhan")} phản ánh, đã xử lý ${value(report, "phan_anh/tong_dai_1022_phan_anh/da_xu_ly")}, đang xử lý ${value(report, "phan_anh/tong_dai_1022_phan_anh/dang_xu_ly")} phản ánh; ${value(report, "phan_anh/tong_dai_1022_cuoc_goi/tiep_nhan")} cuộc gọi.`,
    figures.has("camera") &&
      `- Hệ thống camera an ninh trật tự có ${value(report, "camera/camera_an_ninh/camera")} camera.`,
    figures.has("ket_qua_camera") &&
      `- Qua camera phát hiện ${value(report, "ket_qua_camera/vi_pham_giao_thong/so_truong_hop")} vi phạm giao thông, ban hành ${value(report, "ket_qua_camera/xu_phat_giao_thong/so_truong_hop")} quyết định xử phạt.`,
    `- Toàn tỉnh có ${value(report, "thu_tuc/tinh/toan_trinh")} thủ tục trực tuyến toàn trình, ${value(report, "thu_tuc/tinh/mot_phan")} thủ tục trực tuyến một phần; ${value(report, "ho_so/tinh/thanh_toan_truc_tuyen")} hồ sơ thanh toán trực tuyến.`,
    `- Chế độ báo cáo thực hiện theo ${citeCarelessly(spelledVariously, periodPlans.indexOf(plan))}.`,
    `<Table of="thu_tuc" columns="ten tong_so mot_phan toan_trinh ty_le_toan_trinh" />`,
    `<Chart of="tich_hop_du_lieu" x="ten" y="san_co da_tich_hop dang_dung" rows="ngsp" type="bar" title="Dịch vụ sẵn có, đã tích hợp và đang khai thác" subtitle="Số dịch vụ trên nền tảng chia sẻ dữ liệu; số liệu bịa" id="bieu-do-tich-hop" />`,
    figures.has("trao_doi_van_ban") &&
      `<Chart of="trao_doi_van_ban" x="ten" y="van_ban" rows="nhan gui" type="bar" title="Văn bản điện tử nhận và gửi" subtitle="Số văn bản trao đổi liên thông; số liệu bịa" id="bieu-do-van-ban" />`,
    figures.has("phan_anh") &&
      `<Table of="phan_anh" columns="ten don_vi_tinh tiep_nhan da_xu_ly khong_du_dieu_kien dang_xu_ly" />`,
  );
}

export function democracy(report: Report): string {
  const { plan, figures } = report;
  return blocks(
    `- Sở đã ban hành ${cite(democracyPlanOf(plan.year))} thực hiện dân chủ ở cơ sở năm ${plan.year}.`,
    plan.year === 2022 && `- Quy chế dân chủ được rà soát theo ${cite(twoSubjects)}.`,
    figures.has("phan_anh") &&
      `- Tiếp công dân thường xuyên: ${count(report, "phan_anh/tiep_cong_dan/tiep_nhan", "lượt")}. Tiếp nhận ${value(report, "phan_anh/don_thu/tiep_nhan")} đơn thư, đã giải quyết ${value(report, "phan_anh/don_thu/da_xu_ly")} đơn thư.`,
  );
}
