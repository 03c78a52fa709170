/** Words that say in a cell of counts that there is none. */
import { fold } from "../text/fold.ts";

/** Others, such as "chưa báo cáo", say that nobody knows. */
const nilWords = ["không", "không có", "không phát sinh", "chưa phát sinh", "chưa phát hiện", "giữ nguyên"].map(fold);

export function isNilInWords(text: string): boolean {
  return nilWords.includes(fold(text.trim().replace(/\.$/, "")));
}
