/** Where the text of a report states a figure. */
import type { Period } from "../../catalog/catalog.ts";
import { parseDocument } from "../../markdown/document.ts";

/** By address: the id of the section of its first mention, "b-i-4". Every page of an indicator asks for the same reports. */
const read = new WeakMap<Period, ReadonlyMap<string, string>>();

/** "B.I.4" of the section whose text first states the figure; undefined where no text does. */
export function mentionOf(period: Period, address: string): string | undefined {
  let sections = read.get(period);
  if (!sections) {
    const { blocks } = parseDocument(period.document, period).document;
    const mentions = blocks.flatMap(({ sectionId, values }) =>
      values.map((value): [string, string] => [value.address, sectionId ?? ""]),
    );
    // The first mention has the anchor.
    sections = new Map(mentions.reverse());
    read.set(period, sections);
  }
  return sections.get(address)?.toUpperCase().replaceAll("-", ".");
}
