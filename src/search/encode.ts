/**
 * đ in the index. Pagefind strips combining marks, so that "gia" finds "giá", but keeps đ, which has no decomposition:
 * "dau" would never find "đầu". In the index đ is therefore d with a combining stroke; pages never hold that form.
 */

const stroke = "\u0335";

export function encode(text: string): string {
  return text.normalize("NFC").replaceAll("đ", `d${stroke}`).replaceAll("Đ", `D${stroke}`);
}

/** The text that was encoded, in NFC. */
export function decode(text: string): string {
  return text.replaceAll(`d${stroke}`, "đ").replaceAll(`D${stroke}`, "Đ");
}
