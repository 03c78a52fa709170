import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import type { SearchRecord } from "./record.ts";
import { lexiconFile, readLexicon, readVocabulary } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const records: SearchRecord[] = [
  { path: "/a", kind: "bao_cao", title: "Giải ngân", text: "Vốn đầu tư: 7.910.443 nghìn đồng. Ngân sách tỉnh" },
  { path: "/b", kind: "bao_cao", title: "Vốn", text: "giải trình" },
];
const { catalog } = readBaseWith({
  "data/schemas/dong_nghia.json": JSON.stringify({
    name: "dong_nghia",
    title: "Từ đồng nghĩa",
    description: "Những cách nói thay cho nhau.",
    scope: "register",
    order: 40,
    fields: [
      { name: "id", title: "Mã", type: "string", constraints: { required: true, unique: true } },
      { name: "cach_noi", title: "Các cách nói", type: "string", list: true },
    ],
    primaryKey: ["id"],
    missingValues: [""],
  }),
  "data/registers/dong_nghia.csv": "id,cach_noi\ntien,tiền;vốn\nle,lẻ loi\n",
});
const file = vocabularyOf(records, catalog);
const vocabulary = readVocabulary(file.words);
const { words, sayings } = readLexicon(lexiconFile(file));

describe("the vocabulary of a site", () => {
  it("counts the records with a word, marks aside", () => {
    expect(vocabulary.count("von")).toBe(2);
    expect(vocabulary.count("trinh")).toBe(1);
    expect(vocabulary.count("xyz")).toBe(0);
  });

  it("knows which words stand side by side, and that a clause or a number parts them", () => {
    expect(vocabulary.isPair("giai", "ngan")).toBe(true);
    expect(vocabulary.isPair("giai", "trinh")).toBe(true);
    expect(vocabulary.isPair("ngan", "giai")).toBe(false);
    expect(vocabulary.isPair("dong", "ngan")).toBe(false);
    expect(vocabulary.isPair("tu", "nghin")).toBe(false);
  });

  it("lists the same words without their use", () => {
    expect(["von", "ngan", "tinh", "xyz", "giai ngan"].map((word) => words.has(word))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("has no numbers", () => {
    expect([...vocabulary.words.keys()].filter((word) => /\d/.test(word))).toEqual([]);
  });

  it("has abbreviations of agencies and documents, and the synonyms of the editors", () => {
    expect(sayings).toContainEqual(["Ủy ban nhân dân tỉnh Mẫu", "UBND"]);
    expect(sayings).toContainEqual(["Quyết định", "QĐ"]);
    expect(sayings).toContainEqual(["tiền", "vốn"]);
    expect(sayings.flat()).not.toContain("lẻ loi");
  });
});
