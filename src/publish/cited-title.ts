/** The title of a report inside a sentence, where capitals would shout. */
import { sentenceCase } from "../text/sentence-case.ts";

/**
 * "BÁO CÁO CÔNG TÁC QUÝ I CỦA TỈNH TÂY NINH" → "Báo cáo công tác quý I của tỉnh Tây Ninh": numerals of quarters and the
 * name of the province keep their capitals. A title with a small letter in it stays as it is.
 */
export function citedTitle(title: string, province: string): string {
  const sentence = sentenceCase(title);
  if (sentence === title) return title;
  const name = province.toLocaleLowerCase("vi");
  return sentence
    .replace(/(?<=quý )(iv|i{1,3})(?!\p{L})/gu, (numeral) => numeral.toUpperCase())
    .replaceAll(`tỉnh ${name}`, `tỉnh ${province}`)
    .replaceAll(`thành phố ${name}`, `thành phố ${province}`);
}
