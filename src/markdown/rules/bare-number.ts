/** Numbers in the text that are bound to no cell. */
import { findBareNumbers } from "../bare-number.ts";
import type { Rule } from "./rule.ts";

export const checkBareNumbers: Rule = ({ document }) =>
  document.blocks.flatMap(({ text, values, citations, locate }) =>
    findBareNumbers(text, [...values, ...citations]).map(({ start, end }) => ({
      code: "bare-number",
      place: { file: document.file, span: locate(start, end) },
      data: { found: text.slice(start, end) },
    })),
  );
