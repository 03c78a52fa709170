/** A query as people really type it. */
import { fold } from "../../src/text/fold.ts";
import { chance } from "./sample.ts";

export const spoilings = [
  "plain",
  "without marks",
  "upper case",
  "NFD",
  "other tone rule",
  "half typed",
  "one typo",
] as const;
export type Spoiling = (typeof spoilings)[number];

/** Undefined where the query cannot be spoilt so. */
export function spoil(text: string, spoiling: Spoiling): string | undefined {
  switch (spoiling) {
    case "plain":
      return text;
    case "without marks":
      return unlike(text, fold(text));
    case "upper case":
      return unlike(text, text.toUpperCase());
    case "NFD":
      return unlike(text, text.normalize("NFD"));
    case "other tone rule":
      return unlike(text, moveTones(text));
    case "half typed":
      return cutLast(text);
    case "one typo":
      return mistype(chance("marks", text) < 0.5 ? text : fold(text));
  }
}

function unlike(text: string, spoilt: string): string | undefined {
  return spoilt === text ? undefined : spoilt;
}

/** "hòa" ↔ "hoà": the tone of an open oa, oe, uy on the other letter. */
function moveTones(text: string): string {
  const tone = "[\u0300\u0301\u0303\u0309\u0323]?";
  const syllable = new RegExp(`(?<!q)([ou])(${tone})([aey])(${tone})(?![\\p{L}\\p{M}])`, "giu");
  return text.normalize("NFD").replace(syllable, "$1$4$3$2").normalize("NFC");
}

/** The last word without its last one or two letters; at least two stay. */
function cutLast(text: string): string | undefined {
  const last = /\p{L}+$/u.exec(text)?.[0] ?? "";
  if (last.length < 3 || !text.includes(" ")) return undefined;
  const cut = last.length > 3 && chance("cut", text) < 0.5 ? 2 : 1;
  return text.slice(0, -cut);
}

const letters = "abcdeghiklmnopqrstuvxy";

/** A letter missing, added or changed, or two swapped, in a word without digits. */
function mistype(text: string): string | undefined {
  const places = [...text].flatMap((letter, index) => (/\p{L}/u.test(letter) ? [index] : []));
  const at = places[Math.floor(chance("at", text) * places.length)];
  if (at === undefined || /\d/.test(text)) return undefined;
  const letter = letters[Math.floor(chance("letter", text) * letters.length)] ?? "a";
  const next = text[at + 1] ?? "";
  const kinds = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + next + text[at] + text.slice(at + 2),
  ];
  return unlike(text, kinds[Math.floor(chance("kind", text) * (/\p{L}/u.test(next) ? 4 : 3))] ?? text);
}
