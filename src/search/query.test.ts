import { describe, expect, it } from "vitest";
import { readQuery } from "./query.ts";

function read(typed: string) {
  const { words, ...rest } = readQuery(typed);
  return { ...rest, words: words.map(({ exact }) => exact) };
}

describe("readQuery", () => {
  it("leaves the words of a question out and remembers that it asks for a number", () => {
    expect(read("Có bao nhiêu công chức?")).toEqual({
      text: "Có bao nhiêu công chức?",
      isQuoted: false,
      wantsFigure: true,
      words: ["công", "chức"],
    });
    expect(read("vi sao chua giai ngan").words).toEqual(["chua", "giai", "ngan"]);
    expect(read("số công chức là bao nhiêu").words).toEqual(["số", "công", "chức"]);
  });

  it("looks for the words of a question when there are no others", () => {
    expect(read("bao nhiêu").words).toEqual(["bao", "nhiêu"]);
  });

  it("takes quotes to mean the words side by side as they are", () => {
    expect(read("“là gì”")).toEqual({ text: "là gì", isQuoted: true, wantsFigure: false, words: ["là", "gì"] });
  });

  it("brings NFD to NFC", () => {
    expect(read(" giải ngân ".normalize("NFD")).text).toBe("giải ngân");
  });

  it("has no words where nothing can be looked for", () => {
    expect(read(" ?! ").words).toEqual([]);
  });
});
