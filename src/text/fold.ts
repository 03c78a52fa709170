/** Folding: the form of a text in which Vietnamese typed without marks meets Vietnamese typed with them. */

/** "Đề án 06" → "de an 06". Lower case, without marks, đ as d; spacing and punctuation stay. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
