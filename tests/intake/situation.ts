/** A mistake that no file of a site folder shows: in a command, or in a file that is brought. Tests and the staff guide take it from here. */
import type { Diagnostic, DiagnosticCode, Result } from "../../src/diagnostics/diagnostic.ts";
import type { Right } from "../fixtures/example.ts";

export interface Situation {
  readonly code: DiagnosticCode;
  /** The command or the cells, as the guide shows them; given the diagnostic, so that its cell can be marked. */
  readonly wrong: (diagnostic: Diagnostic) => readonly string[];
  readonly produce: () => Promise<readonly Diagnostic[]>;
  readonly right: Right;
  /** What is still refused when it is done right; absent where only a person can do it. */
  readonly mended?: () => Promise<readonly Diagnostic[]>;
}

/** Why something was refused; empty where it was not. */
export function refusalsOf(result: Result<unknown>): readonly Diagnostic[] {
  return result.ok ? [] : result.diagnostics;
}
