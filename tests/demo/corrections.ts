/** What was changed after publication: corrections of mistakes and a planned revision. The tables hold the last state. */
import { assessment } from "./body.ts";
import { cellText, contentAt, type Figures, type RegisterRow } from "./figure.ts";

/** Differences are those from the figure that stands in the table. */
interface Change {
  readonly id: string;
  readonly day: string;
  readonly period: string;
  readonly address: string;
  readonly kind: "dinh_chinh" | "dieu_chinh";
  readonly oldDifference: number;
  readonly newDifference: number;
  readonly reason: string;
  readonly document?: string;
}

const countedTwice = "Tính trùng hồ sơ chuyển từ kỳ trước sang.";

const changes: readonly Change[] = [
  {
    id: "dc-2022-01",
    day: "2022-07-11",
    period: "2022-6-thang",
    address: "ho_so/co_quan/tiep_nhan",
    kind: "dinh_chinh",
    oldDifference: 12,
    newDifference: 2,
    reason: countedTwice,
    document: "cv-190-smh-2022",
  },
  {
    id: "dc-2022-02",
    day: "2022-07-11",
    period: "2022-6-thang",
    address: "ho_so/co_quan/da_tra",
    kind: "dinh_chinh",
    oldDifference: 12,
    newDifference: 0,
    reason: countedTwice,
    document: "cv-190-smh-2022",
  },
  {
    id: "dc-2022-03",
    day: "2022-08-02",
    period: "2022-6-thang",
    address: "ho_so/co_quan/tiep_nhan",
    kind: "dinh_chinh",
    oldDifference: 2,
    newDifference: 0,
    reason: "Lần đính chính trước còn sót hai hồ sơ.",
  },
  {
    id: "dc-2024-01",
    day: "2024-03-29",
    period: "2023-nam",
    address: "dau_tu_cong/tong_so/da_giai_ngan",
    kind: "dieu_chinh",
    oldDifference: -240,
    newDifference: 0,
    reason: "Điều chỉnh theo kế hoạch: số ước thực hiện được thay bằng số quyết toán năm.",
  },
];

/** Words may be corrected as well: the sentence as it stands now is in `body.ts`. */
const correctedSentence: RegisterRow = {
  id: "dc-2022-04",
  ngay: "2022-08-02",
  ky: "2022-6-thang",
  o: "b-iii.p1",
  loai: "dinh_chinh",
  cu: "Sở hoàn thành xuất sắc nhiệm vụ được giao trong kỳ.",
  moi: assessment,
  ly_do: "Câu cũ nêu mức hoàn thành khi chưa có kết quả đánh giá.",
};

export function correctionRows(figuresOfPeriod: ReadonlyMap<string, Figures>): RegisterRow[] {
  const rows = changes.map((change): RegisterRow => {
    const { id, day, period, address, kind, oldDifference, newDifference, reason, document } = change;
    const value = Number(cellText(contentAt(figuresOfPeriod.get(period) ?? new Map(), address)));
    return {
      id,
      ngay: day,
      ky: period,
      o: address,
      loai: kind,
      cu: value + oldDifference,
      moi: value + newDifference,
      ly_do: reason,
      van_ban: document ?? null,
    };
  });
  return [...rows, correctedSentence];
}
