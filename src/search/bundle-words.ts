/** Which words stand where: the word files of a search bundle, each a stretch of the sorted words. */
import { ByteReader, ByteWriter } from "./bundle-bytes.ts";

/** Places that hold a word, with the positions in each, both ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export interface WordFile {
  /** The first word in it. */
  readonly first: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file is closed at so many bytes: a query opens one for each of its words, so it pays for every neighbour in it. */
const fileSize = 6000;

/** Words in the order of their UTF-16 units, cut into files. `texts` holds the words of each place in order; `undefined` is a gap. */
export function writeWordFiles(texts: readonly (readonly (string | undefined)[])[]): WordFile[] {
  const index = new Map<string, Map<number, number[]>>();
  for (const [place, words] of texts.entries())
    for (const [position, word] of words.entries()) {
      if (word === undefined) continue;
      const postings = index.get(word) ?? new Map<number, number[]>();
      const positions = postings.get(place) ?? [];
      positions.push(position);
      index.set(word, postings.set(place, positions));
    }

  const files: WordFile[] = [];
  let open = { first: "", writer: new ByteWriter() };
  for (const word of [...index.keys()].sort()) {
    if (open.writer.length > fileSize) {
      files.push({ first: open.first, bytes: open.writer.toBytes() });
      open = { first: word, writer: new ByteWriter() };
    }
    if (open.writer.length === 0) open.first = word;
    writeWord(open.writer, word, index.get(word) ?? new Map());
  }
  if (open.writer.length > 0) files.push({ first: open.first, bytes: open.writer.toBytes() });
  return files;
}

/** Throws a `RangeError` when the file is not whole. */
export function readWordFile(bytes: Uint8Array): Map<string, Postings> {
  const reader = new ByteReader(bytes);
  const words = new Map<string, Postings>();
  while (!reader.isAtEnd) words.set(reader.readText(), readPostings(reader));
  return words;
}

function writeWord(writer: ByteWriter, word: string, postings: Postings): void {
  writer.addText(word);
  writer.addNumber(postings.size);
  let lastPlace = 0;
  for (const [place, positions] of postings) {
    writer.addNumber(place - lastPlace);
    writer.addNumber(positions.length);
    lastPlace = place;
    let last = 0;
    for (const position of positions) {
      writer.addNumber(position - last);
      last = position;
    }
  }
}

function readPostings(reader: ByteReader): Postings {
  const postings = new Map<number, number[]>();
  let place = 0;
  for (let left = reader.readNumber(); left > 0; left -= 1) {
    place += reader.readNumber();
    const positions: number[] = [];
    let position = 0;
    for (let more = reader.readNumber(); more > 0; more -= 1) {
      position += reader.readNumber();
      positions.push(position);
    }
    postings.set(place, positions);
  }
  return postings;
}
