/** The registers of the demo: its own rows, and those of the repository that fit any office. */
import { agencyRows, successionRows } from "./agencies.ts";
import { correctionRows } from "./corrections.ts";
import { demoDocuments } from "./documents.ts";
import { cellText, type Figures, type RegisterRow } from "./figure.ts";
import { breaksOf, hasCell, ownIndicators } from "./indicators.ts";
import { periodPlans } from "./periods.ts";

/** `shared`: rows of the repository's own register of that name. */
export function registersOf(
  figuresOfPeriod: ReadonlyMap<string, Figures>,
  shared: (register: string) => readonly RegisterRow[],
): ReadonlyMap<string, readonly RegisterRow[]> {
  const indicators = [...fittingIndicators(shared("chi_so"), figuresOfPeriod), ...ownIndicators];
  return new Map([
    ["linh_vuc", shared("linh_vuc")],
    ["thuat_ngu", shared("thuat_ngu")],
    ["chi_so", indicators],
    ["diem_gay", breaksOf(indicators)],
    ["co_quan", agencyRows],
    ["ke_thua", successionRows],
    ["van_ban", documentRows()],
    ["dinh_chinh", correctionRows(figuresOfPeriod)],
    ["lich_cong_bo", calendarRows()],
    ["chuyen_huong", redirectRows],
  ]);
}

/** Indicators of the repository whose cells the demo fills; their words about its sector and documents are made the demo's. */
function fittingIndicators(rows: readonly RegisterRow[], figuresOfPeriod: ReadonlyMap<string, Figures>): RegisterRow[] {
  const figures = [...figuresOfPeriod.values()];
  return rows
    .filter(({ dia_chi }) => figures.some((ofPeriod) => hasCell(ofPeriod, cellText(dia_chi ?? null))))
    .map((row) => ({
      ...row,
      dinh_nghia: cellText(row.dinh_nghia ?? null).replace("ngành Thông tin và Truyền thông", "ngành Minh họa"),
      nguon_muc_tieu: row.muc_tieu ? "ct-05-ubnd-2020" : null,
    }));
}

function documentRows(): RegisterRow[] {
  return demoDocuments.map(({ id, number, type, agency, date, subject, names, note }) => ({
    id,
    so_ky_hieu: number ?? null,
    loai: type,
    co_quan: agency,
    ngay: date,
    trich_yeu: subject,
    ten_goi: names ?? null,
    ghi_chu: note === undefined ? "Văn bản bịa." : `Văn bản bịa. ${note}`,
  }));
}

/** A document whose id was mended, and a heading whose number was. */
const redirectRows: readonly RegisterRow[] = [
  { id: "ch-1", tu: "/van-ban/cv-190-smh/", den: "/van-ban/cv-190-smh-2022/" },
  { id: "ch-2", tu: "/ky-bao-cao/2022-6-thang/#b-iii-1", den: "/ky-bao-cao/2022-6-thang/#b-iii" },
];

/** One row a report, and one for the next that is not out. */
function calendarRows(): RegisterRow[] {
  const published = periodPlans.map(({ id, due, published, delayReason }) => ({
    id: `lich-${id}`,
    ky: id,
    du_kien: due,
    da_cong_bo: published,
    ly_do_doi: delayReason ?? null,
  }));
  return [...published, { id: "lich-2026-quy-1", ky: "2026-quy-1", du_kien: "2026-03-20" }];
}
