import { describe, expect, it } from "vitest";
import { abbreviationsOf, groupByLetter } from "./glossary-use.ts";

const entry = (term: string, ...abbreviations: string[]) => ({ id: term, term, abbreviations, meaning: undefined });

describe("groupByLetter", () => {
  it("stands in Vietnamese order, letters without their tones", () => {
    const terms = ["Ứng dụng", "Uỷ thác", "Đề án 06", "Dự toán", "Ủy ban", "An ninh", "Ấp", "eGov", "Ảnh"];
    expect(
      groupByLetter(terms.map((term) => entry(term))).map(({ letter, entries }) => [letter, entries.length]),
    ).toEqual([
      ["A", 2],
      ["Â", 1],
      ["D", 1],
      ["Đ", 1],
      ["E", 1],
      ["U", 2],
      ["Ư", 1],
    ]);
  });
});

describe("abbreviationsOf", () => {
  it("lists each abbreviation with its entry", () => {
    const entries = [entry("Văn bản quy phạm pháp luật", "VBQPPL", "QPPL"), entry("Cải cách hành chính", "CCHC")];
    expect(abbreviationsOf(entries).map(({ short, entry: { term } }) => [short, term])).toEqual([
      ["CCHC", "Cải cách hành chính"],
      ["QPPL", "Văn bản quy phạm pháp luật"],
      ["VBQPPL", "Văn bản quy phạm pháp luật"],
    ]);
  });
});
