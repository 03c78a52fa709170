/** Part A, and sections 4 and 5: organisation and staff. */

import { formatDate } from "../../../src/text/date.ts";
import { cite } from "../citation.ts";
import { officeMergerDecision, twoSubjects } from "../documents.ts";
import { blocks, count, type Report, value } from "./report.ts";

export function overview(report: Report): string {
  const { issuer, moment } = report;
  return blocks(
    `${issuer.name} là cơ quan bịa, gồm ${value(report, "to_chuc/phong/don_vi")} phòng chuyên môn, nghiệp vụ và ${value(report, "to_chuc/don_vi_su_nghiep/don_vi")} đơn vị sự nghiệp công lập trực thuộc.`,
    moment.isMergedOffice &&
      `Sở được lập theo ${cite(officeMergerDecision)} của Ủy ban nhân dân tỉnh Ví Dụ, trên cơ sở hợp nhất Sở Minh Họa và Sở Thử Nghiệm.`,
    `Tổng số công chức, viên chức và người lao động có mặt: ${value(report, "bien_che/tong_so/co_mat")} người. Số thủ tục hành chính thuộc thẩm quyền của cơ quan: ${value(report, "thu_tuc/co_quan/tong_so")} thủ tục.`,
    `<Table of="to_chuc" />`,
  );
}

export function organisation(report: Report): string {
  const { plan, figures } = report;
  return blocks(
    `- Số được giao: ${value(report, "bien_che/tong_so/duoc_giao")} biên chế, hợp đồng lao động; số có mặt đến ${formatDate(plan.to)}: ${value(report, "bien_che/tong_so/co_mat")} người, gồm ${value(report, "bien_che/cong_chuc/co_mat")} công chức, ${value(report, "bien_che/vien_chuc/co_mat")} viên chức, ${value(report, "bien_che/hop_dong_ho_tro/co_mat")} hợp đồng hỗ trợ, phục vụ và ${value(report, "bien_che/hop_dong_chuyen_mon/co_mat")} hợp đồng chuyên môn, nghiệp vụ.`,
    `- Tinh giản biên chế: ${count(report, "bien_dong_nhan_su/tinh_gian/so_luong", "người")}.`,
    figures.has("co_cau_doi_ngu") &&
      `- Cơ cấu ngạch: ${value(report, "co_cau_doi_ngu/chuyen_vien_cao_cap/so_nguoi")} chuyên viên cao cấp, ${value(report, "co_cau_doi_ngu/chuyen_vien_chinh/so_nguoi")} chuyên viên chính, ${value(report, "co_cau_doi_ngu/chuyen_vien/so_nguoi")} chuyên viên.`,
    `<Table of="bien_che" columns="ten duoc_giao co_mat chua_su_dung" />`,
    `<Chart of="bien_che" x="ten" y="duoc_giao co_mat" rows="cong_chuc vien_chuc hop_dong_ho_tro hop_dong_chuyen_mon" type="nested" title="Số người được giao và có mặt theo nhóm" subtitle="Người, đến ${formatDate(plan.to)}; số liệu bịa" id="bieu-do-bien-che" />`,
  );
}

export function civilService(report: Report): string {
  const { plan, figures } = report;
  return blocks(
    `- Tuyển dụng viên chức: ${count(report, "bien_dong_nhan_su/tuyen_dung/so_luong", "người")}. Nâng bậc lương thường xuyên: ${count(report, "bien_dong_nhan_su/nang_luong_thuong_xuyen/so_luong", "người")}.`,
    `- Cử công chức, viên chức tham gia các lớp bồi dưỡng: ${value(report, "bien_dong_nhan_su/boi_duong_khac/so_luong")} lượt.`,
    plan.year === 2022 && `- Thực hiện chuyển đổi vị trí công tác theo ${cite(twoSubjects)}.`,
    `- Kiểm tra công vụ thường xuyên, số trường hợp vi phạm phát hiện: ${count(report, "bien_dong_nhan_su/vi_pham_cong_vu/so_luong", "trường hợp")}.`,
    figures.has("co_cau_doi_ngu") &&
      `- Đánh giá năm ${plan.year - 1}: ${value(report, "co_cau_doi_ngu/hoan_thanh_xuat_sac/so_nguoi")} người hoàn thành xuất sắc nhiệm vụ, ${value(report, "co_cau_doi_ngu/hoan_thanh_tot/so_nguoi")} người hoàn thành tốt nhiệm vụ.`,
    `<Table of="bien_dong_nhan_su" columns="ten trang_thai don_vi_tinh so_luong" />`,
  );
}
