/** Marks that `npm run new` leaves where a person must write. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Rule } from "./rule.ts";

/** "[CẦN ĐIỀN: văn bản]", in the front matter as in the body. */
const mark = /\[CẦN ĐIỀN[^\]\n]*\]?/gu;

export const checkUnfilledText: Rule = ({ period: { document } }) => {
  if (!document.text.includes("[CẦN ĐIỀN")) return [];
  return document.text.split("\n").flatMap((line, index): Diagnostic[] =>
    Array.from(line.matchAll(mark), ({ 0: found, index: at }) => ({
      code: "unfilled-text",
      place: { file: document.file, span: { line: index + 1, column: at + 1, length: found.length } },
      data: { found },
    })),
  );
};
