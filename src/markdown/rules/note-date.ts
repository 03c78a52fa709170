/** The date of an editor's note. */
import { z } from "zod";
import type { Rule } from "./rule.ts";

const isoDate = z.iso.date();

export const checkNoteDates: Rule = ({ document }) =>
  document.components.flatMap(({ name, attributes }) => {
    const date = name === "Note" ? attributes.get("on") : undefined;
    if (date === undefined || isoDate.safeParse(date.value).success) return [];
    return [{ code: "note-date", place: { file: document.file, span: date.span }, data: { found: date.value } }];
  });
