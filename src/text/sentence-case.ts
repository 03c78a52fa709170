/** Capitals set for a heading → a sentence, where small type would make capitals hard to read. */

/** "KẾT QUẢ THỰC HIỆN" → "Kết quả thực hiện"; a text with a small letter in it stays as it is. */
export function sentenceCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.charAt(0) + text.slice(1).toLocaleLowerCase("vi");
}
