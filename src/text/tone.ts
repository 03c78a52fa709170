/** The tone of a syllable apart from its letters: "hoà" and "hòa" are one word, written by the old and the new rule. */

/** Grave, acute, tilde, hook above, dot below. Circumflex, breve and horn belong to the letter. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** "Hoà", "hòa" → "hoa" with its grave accent behind the last letter. Lower case; two words are one when their forms are equal. */
export function toneLast(word: string): string {
  const parts = word.toLowerCase().normalize("NFD");
  return parts.replace(tones, "").normalize("NFC") + (parts.match(tones)?.join("") ?? "");
}

/** Whether someone who has typed `beginning` may go on to `word`, its tone perhaps still to come. Both in the form of `toneLast`. */
export function canBecome(beginning: string, word: string): boolean {
  const [letters, tone] = [beginning.replace(tones, ""), beginning.match(tones)?.join("") ?? ""];
  return word.replace(tones, "").startsWith(letters) && word.endsWith(tone);
}
