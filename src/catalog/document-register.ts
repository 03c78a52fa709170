/** Register `van_ban`: the official documents that reports cite. */
import type { Catalog } from "./catalog.ts";
import { rowLabel, rowList, rowText } from "./row-text.ts";

/** A row of the register. What the source does not state is undefined. */
export interface DocumentRecord {
  readonly id: string;
  /** Number and notation as printed, "140/QĐ-UBND"; undefined for a document that is only named. */
  readonly number: string | undefined;
  /** Type in words: "Quyết định". */
  readonly type: string | undefined;
  /** Id in register `co_quan`. */
  readonly agencyId: string | undefined;
  /** ISO day, month or year. */
  readonly date: string | undefined;
  /** What the document is about (trích yếu). */
  readonly subject: string | undefined;
  /** Names by which reports call it without its number, "Đề án 06". */
  readonly names: readonly string[];
  readonly note: string | undefined;
  /** Line in the file of the register. */
  readonly line: number;
}

export function documentsOf(catalog: Catalog): DocumentRecord[] {
  return (catalog.registers.get("van_ban")?.rows ?? []).map((row) => ({
    id: row.id,
    number: rowText(row, "so_ky_hieu"),
    type: rowLabel(row, "loai"),
    agencyId: rowText(row, "co_quan"),
    date: rowText(row, "ngay"),
    subject: rowText(row, "trich_yeu"),
    names: rowList(row, "ten_goi"),
    note: rowText(row, "ghi_chu"),
    line: row.line,
  }));
}
