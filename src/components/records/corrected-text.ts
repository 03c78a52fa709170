/** What a correction took away or put there, in words. */
import { ui } from "../../text/interface-text.ts";

/** A figure with its unit, or a sentence; undefined where nothing stood there. */
export function correctedText(text: string | undefined, unit: string | undefined): string {
  return text === undefined ? ui.corrections.nothing : [text, unit].filter((part) => part !== undefined).join(" ");
}
