/** How the invented reports cite documents. */
import { formatDateLong } from "../../src/text/date.ts";
import { type DemoDocument, demoDocuments } from "./documents.ts";

const typeWords: Readonly<Record<DemoDocument["type"], string>> = {
  quyet_dinh: "Quyết định",
  ke_hoach: "Kế hoạch",
  chi_thi: "Chỉ thị",
  bao_cao: "Báo cáo",
  to_trinh: "Tờ trình",
  cong_van: "Công văn",
  de_an: "Đề án",
};

function documentOf(id: string): DemoDocument & { readonly number: string } {
  const found = demoDocuments.find((candidate) => candidate.id === id);
  if (found?.number === undefined) throw new Error(`The demo has no numbered document ${id}`);
  return { ...found, number: found.number };
}

/** "Quyết định số 21/QĐ-UBND ngày 12 tháng 01 năm 2021". */
export function cite(id: string): string {
  const { type, number, date } = documentOf(id);
  return `${typeWords[type]} số ${number} ${formatDateLong(date)}`;
}

/** The same decision as careless writers spell it; `turn` chooses the spelling. */
export function citeCarelessly(id: string, turn: number): string {
  const { type, number, date } = documentOf(id);
  const words = typeWords[type];
  const spellings = [
    cite(id),
    `${words} ${number}`,
    `${words.toLowerCase()} số ${number}`,
    `${words} số ${number.replace("-", "–")} ${formatDateLong(date)}`,
    `${words} số: ${number}, ${formatDateLong(date)}`,
  ];
  return spellings[turn % spellings.length] ?? cite(id);
}
