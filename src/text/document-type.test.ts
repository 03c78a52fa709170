import { describe, expect, it } from "vitest";
import { documentTypes } from "./document-type.ts";

describe("documentTypes", () => {
  it("names each type once", () => {
    const names = documentTypes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it("gives each abbreviation to one type, but for codes and laws, which the National Assembly numbers alike", () => {
    const abbreviations = documentTypes.flatMap(({ abbreviation }) => abbreviation ?? []);
    const repeated = abbreviations.filter((abbreviation, index) => abbreviations.indexOf(abbreviation) !== index);
    expect(repeated).toEqual(["QH"]);
  });
  it("gives an official letter none", () => {
    expect(documentTypes.filter(({ abbreviation }) => abbreviation === undefined)).toEqual([{ name: "Công văn" }]);
  });
});
