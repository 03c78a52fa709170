/** How wide a text is set, estimated the same on every machine: readers see their own system's font, so it errs on the wide side. */

/** Widths in em, rounded up from Be Vietnam Pro Regular, which is wider than most system fonts; digits as tabular figures. */
const widths: readonly (readonly [em: number, characters: string])[] = [
  [0.25, " '`’\u00a0"],
  [0.3, "!.:Iijl‘·"],
  [0.35, '",;'],
  [0.4, "f“"],
  [0.45, "()rt{|}”²"],
  [0.5, "J[\\]~³°"],
  [0.55, "*/sz"],
  [0.6, "<>?^hknuvxyư×≥≤•"],
  [0.65, "+-EFLSce₫−"],
  [0.7, "$0123456789BKPRTYZabdgopqđơ–±"],
  [0.75, "&=ADHNUVX_…§"],
  [0.8, "CGĐƯ"],
  [0.85, "#OQƠ½"],
  [0.9, "%Mw—"],
  [0.95, "m"],
  [1.05, "@W"],
];

const emOfCharacter = new Map(
  widths.flatMap(([em, characters]) => [...characters].map((character) => [character, em])),
);

/** As wide as a capital M, for characters the list lacks. */
const unknownEm = 0.9;

/** Width of one line of text in pixels. Vietnamese marks add nothing to their letter. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text.normalize("NFC")) em += emOfCharacter.get(character) ?? emOfLetter(character);
  return em * size;
}

/** The same for figures, which are set bold. */
export function figureWidth(text: string, size: number): number {
  return textWidth(text, size) * 1.08;
}

function emOfLetter(character: string): number {
  // "ế" is as wide as "e"; "ớ" decomposes to "o" with horn, which is as wide as "ơ".
  const letter = character
    .normalize("NFD")
    .replace(/[\u0300-\u0309\u0323\u0302\u0306]/g, "")
    .normalize("NFC");
  return emOfCharacter.get(letter) ?? unknownEm;
}
