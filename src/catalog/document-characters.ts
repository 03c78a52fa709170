/** Characters that no document or settings file may hold: those that hide or turn text around, and letters that only look right. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withoutLookAlikes } from "../text/look-alike.ts";
import { findInvisible, lookAlikeData, markInvisible, nameCharacter } from "./cell-characters.ts";
import { shorten } from "./shorten.ts";

/** At most one diagnostic of each kind for a line: it is mended as a whole. Tabs are left to the reader of the format. */
export function checkCharacters(file: string, text: string): Diagnostic[] {
  if (isOrdinary.test(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    if (isOrdinary.test(line)) return [];
    return [...hiddenIn(line.replaceAll("\t", " ")), ...lookAlikeIn(line)].map(
      ({ column, length, ...found }): Diagnostic => ({
        ...found,
        place: { file, span: { line: index + 1, column, length } },
      }),
    );
  });
}

/** Latin letters with the marks of Vietnamese, and the signs of prose. */
const isOrdinary =
  /^[\t\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u0188\u018A-\u024F\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E\u20AB\u2190-\u22FF]*$/;

interface Finding extends Pick<Diagnostic, "code" | "data"> {
  readonly column: number;
  readonly length: number;
}

function hiddenIn(line: string): Finding[] {
  const hidden = findInvisible(line);
  if (hidden === undefined) return [];
  const at = line.indexOf(hidden);
  const around = line.slice(Math.max(0, at - 20), at + 20);
  const data = { found: shorten(markInvisible(around).trim()), character: nameCharacter(hidden) };
  return [{ code: "text-hidden-character", data, column: at + 1, length: hidden.length }];
}

function lookAlikeIn(line: string): Finding[] {
  for (const { 0: word, index: at } of line.matchAll(/\p{L}+/gu)) {
    const reading = withoutLookAlikes(word);
    if (reading === word) continue;
    return [{ code: "text-lookalike", data: lookAlikeData(word, reading), column: at + 1, length: word.length }];
  }
  return [];
}
