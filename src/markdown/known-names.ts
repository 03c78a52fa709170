/** Digits in prose that are no figures of the period: names, dates, numbers of lists and articles. */

export interface KnownName {
  /** Matches the words with their digits; flags `g` and `u`. */
  readonly pattern: RegExp;
  readonly example: string;
}

const day = String.raw`\d{1,2}`;
const month = String.raw`\d{1,2}`;
const year = String.raw`(?:19|20)\d{2}`;
const years = String.raw`${year}(?:\s*[-–]\s*${year})?`;

function known(pattern: string, example: string): KnownName {
  return { pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`, "gu"), example };
}

/** Dates, months, quarters and years. */
export const times: readonly KnownName[] = [
  known(String.raw`${day}(?<mark>[/.-])${month}\k<mark>${year}`, "31/7/2024"),
  known(String.raw`[Nn]gày\s+${day}(?:\s+tháng\s+${month}(?:\s+năm\s+${year})?|[/-]${month})?`, "ngày 30 tháng 11"),
  known(String.raw`(?:từ\s+)?${day}/${month}(?=\s+đến)`, "từ 01/7 đến"),
  known(String.raw`[Tt]háng\s+${month}(?:\s*/\s*${year}|\s+năm\s+${year})?`, "tháng 9/2024"),
  known(String.raw`[Qq]uý\s+(?:[IV]+|[1-4])(?:\s*/\s*${year}|\s+năm\s+${year})?`, "quý IV/2024"),
  known(String.raw`[Nn]ăm\s+${years}(?:(?:,| và)\s+${year})*`, "các năm 2021 và 2022"),
  known(
    String.raw`(?:[Gg]iai đoạn|nhiệm kỳ|tầm nhìn|kỳ hệ thống hóa|định hướng đến)\s+${years}`,
    "giai đoạn 2022 - 2025",
  ),
  known(String.raw`${day}\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?`, "6 tháng đầu năm"),
];

/** Parts of documents, and numbers that only count the items of a list. */
const places: readonly KnownName[] = [
  known(String.raw`(?:Phụ lục|Mục|Chương|Điều|[Kk]hoản|Tiểu mục|Phần)\s+(?:\d+|[IVX]+)(?:\.\d+)*`, "Mục 2 Chương II"),
  known(
    String.raw`[Mm]ục\s+[A-Z](?:\.[IVX]+)?(?:\.\d+)?(?:(?:,| và)\s+[A-Z]\.[IVX]+(?:\.\d+)?)*`,
    "mục B.I.4 và B.I.6",
  ),
  known(String.raw`số thứ tự\s+[IVX]+\.\d+`, "số thứ tự II.2"),
  { pattern: /^\d{1,2}[./)](?=\s)/gu, example: "1/ Quyết định" },
];

/** Names that hold digits. */
const names: readonly KnownName[] = [
  known("1022", "Tổng đài 1022"),
  known("Đề án 06", "Đề án 06"),
  known(String.raw`phiên bản \d+(?:\.\d+)*`, "phiên bản 3.0"),
  known(String.raw`[Cc]ông nghệ số 4\.0`, "Công nghệ số 4.0"),
  known("quốc phòng và an ninh đối tượng [1-5]", "quốc phòng và an ninh đối tượng 3"),
  { pattern: /https?:\/\/\S+/gu, example: "https://www.youtube.com/watch?v=3" },
];

/** Digits inside the title of a news item, or in the definition of a measure: the report states them about no period. */
const wordings: readonly KnownName[] = [
  known("42 mô hình của Đề án", "42 mô hình của Đề án"),
  known("10 điểm mới của Luật Căn cước", "10 điểm mới của Luật Căn cước"),
  known("trên 65 tuổi", "trên 65 tuổi"),
];

export const knownNames: readonly KnownName[] = [...times, ...places, ...names, ...wordings];

/** Any of them: one pass over a text finds nearly all. */
export const anyKnownName = new RegExp(knownNames.map(({ pattern }) => pattern.source).join("|"), "gu");
