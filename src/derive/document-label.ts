/** What readers call a document of the register. */
import type { DocumentRecord } from "../catalog/document-register.ts";

/** "Quyết định số 140/QĐ-UBND"; without a number, type and name: "Luật Căn cước". */
export function documentLabel({ type = "", number, subject, names, id }: DocumentRecord): string {
  if (number !== undefined) return `${type} số ${number}`.trim();
  const name = names[0] ?? subject ?? id;
  const beginsWithType = name.toLocaleLowerCase("vi").startsWith(type.toLocaleLowerCase("vi"));
  return beginsWithType ? `${type}${name.slice(type.length)}` : `${type} ${name}`;
}
