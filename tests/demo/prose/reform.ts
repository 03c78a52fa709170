/** Sections 1 to 3: direction, rules and procedures. */
import { cite } from "../citation.ts";
import { type CellContent, contentAt } from "../figure.ts";
import { tasksIn } from "../tasks.ts";
import { planOfYear } from "../year-plans.ts";
import { blocks, count, type Report, value } from "./report.ts";

export function direction(report: Report): string {
  const { plan, figures } = report;
  const rankedYear = contentAt(figures, "xep_hang/dti_tinh/nam");
  const totalOf = (row: string) => contentAt(figures, `xep_hang/${row}/tong_so`);
  const isOneScale = totalOf("dti_tinh") === totalOf("dti_tinh_lan_truoc");
  return blocks(
    `- Sở thực hiện ${cite(planOfYear(plan.year))} của Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính tỉnh Ví Dụ năm ${plan.year}.`,
    `- Đăng tải ${value(report, "truyen_thong/chinh_quyen_so/tin_bai")} tin, bài về chính quyền số và ${value(report, "truyen_thong/dich_vu_cong/tin_bai")} tin, bài hướng dẫn dịch vụ công trực tuyến.`,
    `- Chỉ số chuyển đổi số năm ${rankedYear} của tỉnh: hạng ${value(report, "xep_hang/dti_tinh/hang")}/${value(report, "xep_hang/dti_tinh/tong_so")} tỉnh, thành phố; năm trước đó hạng ${value(report, "xep_hang/dti_tinh_lan_truoc/hang")}/${value(report, "xep_hang/dti_tinh_lan_truoc/tong_so")}.`,
    !isOneScale && "- Hai hạng này tính trên hai tổng số tỉnh, thành phố khác nhau nên không so sánh được.",
    isOneScale &&
      `<Chart of="xep_hang" x="nam" y="hang tong_so" rows="dti_tinh_lan_truoc dti_tinh" type="rank" title="Hạng chuyển đổi số của tỉnh trong hai năm" subtitle="Thứ hạng; số nhỏ hơn là hạng cao hơn; số liệu bịa" id="bieu-do-dti" />`,
    `<Table of="xep_hang" columns="ten nam hang tong_so xep_loai" />`,
  );
}

export function rules(report: Report): string {
  const { plan, moment, figures } = report;
  const rows = figures.get("nhiem_vu") ?? [];
  const items = tasksIn(moment).map(({ id, title, done }, index) => {
    const row = rows.find((candidate) => candidate.id === id);
    return blocks(
      `${index + 1}/ ${title}`,
      row?.han_nguyen_van !== undefined && `+ Thời gian quy định trình: ${row.han_nguyen_van}.`,
      `+ Tiến độ thực hiện: ${progressWords(row?.trang_thai, done?.document)}.`,
    );
  });
  return blocks(
    `Năm ${plan.year}, Sở được giao tham mưu ${value(report, "nhiem_vu/chuong_trinh_cong_tac/so_noi_dung")} nội dung, cụ thể như sau:`,
    ...items,
    `<Table of="nhiem_vu" columns="ten han_nguyen_van trang_thai minh_chung ngay_minh_chung" />`,
  );
}

function progressWords(state: CellContent | undefined, evidence: string | undefined): string {
  if (state === "da_thuc_hien") return "đã thực hiện";
  if (state !== "da_trinh" || evidence === undefined) return "đang xây dựng dự thảo";
  return `đã trình Ủy ban nhân dân tỉnh tại ${cite(evidence)}`;
}

export function procedures(report: Report): string {
  return blocks(
    `- Tiếp nhận ${value(report, "ho_so/co_quan/tiep_nhan")} hồ sơ, trong đó ${value(report, "ho_so/co_quan_truc_tuyen/tiep_nhan")} hồ sơ trực tuyến; trả ${value(report, "ho_so/co_quan/da_tra")} hồ sơ, đúng hạn, sớm hạn ${value(report, "ho_so/co_quan/dung_han")}%.`,
    `- Xin lỗi người dân, tổ chức khi giải quyết quá hạn: ${count(report, "ho_so/co_quan/xin_loi", "trường hợp")}.`,
    report.figures.has("phan_anh") &&
      `- Phản ánh, kiến nghị về quy định thủ tục hành chính: ${value(report, "phan_anh/quy_dinh_tthc/tiep_nhan")}.`,
    `- Ngành Minh họa có ${value(report, "thu_tuc/nganh/tong_so")} thủ tục, trong đó ${value(report, "thu_tuc/nganh/toan_trinh")} thủ tục trực tuyến toàn trình.`,
    `<Table of="ho_so" columns="ten tiep_nhan da_tra dung_han thanh_toan_truc_tuyen xin_loi" />`,
  );
}
