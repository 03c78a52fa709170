/** The examples of diagnostic codes in `examples.json`, which `scripts/guide-examples.ts` makes from the fixtures of the tests. */

import type { Message } from "../../diagnostics/message.ts";
import { messages, messagesBySubject, type Subject } from "../../diagnostics/messages.ts";
import examples from "./examples.json";

/** What staff read about a code, and a wrong and a right line where a fixture has them. */
export interface GuideEntry {
  readonly code: string;
  readonly severity: Message["severity"];
  readonly message: string;
  readonly fix: string;
  readonly example?: GuideExample;
}

export interface GuideExample {
  /** File, cell and line. */
  readonly place: string;
  /** The line with the mistake underlined; empty where the mistake is about a whole file. */
  readonly wrong: readonly string[];
  readonly right: { readonly line?: string; readonly words?: string };
}

const byCode: Readonly<Record<string, GuideExample & { readonly message: string; readonly fix: string }>> = examples;

/** The codes of a subject in the order in which they are listed. */
export function guideEntries(subject: Subject): GuideEntry[] {
  return (Object.keys(messagesBySubject[subject]) as (keyof typeof messages)[]).map((code) => {
    const { severity, vi } = messages[code];
    const example = byCode[code];
    return {
      code,
      severity,
      message: example?.message ?? withoutBlanks(vi.message),
      fix: example?.fix ?? withoutBlanks(vi.fix),
      ...(example && { example }),
    };
  });
}

/** Where no example fills a sentence, dots stand for what it would quote. */
function withoutBlanks(sentence: string): string {
  return sentence.replace(/\{\w+\}/g, "…");
}

/** Every subject with its codes, in the order of the guide. */
export const guideSubjects = (Object.keys(messagesBySubject) as Subject[]).map((subject) => ({
  subject,
  codes: Object.keys(messagesBySubject[subject]),
}));
