/** What the reports say a document of the register is about: more than one thing where one number was printed for several. */
import type { DocumentRecord } from "../catalog/document-register.ts";
import { listItems } from "../catalog/field-validator.ts";

/** In the order of the register; empty where no report says it. */
export function subjectsOf({ subject = "" }: Pick<DocumentRecord, "subject">): string[] {
  return listItems(subject);
}
