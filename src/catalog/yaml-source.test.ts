import { describe, expect, it } from "vitest";
import { readYaml } from "./yaml-source.ts";

describe("readYaml", () => {
  it("leaves dates as text", () => {
    expect(readYaml("from: 2024-01-01").value).toEqual({ from: "2024-01-01" });
  });

  it("finds the key of a setting, counted in lines of the file", () => {
    const { locate } = readYaml("id: a\nperiod:\n  kind: quy\nrows:\n  - value: x\n  - value: y\n", 2);
    expect(locate(["period", "kind"])).toEqual({ line: 4, column: 3, length: 4 });
    expect(locate(["rows", 1, "value"])).toEqual({ line: 7, column: 5, length: 5 });
  });

  it("points at the setting around one that is missing", () => {
    expect(readYaml("period:\n  kind: quy\n").locate(["period", "label"])).toEqual({ line: 1, column: 1, length: 6 });
    expect(readYaml("id: a").locate(["title"])).toBeUndefined();
  });

  it.each([
    ["a:\n\tb: 1", "tab", 2],
    ["a: 1\na: 2", "duplicate_key", 2],
    ["a: b: c", "colon", 1],
    ['a: "b\nc: d', "other", 2],
    ["a: *b", "alias", 1],
  ])("names the mistake in %j", (text, kind, line) => {
    const { value, error } = readYaml(text);
    expect(value).toBeUndefined();
    expect(error).toMatchObject({ kind, span: { line } });
  });

  it("does not expand aliases without end", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi".replace(/./g, (name, at: number) => {
      const before = "abcdefgh"[at];
      return `${name}: &${name} [${`*${before},`.repeat(9)}]\n`;
    })}`;
    expect(readYaml(bomb)).toMatchObject({ value: undefined, error: { kind: "alias" } });
  });
});
