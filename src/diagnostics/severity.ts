/** How grave diagnostics are. Severity belongs to the code, so that no place can soften it. */
import type { Diagnostic } from "./diagnostic.ts";
import type { Message } from "./message.ts";
import { messages } from "./messages.ts";

export type Severity = Message["severity"];

export function severityOf(diagnostic: Diagnostic): Severity {
  return messages[diagnostic.code].severity;
}

export function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => severityOf(diagnostic) === severity).length;
}
