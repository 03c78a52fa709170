/** The front matter of one invented report. */
import { stringify } from "yaml";
import { formatDateLong } from "../../src/text/date.ts";
import { cite } from "./citation.ts";
import { inspectionPlan, reportDocument, spelledVariously } from "./documents.ts";
import type { Report } from "./prose/report.ts";
import { planOfYear } from "./year-plans.ts";

/** Between its two fences. */
export function writeFrontMatter(report: Report): string {
  return `---\n${stringify(frontMatter(report), { lineWidth: 0 })}---\n`;
}

const title = "BÁO CÁO KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH VÀ DÂN CHỦ Ở CƠ SỞ";

function frontMatter({ plan, figures, issuer }: Report): Readonly<Record<string, unknown>> {
  const isCopy = plan.number === null;
  const { date } = reportDocument(plan);
  return {
    id: plan.id,
    title,
    shortTitle: plan.shortTitle,
    summary:
      "Báo cáo bịa: Sở tiếp nhận {ho_so/co_quan/tiep_nhan} hồ sơ, trả {ho_so/co_quan/da_tra} hồ sơ, {ho_so/co_quan/dung_han}% đúng hạn, sớm hạn.",
    period: {
      kind: plan.kind,
      label: plan.label,
      from: plan.from,
      to: plan.to,
      cumulative: plan.cumulative,
      rule: isCopy
        ? `${cite(inspectionPlan)} (văn bản bịa)`
        : `${cite(spelledVariously)} (văn bản bịa): số liệu lấy từ ngày 15 đến ngày 14`,
    },
    record: {
      status: plan.status,
      numberAsPrinted: isCopy ? `/BC-${issuer.notation}` : `${plan.number}/BC-${issuer.notation}`,
      number: isCopy ? null : String(plan.number),
      place: "Ví Dụ",
      dateAsPrinted: isCopy ? "Ví Dụ, ngày tháng 8 năm 2024" : `Ví Dụ, ${formatDateLong(date)}`,
      date,
      issuer: issuer.id,
      signer: { authority: "KT. GIÁM ĐỐC", position: "PHÓ GIÁM ĐỐC", name: null },
      recipients: ["Sở Nội vụ tỉnh Ví Dụ;", "Lưu: VT, VP."],
      basis: [isCopy ? inspectionPlan : planOfYear(plan.year)],
      annex: isCopy ? "missing" : "attached",
      signedFile: null,
      published: plan.published,
    },
    headlines: headlines(figures.has("phan_anh")),
    invented: true,
  };
}

function headlines(hasFeedback: boolean): readonly Readonly<Record<string, string>>[] {
  const feedback = {
    value: "phan_anh/tong_dai_1022_phan_anh/da_xu_ly",
    outOf: "phan_anh/tong_dai_1022_phan_anh/tiep_nhan",
    label: "Phản ánh qua Tổng đài 1022 đã xử lý trên số tiếp nhận",
    meaning: "Còn {phan_anh/tong_dai_1022_phan_anh/dang_xu_ly} phản ánh đang xử lý (số liệu bịa).",
  };
  return [
    {
      value: "ho_so/co_quan/da_tra",
      outOf: "ho_so/co_quan/tiep_nhan",
      label: "Hồ sơ thủ tục hành chính đã trả trên số tiếp nhận",
      meaning: "Đúng hạn, sớm hạn {ho_so/co_quan/dung_han}% (số liệu bịa).",
    },
    {
      value: "dau_tu_cong/tong_so/da_giai_ngan",
      outOf: "dau_tu_cong/tong_so/ke_hoach_von",
      label: "Vốn đầu tư công đã giải ngân",
      meaning: "Tính từ đầu năm đến ngày cuối kỳ (số liệu bịa).",
    },
    {
      value: "bien_che/tong_so/co_mat",
      outOf: "bien_che/tong_so/duoc_giao",
      label: "Biên chế, hợp đồng lao động có mặt so với được giao",
      meaning: "Chưa sử dụng {bien_che/tong_so/chua_su_dung} biên chế, hợp đồng (số liệu bịa).",
    },
    ...(hasFeedback ? [feedback] : []),
    {
      value: "xep_hang/dti_tinh/hang",
      outOf: "xep_hang/dti_tinh/tong_so",
      label: "Hạng của tỉnh theo Chỉ số chuyển đổi số (DTI)",
      meaning: "Kết quả mới nhất khi lập báo cáo (số liệu bịa).",
    },
  ];
}
