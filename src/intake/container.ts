/** Whether a file is a workbook that may be opened: looked at from outside, before anything in it is interpreted. */
import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { readZipDirectory, readZipPart, type ZipEntry } from "./zip-directory.ts";

/** Why a file is refused, with what the sentence needs. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly data: Readonly<Record<string, string>>;
}

/** In bytes: of the file, of its parts of XML, and of all parts together. The tables of a report need a hundredth. */
export const largestWorkbook = 20 * 1024 * 1024;
const largestXml = 16 * 1024 * 1024;
const largestContent = 32 * 1024 * 1024;

/** Rows and columns that are read; and cells with a content. */
export const lastRow = 10_000;
export const lastColumn = 200;
const mostCells = 300_000;

/** Undefined for a workbook of the form .xlsx without anything that runs, reaches out or grows beyond measure. */
export function refuseContainer(bytes: Uint8Array): Refusal | undefined {
  if (isOle(bytes)) return refuse(isEncryptedOle(bytes) ? "workbook-password" : "workbook-format", { found: ".xls" });
  const entries = startsWith(bytes, [0x50, 0x4b]) ? readZipDirectory(bytes) : undefined;
  if (!entries) return refuse("workbook-broken");
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse("workbook-password");
  const form = formOf(entries);
  if (form !== ".xlsx") return refuse("workbook-format", { found: form });
  const forbidden = entries.flatMap(({ name }) => forbiddenPart(name) ?? [])[0];
  return forbidden ?? refuseContents(bytes, entries);
}

function refuse(code: DiagnosticCode, data: Refusal["data"] = {}): Refusal {
  return { code, data };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The container of Office before 2007, which also holds what is protected by a password. */
function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

function isEncryptedOle(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("EncryptedPackage", 0, "utf16le");
}

function formOf(entries: readonly ZipEntry[]): string {
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has("word/document.xml")) return ".docx";
  if (has("content.xml") && has("mimetype")) return ".ods";
  if (has("xl/workbook.bin")) return ".xlsb";
  return has("[Content_Types].xml") && has("xl/workbook.xml") ? ".xlsx" : "ZIP";
}

const forbiddenParts: readonly (readonly [pattern: RegExp, code: DiagnosticCode])[] = [
  [/vbaProject|vbaData|^xl\/(macrosheets|activeX)\/|^customUI/i, "workbook-macro"],
  [/^xl\/(externalLinks|queryTables)\/|^xl\/connections\.xml$/i, "workbook-external"],
  [/^xl\/embeddings\//i, "workbook-embedded"],
];

function forbiddenPart(name: string): Refusal | undefined {
  const found = forbiddenParts.find(([pattern]) => pattern.test(name));
  return found && refuse(found[1], { part: name });
}

function refuseContents(bytes: Uint8Array, entries: readonly ZipEntry[]): Refusal | undefined {
  // Entries that share their bytes make a small file endless.
  const compressed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (compressed > bytes.length) return refuse("workbook-bomb");
  let contentLeft = largestContent;
  let xmlLeft = largestXml;
  let cells = 0;
  for (const entry of entries) {
    const isXml = /\.(xml|rels|vml)$/i.test(entry.name);
    const part = readZipPart(bytes, entry, isXml ? Math.min(xmlLeft, contentLeft) : contentLeft);
    if (part === "too_large") return refuse("workbook-bomb");
    if (part === "broken") return refuse("workbook-broken");
    contentLeft -= part.length;
    if (!isXml) continue;
    xmlLeft -= part.length;
    const refusal = refuseXml(entry.name, part);
    if (refusal) return refusal;
    const size = /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name) ? measureSheet(part) : { cells: 0, isBeyond: false };
    cells += size.cells;
    if (size.isBeyond || cells > mostCells) return refuse("workbook-too-large", { rows: String(lastRow) });
  }
  return undefined;
}

/** A document type may name files to be read and texts that grow; parts in other encodings could hide one. */
function refuseXml(name: string, part: Uint8Array): Refusal | undefined {
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (text.includes(0) || text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) {
    return refuse("workbook-xml", { part: name });
  }
  if (name === "[Content_Types].xml" && text.includes("macroEnabled")) return refuse("workbook-macro", { part: name });
  if (!name.endsWith(".rels")) return undefined;
  const reaching = text.toString("utf8").match(/<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi) ?? [];
  const isHarmless = (relation: string) => /Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation);
  return reaching.every(isHarmless) ? undefined : refuse("workbook-external", { part: name });
}

/** Cells that hold something, and whether one of them lies outside what is read. */
function measureSheet(part: Uint8Array): { readonly cells: number; readonly isBeyond: boolean } {
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("latin1");
  let cells = 0;
  for (const [, column = "", row = "", end] of text.matchAll(/<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?(\/?)>/g)) {
    if (end === "/") continue;
    cells += 1;
    if (Number(row) > lastRow || columnNumber(column) > lastColumn) return { cells, isBeyond: true };
  }
  return { cells, isBeyond: false };
}

/** "A" → 1, "AA" → 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
