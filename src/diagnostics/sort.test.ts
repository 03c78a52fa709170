import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { sortDiagnostics } from "./sort.ts";

function at(file: string, line?: number, column = 1): Diagnostic {
  return {
    code: "bare-number",
    place: { file, ...(line !== undefined && { span: { line, column, length: 1 } }) },
    data: {},
  };
}

describe("sortDiagnostics", () => {
  it("orders by file, then line, then column", () => {
    const sorted = [at("b.csv", 1, 1), at("a.csv", 10, 1), at("a.csv", 2, 9), at("a.csv", 2, 3)];
    expect(sortDiagnostics(sorted)).toEqual([at("a.csv", 2, 3), at("a.csv", 2, 9), at("a.csv", 10, 1), at("b.csv", 1)]);
  });
  it("puts what concerns the whole file first", () => {
    expect(sortDiagnostics([at("a.csv", 1), at("a.csv")])).toEqual([at("a.csv"), at("a.csv", 1)]);
  });
  it("orders several findings at one place by their code", () => {
    const second: Diagnostic = { ...at("a.mdx", 1), code: "unsafe-link" };
    expect(sortDiagnostics([second, at("a.mdx", 1)])).toEqual([at("a.mdx", 1), second]);
  });
  it("leaves the given list as it is", () => {
    const given = [at("b.csv"), at("a.csv")];
    sortDiagnostics(given);
    expect(given).toEqual([at("b.csv"), at("a.csv")]);
  });
});
