import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "./bundle-bytes.ts";

describe("ByteWriter", () => {
  it("takes one byte for a number up to 127, and two up to 16,383", () => {
    const writer = new ByteWriter();
    writer.addNumber(127);
    writer.addNumber(128);
    writer.addNumber(16_383);
    expect([...writer.toBytes()]).toEqual([127, 128, 1, 255, 127]);
  });
});

describe("ByteReader", () => {
  it("reads back what was written", () => {
    const items = fc.array(fc.oneof(fc.nat(), fc.string({ unit: "grapheme" })));
    fc.assert(
      fc.property(items, (written) => {
        const writer = new ByteWriter();
        for (const item of written) typeof item === "number" ? writer.addNumber(item) : writer.addText(item);
        const reader = new ByteReader(writer.toBytes());
        const read = written.map((item) => (typeof item === "number" ? reader.readNumber() : reader.readText()));
        expect(read).toEqual(written);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  it("says when a file is not whole", () => {
    expect(() => new ByteReader(Uint8Array.of(128)).readNumber()).toThrow(RangeError);
  });
});
