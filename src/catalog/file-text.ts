/** Bytes of a file → its text: UTF-8 without byte order mark, LF, NFC; what differs is reported once a file. */
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { findOldText } from "../text/old-encoding.ts";
import { shorten } from "./shorten.ts";
import { maximumFileSize, type SourceFile } from "./source-file.ts";
import { lineSpan } from "./text-position.ts";

export interface FileText {
  /** Normalised so that one mistake in the file gives no second diagnostic later; null where nothing can be read. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Stands for bytes that could not be decoded, here or in the program that saved the file. */
export const replacementCharacter = "\uFFFD";

const byteOrderMark = "\uFEFF";
const bytesPerMegabyte = 1024 * 1024;

/** The text of a file. A wrong encoding is decoded as far as possible, with `replacementCharacter` for the rest. */
export function decodeFile(file: SourceFile): FileText {
  const report = (code: DiagnosticCode, data: Diagnostic["data"] = {}): Diagnostic => ({
    code,
    place: { file: file.path },
    data,
  });
  // `checkLayout` reports links, since nobody reads most of them.
  if (file.isLink) return { text: null, diagnostics: [] };
  if (file.bytes === null) {
    const size = (file.size / bytesPerMegabyte).toFixed(0);
    return {
      text: null,
      diagnostics: [report("file-too-large", { size, limit: String(maximumFileSize / bytesPerMegabyte) })],
    };
  }

  const diagnostics: Diagnostic[] = [];
  const encoding = encodingOf(file.bytes);
  const decoded = decode(file.bytes, encoding);
  const old = findOldText(decoded);
  if (old) {
    const at = lineSpan(decoded, old.start, old.end - old.start);
    const found = shorten(decoded.slice(old.start, old.end));
    const data = { encoding: old.encoding, found, reading: shorten(old.reading), line: String(at.line) };
    const code = old.encoding === "UTF-8" ? "file-misread" : "file-old-encoding";
    diagnostics.push({ code, place: { file: file.path, span: at }, data });
  } else if (decoded.includes(replacementCharacter)) {
    const at = lineSpan(decoded, decoded.indexOf(replacementCharacter), 1);
    diagnostics.push({ code: "file-encoding", place: { file: file.path, span: at }, data: { line: String(at.line) } });
  }
  if (encoding !== "utf-8") diagnostics.push(report("file-utf16"));

  const hasMark = decoded.startsWith(byteOrderMark);
  const unmarked = hasMark ? decoded.slice(1) : decoded;
  if (unmarked.trim() === "") return { text: null, diagnostics: [report("file-empty")] };
  if (hasMark && encoding === "utf-8") diagnostics.push(report("file-bom"));

  const lines = unmarked.replace(/\r\n?/g, "\n");
  // Who saves from Excel gets both; the way out of the one leads out of the other.
  const isOwnMistake = !hasMark && encoding === "utf-8";
  if (lines !== unmarked && isOwnMistake) diagnostics.push(report("file-line-endings"));

  const text = lines.normalize("NFC");
  if (text !== lines) {
    const at = lineSpan(text, firstDifference(text, lines), 1);
    diagnostics.push({
      code: "file-decomposed",
      place: { file: file.path, span: at },
      data: { found: text.slice(firstDifference(text, lines))[0] ?? "", line: String(at.line) },
    });
  }
  return { text, diagnostics };
}

/** Codes of a file whose letters are lost or garbled: writing such a file anew would make it worse. */
export const garbling: ReadonlySet<DiagnosticCode> = new Set(["file-encoding", "file-old-encoding", "file-misread"]);

/** Bytes that are not UTF-8 may be those of an old Vietnamese font, one for each letter. */
function decode(bytes: Uint8Array, encoding: ReturnType<typeof encodingOf>): string {
  // The byte order mark is left in: it is reported.
  if (encoding !== "utf-8") return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Gives what TextDecoder gives, in half the time.
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  if (!decoded.includes(replacementCharacter)) return decoded;
  const singleBytes = new TextDecoder("latin1").decode(bytes);
  return findOldText(singleBytes) ? singleBytes : decoded;
}

/** UTF-16 is known by the byte order mark that Excel's "Unicode Text" has. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}
