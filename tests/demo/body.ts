/** The body of one invented report, after the outline of the real ones. */
import { cite } from "./citation.ts";
import { inspectionPlan, reportDocument } from "./documents.ts";
import { periodPlans } from "./periods.ts";
import { direction, procedures, rules } from "./prose/reform.ts";
import { blocks, type Report } from "./prose/report.ts";
import { democracy, digital, money } from "./prose/services.ts";
import { civilService, organisation, overview } from "./prose/staff.ts";
import { planOfYear } from "./year-plans.ts";

/** Was corrected once: `corrections.ts` has what stood there before. */
export const assessment = "Sở cơ bản hoàn thành nhiệm vụ được giao trong kỳ.";

export function writeBody(report: Report): string {
  const { plan, issuer } = report;
  const before = periodPlans[periodPlans.indexOf(plan) - 1];
  const hasNumberBefore = before?.number != null;
  return blocks(
    `Thực hiện ${plan.number === null ? cite(inspectionPlan) : cite(planOfYear(plan.year))} của Ủy ban nhân dân tỉnh, ${issuer.name} báo cáo kết quả công tác cải cách hành chính và dân chủ ở cơ sở (${plan.label}), cụ thể như sau:`,
    note(
      plan.published,
      "Báo cáo này là bịa. Cơ quan, văn bản và mọi số liệu trong báo cáo không có thật; chúng chỉ để thử và giới thiệu trang.",
    ),
    plan.status === "withdrawn" &&
      note(
        "2023-04-06",
        "Báo cáo đã bị thu hồi vì tính trùng hồ sơ. Trang giữ lại để người đọc biết báo cáo từng ghi gì.",
      ),
    plan.status === "corrected" &&
      note("2022-07-11", "Số hồ sơ tiếp nhận, số hồ sơ đã trả và một câu ở mục B.III được đính chính sau khi công bố."),
    "## A. KHÁI QUÁT CHUNG CỦA CƠ QUAN",
    overview(report),
    "## B. KẾT QUẢ THỰC HIỆN",
    "### I. CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
    "#### 1. Công tác chỉ đạo, điều hành cải cách hành chính",
    direction(report),
    "#### 2. Cải cách thể chế",
    rules(report),
    "#### 3. Cải cách thủ tục hành chính",
    procedures(report),
    "#### 4. Cải cách tổ chức bộ máy",
    organisation(report),
    "#### 5. Cải cách chế độ công vụ",
    civilService(report),
    "#### 6. Cải cách tài chính công",
    money(report),
    "#### 7. Xây dựng chính quyền điện tử, chính quyền số",
    digital(report),
    "### II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ QUAN, ĐƠN VỊ",
    democracy(report),
    "### III. ĐÁNH GIÁ CHUNG",
    `${assessment}${before && hasNumberBefore ? ` Những hạn chế nêu tại ${cite(reportDocument(before).id)} đang được khắc phục.` : ""}`,
    "### IV. ĐỀ XUẤT, KIẾN NGHỊ",
    plan.kind === "nam" ? "Đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí cho Đề án số hóa hồ sơ lưu trữ." : "Không có.",
  );
}

function note(day: string, text: string): string {
  return `<Note on="${day}">\n${text}\n</Note>`;
}
