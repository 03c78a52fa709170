/** The examples of the staff guide about commands and files that are brought, from the situations of the tests. */
import { basename } from "node:path";
import { wordDiagnostic } from "../../src/diagnostics/wording.ts";
import type { Example } from "../fixtures/example.ts";
import { fileSituations } from "./hostile-files.ts";
import { requestSituations } from "./request-situations.ts";
import { sheetSituations } from "./sheet-situations.ts";
import type { Situation } from "./situation.ts";

export const situations: readonly Situation[] = [...requestSituations, ...fileSituations, ...sheetSituations];

/** By code. Throws for a situation in which its code does not come. */
export function intakeExamples(): Promise<readonly (readonly [code: string, example: Example])[]> {
  return Promise.all(situations.map(async (situation) => [situation.code, await exampleOf(situation)] as const));
}

async function exampleOf({ code, wrong, produce, right }: Situation): Promise<Example> {
  const diagnostic = (await produce()).find((candidate) => candidate.code === code);
  if (!diagnostic) throw new Error(`${code} does not come`);
  const { message, fix } = wordDiagnostic(diagnostic, "vi");
  const { file, spreadsheetCell } = diagnostic.place;
  const name = file.startsWith("/") ? basename(file) : file;
  return {
    fixture: `intake/${code}`,
    file: name,
    span: null,
    place: spreadsheetCell ? `${name}, ô ${spreadsheetCell}` : name,
    wrong: wrong(diagnostic),
    message,
    fix,
    right,
  };
}
