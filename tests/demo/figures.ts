/** The tables of one period; some reports lack some of them. */

import type { Figures, TableRow } from "./figure.ts";
import {
  applicationTable,
  cameraResultTable,
  cameraTable,
  exchangeTable,
  newsTable,
  rankTable,
  sharedDataTable,
} from "./figures/digital.ts";
import { assetTable, investmentTable, milestoneTable, quoteTable, unitMoneyTable } from "./figures/money.ts";
import { gradeTable, organisationTable, staffChangeTable, staffTable } from "./figures/people.ts";
import { feedbackTable, fileTable, procedureTable } from "./figures/procedures.ts";
import type { Moment } from "./moment.ts";
import type { PeriodPlan } from "./periods.ts";
import { taskTable } from "./tasks.ts";

interface TablePlan {
  readonly name: string;
  readonly make: (moment: Moment) => readonly TableRow[];
  /** Reports that have the table; all of them where it is left out. */
  readonly isIn?: (plan: PeriodPlan) => boolean;
}

const coversHalfYear = ({ months }: PeriodPlan): boolean => months.length >= 6;
const hasCameras = ({ year }: PeriodPlan): boolean => year >= 2022;

const tablePlans: readonly TablePlan[] = [
  { name: "to_chuc", make: organisationTable },
  { name: "bien_che", make: staffTable },
  { name: "co_cau_doi_ngu", make: gradeTable, isIn: coversHalfYear },
  { name: "bien_dong_nhan_su", make: staffChangeTable },
  { name: "thu_tuc", make: procedureTable },
  { name: "ho_so", make: fileTable },
  // The system stood still while it was rebuilt.
  { name: "phan_anh", make: feedbackTable, isIn: ({ id }) => id !== "2022-quy-3" },
  { name: "truyen_thong", make: newsTable },
  { name: "xep_hang", make: rankTable },
  { name: "nhiem_vu", make: taskTable },
  { name: "dau_tu_cong", make: investmentTable },
  { name: "moc_giai_ngan", make: milestoneTable, isIn: ({ id }) => id !== "2021-quy-1" },
  { name: "chao_gia", make: quoteTable, isIn: ({ id }) => id === "2023-6-thang" },
  { name: "tai_san_cong", make: assetTable, isIn: ({ kind }) => kind === "nam" },
  { name: "tai_chinh_don_vi", make: unitMoneyTable, isIn: coversHalfYear },
  { name: "ung_dung", make: applicationTable },
  { name: "camera", make: cameraTable, isIn: hasCameras },
  { name: "ket_qua_camera", make: cameraResultTable, isIn: (plan) => hasCameras(plan) && coversHalfYear(plan) },
  { name: "tich_hop_du_lieu", make: sharedDataTable },
  { name: "trao_doi_van_ban", make: exchangeTable, isIn: ({ id }) => id !== "2023-quy-1" },
];

export function figuresOf(moment: Moment): Figures {
  const present = tablePlans.filter(({ isIn }) => isIn?.(moment.plan) ?? true);
  return new Map(present.map(({ name, make }) => [name, make(moment)]));
}
