/** The sentences of a diagnostic in one language, with its values filled in. */
import type { Diagnostic } from "./diagnostic.ts";
import type { Wording } from "./message.ts";
import { messages } from "./messages.ts";

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** What is wrong and what to do. A placeholder without a value stays as it is, so that the lack is seen. */
export function wordDiagnostic(diagnostic: Diagnostic, language: Language): Wording {
  const { message, fix } = messages[diagnostic.code][language];
  return { message: fill(message, diagnostic.data), fix: fill(fix, diagnostic.data) };
}

function fill(sentence: string, data: Diagnostic["data"]): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => data[name] ?? placeholder);
}
