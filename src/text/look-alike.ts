/** Letters of other alphabets that look like Latin ones: equal to the eye, different to a search. */

/** Cyrillic, Greek, Icelandic and the dotless i, each over the Latin or Vietnamese letter it looks like. */
const written = "АВСЕНІЈКМОРЅТХУаеіјорсѕхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧονÐðƉɖı";
const meant = "ABCEHIJKMOPSTXYaeijopcsxyABEZHIKMNOPTYXovĐđĐđi";

const twins = new Map(Array.from(written, (letter, index) => [letter, meant[index] ?? letter]));
const twin = new RegExp(`[${written}\\uFF21-\\uFF3A\\uFF41-\\uFF5A]`, "u");

/** The text with the letters that its readers take it to have. A word of another alphabet, "Москва", stays as it is. */
export function withoutLookAlikes(text: string): string {
  if (!twin.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    const latin = Array.from(word, (letter) => twins.get(letter) ?? narrow(letter)).join("");
    return /^\p{Script=Latin}+$/u.test(latin) ? latin : word;
  });
}

/** Latin letters of double width, from East Asian keyboards. */
function narrow(letter: string): string {
  return /[\uFF21-\uFF5A]/.test(letter) ? letter.normalize("NFKC") : letter;
}
