/** The reports of the invented office: which periods they cover, when they were due and when they came out. */
import type { PeriodKind, RecordStatus } from "../../src/catalog/front-matter.ts";
import { addDays, isoDay } from "./day.ts";

export interface PeriodPlan {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** The months of the year whose figures it adds up; month 1 runs from 15 December to 14 January. */
  readonly months: readonly number[];
  /** As printed. */
  readonly label: string;
  readonly shortTitle: string;
  readonly from: string;
  readonly to: string;
  readonly cumulative: boolean;
  readonly status: RecordStatus;
  /** Day by which it had to be published. */
  readonly due: string;
  readonly published: string;
  /** Why it was published after `due`. */
  readonly delayReason?: string;
  /** Number in the office's register of the year; null for the copy without a number. */
  readonly number: number | null;
}

export const firstYear = 2021;
export const demoYears: readonly number[] = [0, 1, 2, 3, 4].map((offset) => firstYear + offset);

interface Exception {
  readonly status?: RecordStatus;
  readonly daysLate?: number;
  readonly delayReason?: string;
}

const exceptions: Readonly<Record<string, Exception>> = {
  "2021-nam": { daysLate: 9, delayReason: "Chờ đơn vị trực thuộc gửi số liệu tài sản." },
  "2022-6-thang": { status: "corrected" },
  "2022-quy-3": {
    daysLate: 26,
    delayReason: "Hệ thống tiếp nhận phản ánh ngừng để nâng cấp nên chưa xuất được số liệu.",
  },
  "2023-quy-1": { status: "withdrawn", daysLate: 3, delayReason: "Rà soát lại số hồ sơ trước khi ký." },
  "2024-quy-3": { daysLate: 1, delayReason: "Ngày đến hạn trùng ngày nghỉ." },
  "2025-quy-1": { daysLate: 47, delayReason: "Hai sở hợp nhất từ tháng 3, chờ chốt số liệu của hai bên." },
  "2025-quy-3": { daysLate: 12, delayReason: "Hai tỉnh sáp nhập từ tháng 7, chờ chốt số liệu toàn tỉnh mới." },
};

interface Shape extends Pick<PeriodPlan, "kind" | "label" | "shortTitle" | "cumulative"> {
  readonly suffix: string;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly number: number;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A report of the reporting regime: from the 15th of a month to the 14th. */
function regularReport(year: number, shape: Shape): PeriodPlan {
  const { suffix, firstMonth, lastMonth, kind, label, shortTitle, cumulative, number } = shape;
  const id = `${year}-${suffix}`;
  const { status = "issued", daysLate = 0, delayReason } = exceptions[id] ?? {};
  const to = isoDay(year, lastMonth, 14);
  const due = addDays(to, 6);
  return {
    id,
    kind,
    year,
    months: range(firstMonth, lastMonth),
    label,
    shortTitle,
    from: isoDay(year, firstMonth - 1, 15),
    to,
    cumulative,
    status,
    due,
    published: addDays(due, daysLate),
    ...(delayReason !== undefined && { delayReason }),
    number,
  };
}

function reportsOf(year: number): PeriodPlan[] {
  const [quarter, halfYear, nineMonths, wholeYear] = [
    `Quý I năm ${year}`,
    `6 tháng đầu năm ${year}`,
    `9 tháng đầu năm ${year}`,
    `Năm ${year}`,
  ];
  const thirdReport: Shape =
    year === 2023
      ? {
          suffix: "9-thang",
          kind: "9_thang",
          label: nineMonths,
          shortTitle: `Chín tháng đầu năm ${year}`,
          firstMonth: 1,
          lastMonth: 9,
          cumulative: true,
          number: 287,
        }
      : {
          suffix: "quy-3",
          kind: "quy",
          label: `Quý III năm ${year}`,
          shortTitle: `Quý III năm ${year}`,
          firstMonth: 7,
          lastMonth: 9,
          cumulative: false,
          number: 271,
        };
  const shapes: readonly Shape[] = [
    {
      suffix: "quy-1",
      kind: "quy",
      label: quarter,
      shortTitle: quarter,
      firstMonth: 1,
      lastMonth: 3,
      cumulative: false,
      number: 57,
    },
    {
      suffix: "6-thang",
      kind: "6_thang",
      label: halfYear,
      shortTitle: `Sáu tháng đầu năm ${year}`,
      firstMonth: 1,
      lastMonth: 6,
      cumulative: true,
      number: 168,
    },
    thirdReport,
    {
      suffix: "nam",
      kind: "nam",
      label: wholeYear,
      shortTitle: wholeYear,
      firstMonth: 1,
      lastMonth: 12,
      cumulative: true,
      number: 402,
    },
  ];
  return shapes.map((shape) => regularReport(year, { ...shape, number: shape.number + (year - firstYear) * 3 }));
}

/** Answers an inspection plan: calendar months, no number, dated to the month only. */
const inspection: PeriodPlan = {
  id: "2024-7-thang",
  kind: "kiem_tra",
  year: 2024,
  months: range(1, 7),
  label: "số liệu từ 01/01/2024 đến 31/7/2024",
  shortTitle: "Bảy tháng đầu năm 2024",
  from: "2024-01-01",
  to: "2024-07-31",
  cumulative: true,
  status: "unnumbered_copy",
  due: "2024-08-15",
  published: "2024-08-15",
  number: null,
};

/** Oldest first, by last day of the data. */
export const periodPlans: readonly PeriodPlan[] = [...demoYears.flatMap(reportsOf), inspection].sort((a, b) =>
  a.to.localeCompare(b.to),
);
