/** Puts the figures of a period into the empty `<Value>`s of its document, so that the file reads well where nobody builds it. */
import { findCell } from "../catalog/address.ts";
import type { Period } from "../catalog/catalog.ts";
import { formatCell } from "../derive/format-cell.ts";

/** The form recorded as printed, else the Vietnamese one. A text that Markdown would take for markup is left out. */
export function fillDocument(text: string, period: Period): string {
  return text.replaceAll(
    /(<Value of="([^"]*)">)(<\/Value>)/g,
    (empty, open: string, address: string, close: string) => {
      const cell = findCell(period, address);
      const printed = cell?.annotation?.asPrinted ?? (cell ? formatCell(cell) : "");
      return /^[^<>{}*_`[\]\\&]+$/.test(printed) ? `${open}${printed}${close}` : empty;
    },
  );
}
