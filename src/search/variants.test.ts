import { describe, expect, it } from "vitest";
import { readQuery } from "./query.ts";
import { variantsOf } from "./variants.ts";

const sayings = [
  ["Thủ tục hành chính", "TTHC"],
  ["Ủy ban nhân dân", "UBND"],
  ["nâng lương", "tăng lương"],
];
const variants = (text: string) =>
  variantsOf(readQuery(text), { sayings }).map(({ terms }) => terms.map(({ folded }) => folded).join(" "));

describe("variantsOf", () => {
  it.each([
    ["số TTHC", "so thu tuc hanh chinh"],
    ["thủ tục hành chính của tỉnh", "tthc cua tinh"],
    ["tang luong", "nang luong"],
  ])("says “%s” as “%s” too, after the query itself", (text, other) => {
    const [first, ...rest] = variants(text);
    expect(first).toBe(
      readQuery(text)
        .terms.map(({ folded }) => folded)
        .join(" "),
    );
    expect(rest).toContain(other);
  });

  it("writes two abbreviations out together", () => {
    expect(variants("TTHC của UBND")).toContain("thu tuc hanh chinh cua uy ban nhan dan");
  });

  it("takes other marks for another word, and quotes at their word", () => {
    expect(variants("nang lượng")).toHaveLength(1);
    expect(variants("“TTHC”")).toHaveLength(1);
  });

  it("values other words less", () => {
    const [typed, other] = variantsOf(readQuery("TTHC"), { sayings });
    expect(other?.worth).toBeLessThan(typed?.worth ?? 0);
  });
});
