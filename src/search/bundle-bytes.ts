/** Numbers and words as the few bytes in which the files of a search bundle hold them. */

const continues = 0x80;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes in the order in which they are added. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 up, seven bits a byte, the low ones first (LEB128). */
  addNumber(value: number): void {
    let rest = value;
    while (rest >= continues) {
      this.#bytes.push((rest % continues) | continues);
      rest = Math.floor(rest / continues);
    }
    this.#bytes.push(rest);
  }

  addText(text: string): void {
    const bytes = encoder.encode(text);
    this.addNumber(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  get length(): number {
    return this.#bytes.length;
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `ByteWriter` has written, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** Throws a `RangeError` when the bytes end too early: the file is not whole. */
  readNumber(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new RangeError("the file of the search index ends too early");
      this.#at += 1;
      value += (byte % continues) * unit;
      if (byte < continues) return value;
      unit *= continues;
    }
  }

  readText(): string {
    const length = this.readNumber();
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(this.#at - length, this.#at));
  }
}
