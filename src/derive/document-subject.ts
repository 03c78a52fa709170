/** What the reports say a document of the register is about: more than one thing where one number was printed for several. */
import type { DocumentRecord } from "../catalog/document-register.ts";
import { listItems } from "../catalog/field-validator.ts";
import { documentLabel } from "./document-label.ts";

/** In the order of the register; empty where no report says it. */
export function subjectsOf({ subject = "" }: Pick<DocumentRecord, "subject">): string[] {
  return listItems(subject);
}

/** Whether what readers call a document says what it is about: "Đề án vị trí việc làm của cơ quan". */
export function isNamedBySubject(record: DocumentRecord): boolean {
  const { subject } = record;
  return (
    subject !== undefined && documentLabel(record).toLocaleLowerCase("vi").includes(subject.toLocaleLowerCase("vi"))
  );
}
