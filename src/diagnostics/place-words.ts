/** The words around a diagnostic in every output that people read, and how they write its place. */
import type { Place } from "./diagnostic.ts";
import type { Language } from "./wording.ts";

export const outputWords = {
  vi: {
    error: "lỗi",
    warning: "cảnh báo",
    cell: "ô",
    line: "dòng",
    fix: "cách sửa",
    none: "Không có lỗi, không có cảnh báo.",
    mendable: (count: number) => `Máy tự sửa được ${count} chỗ: npm run check -- --fix`,
    guide: "Giải thích từng mã lỗi, có ví dụ sai và đúng",
    summary: "Kết quả kiểm tra",
    more: (count: number) => `… và ${count} chỗ nữa; chạy npm run check để xem hết.`,
  },
  en: {
    error: "error",
    warning: "warning",
    cell: "cell",
    line: "line",
    fix: "fix",
    none: "No errors, no warnings.",
    mendable: (count: number) => `Of these, ${count} can be mended by: npm run check -- --fix`,
    guide: "What every code means, with a wrong and a right example",
    summary: "Result of the check",
    more: (count: number) => `… and ${count} more; run npm run check to see them all.`,
  },
} as const;

/** "data/a.csv:4:3 (ô C4)". */
export function printPlace({ file, span, spreadsheetCell }: Place, lang: Language): string {
  const position = span ? `${file}:${span.line}:${span.column}` : file;
  return spreadsheetCell ? `${position} (${outputWords[lang].cell} ${spreadsheetCell})` : position;
}

/** Quoted text may hold characters that a terminal or a page would obey: controls and changes of direction. */
export function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
