import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { createTermFinder, firstTermUses } from "./term-use.ts";

const entry = (id: string, term: string, ...abbreviations: string[]) => ({
  id,
  term,
  abbreviations,
  meaning: undefined,
});

const find = (text: string, ...entries: Parameters<typeof createTermFinder>[0]) =>
  createTermFinder(entries)(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe("createTermFinder", () => {
  it("finds terms in any case and abbreviations as written", () => {
    const terms = [entry("cchc", "Cải cách hành chính", "CCHC"), entry("cc", "Công chức", "CC")];
    expect(find("CẢI CÁCH hành chính (CCHC); công chức, cchc", ...terms)).toEqual([
      ["cchc", "CẢI CÁCH hành chính"],
      ["cchc", "CCHC"],
      ["cc", "công chức"],
    ]);
  });

  it("prefers the longer term", () => {
    const terms = [entry("mc", "Một cửa"), entry("mclt", "Một cửa liên thông")];
    expect(find("một cửa liên thông, một cửa", ...terms)).toEqual([
      ["mclt", "một cửa liên thông"],
      ["mc", "một cửa"],
    ]);
  });

  it("finds whole words only", () => {
    expect(find("biên chế1, siêubiên chế, biên chếa", entry("bc", "Biên chế"))).toEqual([]);
  });

  it("finds a single syllable only as it is written", () => {
    expect(find("cơ sở của Sở", entry("so", "Sở"))).toEqual([["so", "Sở"]]);
  });

  it("takes signs in a term for themselves", () => {
    expect(
      find("theo Hợp đồng lao động hỗ trợ, phục vụ", entry("h", "Hợp đồng lao động hỗ trợ, phục vụ")),
    ).toHaveLength(1);
    expect(find("A.B axb", entry("ab", "A.B"))).toEqual([["ab", "A.B"]]);
  });
});

describe("firstTermUses", () => {
  const body = [
    "## A. KHÁI QUÁT",
    "Câu đầu. Sở có biên chế được giao. Biên chế khác.",
    '<Note on="2024-05-01">Biên chế.</Note>',
    "",
  ].join("\n\n");

  it("gives the first use in each report, newest first, with its sentence", () => {
    const second = periodFiles({ id: "2024-quy-2", from: "2024-04-01", to: "2024-06-30", body, tables: {} });
    const { catalog } = readBaseWith(second);
    const uses = firstTermUses(catalog).get("bien-che");
    expect(uses).toEqual([
      { periodId: "2024-quy-2", blockId: "a.p1", sentence: "Sở có biên chế được giao.", start: 6, end: 14 },
    ]);
  });

  it("does not take an editor's note for a use", () => {
    const onlyNote = '## A. KHÁI QUÁT\n\n<Note on="2024-05-01">Biên chế.</Note>\n';
    const files = periodFiles({ id: "2024-quy-2", from: "2024-04-01", to: "2024-06-30", body: onlyNote, tables: {} });
    expect(firstTermUses(readBaseWith(files).catalog).has("bien-che")).toBe(false);
  });
});
