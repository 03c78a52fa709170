/** What was changed after publication: corrections of mistakes and a planned revision. The tables hold the last state. */
import { cellText, contentAt, type Figures, isMarked, type TableRow } from "./figure.ts";

type RegisterRow = Omit<TableRow, "ten"> & { readonly id: string };

interface Change {
  readonly id: string;
  readonly day: string;
  readonly period: string;
  readonly address: string;
  readonly kind: "dinh_chinh" | "dieu_chinh";
  /** Old figures, oldest first, as differences from the last one. */
  readonly difference: number;
  readonly reason: string;
  readonly document?: string;
}

const changes: readonly Change[] = [
  {
    id: "dc-2022-01",
    day: "2022-07-11",
    period: "2022-6-thang",
    address: "ho_so/co_quan/tiep_nhan",
    kind: "dinh_chinh",
    difference: 12,
    reason: "Tính trùng hồ sơ chuyển từ kỳ trước sang.",
    document: "cv-190-smh-2022",
  },
  {
    id: "dc-2022-02",
    day: "2022-07-11",
    period: "2022-6-thang",
    address: "ho_so/co_quan/da_tra",
    kind: "dinh_chinh",
    difference: 12,
    reason: "Tính trùng hồ sơ chuyển từ kỳ trước sang.",
    document: "cv-190-smh-2022",
  },
  {
    id: "dc-2023-01",
    day: "2023-04-06",
    period: "2023-quy-1",
    address: "ho_so/co_quan/tiep_nhan",
    kind: "dinh_chinh",
    difference: -31,
    reason: "Báo cáo bị thu hồi vì tính trùng hồ sơ; số ở đây là số sau khi rà soát.",
    document: "cv-88-smh-2023",
  },
  {
    id: "dc-2024-01",
    day: "2024-03-29",
    period: "2023-nam",
    address: "dau_tu_cong/tong_so/da_giai_ngan",
    kind: "dieu_chinh",
    difference: -240,
    reason: "Điều chỉnh theo kế hoạch: số ước thực hiện được thay bằng số quyết toán năm.",
  },
];

export function correctionRows(figuresOfPeriod: ReadonlyMap<string, Figures>): RegisterRow[] {
  return changes.map(({ id, day, period, address, kind, difference, reason, document }) => {
    const content = contentAt(figuresOfPeriod.get(period) ?? new Map(), address);
    const value = isMarked(content) ? content.value : Number(content);
    return {
      id,
      ngay: day,
      ky: period,
      o: address,
      loai: kind,
      cu: String(value + difference),
      moi: cellText(content),
      ly_do: reason,
      ...(document !== undefined && { van_ban: document }),
    };
  });
}
