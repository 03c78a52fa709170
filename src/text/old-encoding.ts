/** Vietnamese typed for the fonts of the 1990s (TCVN3 or "ABC", VNI), or UTF-8 misread as Windows-1252: how it looks, and what it says. */
import { fold } from "./fold.ts";

export type OldEncoding = "TCVN3" | "VNI" | "UTF-8";

export interface OldText {
  /** The encoding that the letters were written in. */
  readonly encoding: OldEncoding;
  /** The first line with such words, from its first to its last: UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What stands there, in Unicode. */
  readonly reading: string;
}

/** Letters that Vietnamese in Unicode never has, or signs inside a word: nearly every line in an old encoding has some. */
const strange = /[¨µ¶¸¹¼½¾ÄÅÆÇËÎÏÑÖØÜÞßäåæçëîïñö÷øûüþ]|\p{L}[«»ª®©¬º§¤¥¦\u00AD]|®\p{L}/u;

/** A quick look for any of them: most texts have none. */
const suspect =
  /[\u00A4-\u00AE\u00B5\u00B6\u00B8-\u00BE\u00C4-\u00C7\u00CB\u00CE\u00CF\u00D1\u00D6-\u00D8\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]/;

/** A misread text, where at least two different words become Vietnamese by reading them so. */
export function findOldText(text: string): OldText | undefined {
  if (!suspect.test(text) || !strange.test(text)) return undefined;
  const counts = (Object.keys(readers) as OldEncoding[]).map((encoding) => ({
    encoding,
    words: readable(text, encoding).filter(({ word }) => strange.test(word)),
  }));
  const { encoding, words } = counts.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const [first] = words;
  if (!first || new Set(words.map(({ word }) => word)).size < 2) return undefined;

  const lineStart = text.lastIndexOf("\n", first.start) + 1;
  const [line = ""] = text.slice(lineStart).split("\n", 1);
  const inLine = readable(line, encoding);
  const start = lineStart + (inLine[0]?.start ?? 0);
  const last = inLine.at(-1) ?? first;
  const end = lineStart + last.start + last.word.length;
  return { encoding, start, end, reading: readers[encoding](text.slice(start, end)) };
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** Words that are other words, and Vietnamese ones, when read in the encoding. */
function readable(text: string, encoding: OldEncoding): Word[] {
  const read = readers[encoding];
  return Array.from(text.matchAll(/[^\s,;"“”()/.:]+/gu), ({ 0: word, index: start }) => ({ word, start })).filter(
    ({ word }) => /[A-Za-z]/.test(word) && read(word) !== word && isSyllable(read(word)),
  );
}

const initial = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?";
const syllable = new RegExp(`^${initial}(?:(?:[aeiouy]{1,2}|uye)(?:ch|ng|nh|[cmnpt])?|[aeiouy]{3})$`);

/** The shape of a syllable: no letter that Vietnamese lacks, no vowel doubled, one tone at most. */
function isSyllable(word: string): boolean {
  if (!/^[\p{Script=Latin}]+$/u.test(word) || strange.test(word)) return false;
  const tones = word.normalize("NFD").match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  const plain = fold(word);
  return tones.length < 2 && syllable.test(plain) && !/([aeiouy])\1/.test(plain);
}

/** One character for one, in the order of the alphabet and of the tones. */
const tcvn3 = pairs(
  "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢§£¤¥¦".split(""),
  "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ".split(""),
);

const vniTones = ["ù", "ø", "û", "õ", "ï"];
/** A vowel and a mark of their own, as VNI fonts write them. */
const vni = pairs(
  [
    ...["a", "e", "o", "u", "y", "ô", "ö"].flatMap((vowel) => vniTones.map((tone) => vowel + tone)),
    ...["aê", "aé", "aè", "aú", "aü", "aë", "aâ", "aá", "aà", "aå", "aã", "aä"],
    ...["eâ", "eá", "eà", "eå", "eã", "eä", "oâ", "oá", "oà", "oå", "oã", "oä", "ô", "ö", "ñ", "æ", "ó", "ò", "î"],
  ],
  [
    ..."áàảãạéèẻẽẹóòỏõọúùủũụýỳỷỹ".split(""),
    "yï",
    ..."ớờởỡợứừửữự".split(""),
    ..."ăắằẳẵặâấầẩẫậêếềểễệôốồổỗộơưđỉĩịỵ".split(""),
  ],
);

const readers: Readonly<Record<OldEncoding, (text: string) => string>> = {
  TCVN3: (text) => text.replace(/[^\p{ASCII}]/gu, (letter) => tcvn3.get(letter) ?? letter),
  VNI: (text) => text.replace(/[aeouyôö][ùøûõïêéèúüëâáàåãä]|[ôöñæóòî]/giu, readVni),
  "UTF-8": (text) => readAsUtf8(text) ?? text,
};

function readVni(written: string): string {
  const read = vni.get(written.toLowerCase());
  if (read === undefined) return written;
  return written.slice(0, 1) === written.slice(0, 1).toLowerCase() ? read : read.toUpperCase();
}

/** The characters that Windows-1252 has for the bytes 80 to 9F. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function readAsUtf8(text: string): string | undefined {
  const bytes = Array.from(text, (character) => {
    const special = windows1252.indexOf(character);
    return special === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + special;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes)).normalize("NFC");
  } catch {
    return undefined;
  }
}

function pairs(written: readonly string[], read: readonly string[]): ReadonlyMap<string, string> {
  return new Map(written.map((form, index) => [form, read[index] ?? form]));
}
