import { describe, expect, it } from "vitest";
import { printRepairs } from "./print-repairs.ts";

const fileOf = (path: string, text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, bytes };
};

describe("printRepairs", () => {
  it("shows each changed line, old over new", () => {
    const path = "data/a.csv";
    const after = "id,a\nx,1556.3\n";
    const repair = { path, before: fileOf(path, 'id,a\nx,"1.556,3"\n'), after, codes: ["number-format"] as const };
    expect(printRepairs([repair], "vi")).toBe(`Đã sửa data/a.csv  (number-format)
  2 - x,"1.556,3"
  2 + x,1556.3
`);
  });

  it("counts what would be too long to read", () => {
    const path = "data/a.csv";
    const old = Array.from({ length: 20 }, (_, index) => `${index};1`).join("\n");
    const repair = {
      path,
      before: fileOf(path, old),
      after: old.replaceAll(";", ","),
      codes: ["delimiter-semicolon"] as const,
    };
    const lines = printRepairs([repair], "en").split("\n");
    expect(lines).toHaveLength(1 + 24 + 1 + 1);
    expect(lines.at(-2)).toBe("  … and 8 more lines");
  });

  it("says so when there is nothing to mend", () => {
    expect(printRepairs([], "vi")).toBe("Không có chỗ nào máy tự sửa được.\n");
  });
});
