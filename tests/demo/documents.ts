/** The register of invented documents. */
import { committeeOn, issuerOn } from "./agencies.ts";
import { addDays } from "./day.ts";
import { demoYears, firstYear, type PeriodPlan, periodPlans } from "./periods.ts";
import { taskPlans } from "./task-plans.ts";
import { democracyPlanNumber, democracyPlanOf, planNumber, planOfYear } from "./year-plans.ts";

export interface DemoDocument {
  readonly id: string;
  /** "57/BC-SMH"; left out for a document that is only named. */
  readonly number?: string;
  readonly type: "quyet_dinh" | "ke_hoach" | "chi_thi" | "bao_cao" | "to_trinh" | "cong_van" | "de_an";
  readonly agency: string;
  /** ISO day; a month for the copy without a number. */
  readonly date: string;
  readonly subject: string;
  readonly names?: string;
  readonly note?: string;
}

function documentsOfYear(year: number): DemoDocument[] {
  return [
    {
      id: planOfYear(year),
      number: `${planNumber(year)}/QĐ-UBND`,
      type: "quyet_dinh",
      agency: committeeOn(`${year}-01-15`),
      date: `${year}-01-${12 + year - firstYear}`,
      subject: `ban hành Kế hoạch cải cách hành chính tỉnh Ví Dụ năm ${year}`,
    },
    {
      id: democracyPlanOf(year),
      number: `${democracyPlanNumber(year)}/KH-SMH`,
      type: "ke_hoach",
      agency: issuerOn(`${year}-01-20`).id,
      date: `${year}-01-20`,
      subject: `thực hiện dân chủ ở cơ sở năm ${year}`,
    },
  ];
}

/** The report of a period; a copy without a number is known by its month. */
export function reportDocument(plan: PeriodPlan): DemoDocument {
  const { id, notation, name } = issuerOn(plan.published);
  const subject = `kết quả công tác cải cách hành chính và dân chủ ở cơ sở (${plan.label}) của ${name}`;
  if (plan.number === null) {
    return {
      id: `bc-${notation.toLowerCase()}-${plan.published.slice(0, 7)}`,
      type: "bao_cao",
      agency: id,
      date: plan.published.slice(0, 7),
      subject,
      note: "Bản chưa ghi số và ngày.",
    };
  }
  return {
    id: `bc-${plan.number}-${notation.toLowerCase()}-${plan.year}`,
    number: `${plan.number}/BC-${notation}`,
    type: "bao_cao",
    agency: id,
    date: addDays(plan.published, -1),
    subject,
  };
}

const evidence: readonly DemoDocument[] = taskPlans.flatMap(({ title, done }) => {
  if (done?.document === undefined) return [];
  const number = done.document.split("-")[1] ?? "";
  const { id, notation } = issuerOn(done.day);
  return [
    {
      id: done.document,
      number: `${number}/TTr-${notation}`,
      type: "to_trinh" as const,
      agency: id,
      date: done.day,
      subject: `về ${title}`,
    },
  ];
});

/** Cited in several spellings. */
export const spelledVariously = "qd-766-ubnd-2020";
/** One number, two subjects. */
export const twoSubjects = "kh-314-smh-2022";
export const officeMergerDecision = "qd-99-ubnd-2025";
export const inspectionPlan = "kh-226-ubnd-2024";

const others: readonly DemoDocument[] = [
  {
    id: spelledVariously,
    number: "766/QĐ-UBND",
    type: "quyet_dinh",
    agency: "ubnd-tinh-vi-du",
    date: "2020-12-23",
    subject: "quy định chế độ báo cáo định kỳ trên địa bàn tỉnh Ví Dụ",
    note: "Các báo cáo viết số ký hiệu này theo nhiều cách.",
  },
  {
    id: "ct-05-ubnd-2020",
    number: "05/CT-UBND",
    type: "chi_thi",
    agency: "ubnd-tinh-vi-du",
    date: "2020-12-28",
    subject: "đẩy nhanh giải ngân vốn đầu tư công",
  },
  {
    id: twoSubjects,
    number: "314/KH-SMH",
    type: "ke_hoach",
    agency: "so-minh-hoa-vi-du",
    date: "2022-02-21",
    subject: "chuyển đổi vị trí công tác; quy chế dân chủ",
    note: "Báo cáo năm 2022 dẫn số này cho hai nội dung khác nhau.",
  },
  {
    id: inspectionPlan,
    number: "226/KH-UBND",
    type: "ke_hoach",
    agency: "ubnd-tinh-vi-du",
    date: "2024-07-26",
    subject: "kiểm tra công tác cải cách hành chính năm 2024",
  },
  {
    id: officeMergerDecision,
    number: "99/QĐ-UBND",
    type: "quyet_dinh",
    agency: "ubnd-tinh-vi-du",
    date: "2025-02-20",
    subject: "hợp nhất Sở Minh Họa và Sở Thử Nghiệm",
  },
  {
    id: "cv-88-smh-2023",
    number: "88/SMH-VP",
    type: "cong_van",
    agency: "so-minh-hoa-vi-du",
    date: "2023-04-06",
    subject: "thu hồi báo cáo quý I năm 2023 do tính trùng hồ sơ",
  },
  {
    id: "cv-190-smh-2022",
    number: "190/SMH-VP",
    type: "cong_van",
    agency: "so-minh-hoa-vi-du",
    date: "2022-07-11",
    subject: "đính chính số liệu báo cáo 6 tháng đầu năm 2022",
  },
  {
    id: "de-an-so-hoa",
    type: "de_an",
    agency: "so-minh-hoa-vi-du",
    date: "2022",
    subject: "số hóa hồ sơ lưu trữ của tỉnh Ví Dụ",
    names: "Đề án số hóa hồ sơ lưu trữ",
  },
];

export const demoDocuments: readonly DemoDocument[] = [
  ...others,
  ...demoYears.flatMap(documentsOfYear),
  ...evidence,
  ...periodPlans.map(reportDocument),
];
