/** The directory of a ZIP container and the parts it names, taken out within limits. */
import { inflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  /** In bytes; `size` is what the directory claims. */
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** No workbook of a report has so many parts. */
const mostEntries = 2000;

/** Undefined where the bytes hold no directory that can be trusted, or one of more than 4 GB. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const nameEnd = at + 46 + nameLength;
    if (nameEnd > bytes.length) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    at = nameEnd + rest;
  }
  const names = new Set(entries.map(({ name }) => name));
  return names.size === entries.length ? entries : undefined;
}

/** The record that ends the container stands in its last bytes, before a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

export type ZipPart = Uint8Array | "broken" | "too_large";

/** The content of an entry, of at most `limit` bytes; one that grows beyond the size that the directory claims is too large. */
export function readZipPart(bytes: Uint8Array, entry: ZipEntry, limit: number): ZipPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerOffset: at, compressedSize, method } = entry;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== headerSignature) return "broken";
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + compressedSize > bytes.length) return "broken";
  if (entry.size > limit) return "too_large";
  const data = bytes.subarray(start, start + compressedSize);
  if (method === 0) return data.length > entry.size ? "too_large" : data;
  if (method !== 8) return "broken";
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too_large" : "broken";
  }
}
