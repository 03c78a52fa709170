/** The table of commitments of one period. */
import type { TableRow } from "./figure.ts";
import type { Moment } from "./moment.ts";
import { type TaskPlan, taskPlans } from "./task-plans.ts";
import { planOfYear } from "./year-plans.ts";

const programme = "chuong_trinh_cong_tac";

/** The tasks that a report speaks of: begun, and not done before its year. */
export function tasksIn({ plan }: Moment): TaskPlan[] {
  return taskPlans.filter(
    ({ since, done }) => since <= plan.to && (done === undefined || done.day >= `${plan.year}-01-01`),
  );
}

export function taskTable(moment: Moment): TableRow[] {
  const { plan, isMergedOffice } = moment;
  const agency = isMergedOffice ? "so-minh-hoa-thu-nghiem-vi-du" : "so-minh-hoa-vi-du";
  const children = tasksIn(moment).map(({ id, title, area, dues, done }): TableRow => {
    const due = dues.findLast(({ since }) => since <= plan.to);
    // A report may name what was done between the last day of its data and its own date.
    const finished = done !== undefined && done.day < plan.published ? done : undefined;
    return {
      id,
      ten: title,
      nhom: programme,
      linh_vuc: area,
      chu_tri: agency,
      can_cu: planOfYear(plan.year),
      ...(due && { han: due.due, han_nguyen_van: due.printed }),
      ...progressOf(finished),
    };
  });
  const parent: TableRow = {
    id: programme,
    ten: `Chương trình công tác năm ${plan.year} của Ủy ban nhân dân tỉnh`,
    linh_vuc: "b-i-2",
    chu_tri: agency,
    can_cu: planOfYear(plan.year),
    so_noi_dung: children.length,
  };
  return [parent, ...children];
}

function progressOf(done: TaskPlan["done"]): Readonly<Record<string, string>> {
  if (done === undefined) return { trang_thai: "dang_thuc_hien" };
  if (done.document === undefined) return { trang_thai: "da_thuc_hien" };
  return { trang_thai: "da_trinh", minh_chung: done.document, ngay_minh_chung: done.day };
}
