/** Repairs as a person reads them before accepting: the lines that change, old over new. */
import { decodeFile } from "../catalog/file-text.ts";
import type { Language } from "../diagnostics/wording.ts";
import type { Repair } from "./plan-repairs.ts";

const words = {
  vi: {
    more: (count: number) => `… và ${count} dòng nữa`,
    none: "Không có chỗ nào máy tự sửa được.",
    mended: "Đã sửa",
  },
  en: {
    more: (count: number) => `… and ${count} more lines`,
    none: "There is nothing to mend automatically.",
    mended: "Mended",
  },
} as const;

/** More changed lines than these of a file are counted, not shown: after another delimiter every line differs. */
const shownLines = 12;

/** Without colours. Changes that cannot be seen (a byte order mark, line ends) are told by their code alone. */
export function printRepairs(repairs: readonly Repair[], lang: Language): string {
  if (repairs.length === 0) return `${words[lang].none}\n`;
  return repairs.map((repair) => `${printRepair(repair, lang)}\n`).join("\n");
}

function printRepair({ path, before, after, codes }: Repair, lang: Language): string {
  const old = decodeFile(before).text?.split("\n") ?? [];
  const changed = after.split("\n").flatMap((line, index) => {
    const was = old[index] ?? "";
    return was === line ? [] : [[`  ${index + 1} - ${was}`, `  ${index + 1} + ${line}`]];
  });
  const rest = changed.length - shownLines;
  return [
    `${words[lang].mended} ${path}  (${codes.join(", ")})`,
    ...changed.slice(0, shownLines).flat(),
    ...(rest > 0 ? [`  ${words[lang].more(rest)}`] : []),
  ].join("\n");
}
