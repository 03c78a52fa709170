/** Words of the index under which an amount is found rounded: "7,9 tỷ" and "8 tỷ" find 7.910.443 nghìn đồng. */

/** Nobody rounds a smaller number when asking for it. */
const smallest = 1000;
/** No word of a text begins so. */
const mark = "zz";
/** Numbers of digits that count in an amount as people round it. */
export const precisions = [1, 2, 3];

/** Letters alone, as `tokenize` keeps them together; none for a small number. */
export function amountWords(value: number): string[] {
  if (value < smallest) return [];
  return [...new Set(precisions.map((digits) => amountWord(value, digits)))];
}

/** The word for an amount of which so many digits count: 7.9e9 and 2 → "v79e8" in letters. */
export function amountWord(value: number, significant: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(significant - 1).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const power = Number(exponent) - digits.length + 1;
  return `${mark}${inLetters(digits)}z${inLetters(String(power))}`;
}

export function isAmountWord(word: string): boolean {
  return word.startsWith(mark);
}

function inLetters(digits: string): string {
  return digits.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
}
