/** `chu_thich.csv` and `khac_biet.csv` of an invented period. */
import { formatNumber } from "../../src/text/number.ts";
import { type CellContent, contentAt, type Figures, isMarked, printFigure } from "./figure.ts";
import type { PeriodPlan } from "./periods.ts";
import type { SourceText } from "./source-text.ts";

/** A row for every figure: where it stands, and what belongs to it alone. */
export function annotationRows(figures: Figures, { linesOf }: SourceText): Readonly<Record<string, CellContent>>[] {
  return [...linesOf].map(([address, lines]) => {
    const content = contentAt(figures, address);
    const marked = isMarked(content) ? content : undefined;
    return {
      cell: address,
      qualifier: marked?.qualifier ?? null,
      as_printed: printedForm(content),
      source: lines.join(";"),
      note: marked?.note ?? null,
    };
  });
}

/** Null where the figure is printed as the site would print it. */
function printedForm(content: CellContent): string | null {
  const printed = printFigure(content);
  const value = isMarked(content) ? content.value : content;
  // A qualifier in words before the figure is the site's own form: "hơn 50".
  const isPlain = typeof value !== "number" || printed === formatNumber(value) || /^\p{L}+ \d/u.test(printed);
  return isPlain ? null : printed;
}

/** Checks that fail in the period, with what an editor says about them. */
export function discrepancyRows({ id, year }: PeriodPlan): Readonly<Record<string, CellContent>>[] {
  return [
    ...(year === 2022
      ? [
          {
            check: "thu_tuc_co_quan_nganh",
            note: "Năm 2022, số của ngành tính cả ba thủ tục do cấp huyện giải quyết (số liệu bịa).",
          },
        ]
      : []),
    ...(id === "2023-6-thang"
      ? ["don_vi_mot", "don_vi_hai", "don_vi_ba"].map((bidder) => ({
          check: `chao_gia_du_toan/${bidder}`,
          note: "Cả ba giá chào đều cao hơn dự toán; báo cáo nêu đúng như vậy (số liệu bịa).",
        }))
      : []),
    ...(id === "2021-nam"
      ? [{ check: "tai_san_cong_dat", note: "Báo cáo tài sản công làm tròn diện tích đất (số liệu bịa)." }]
      : []),
  ];
}
