import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import { differingSentences, wordDifferences } from "./base-words.ts";
import { parseDocument } from "./document.ts";

const file = "content/periods/2024-quy-1.mdx";
const base = basePeriodWith({});
const head = base.document.text.slice(0, base.document.text.length - base.document.body.length);

function documentWith(body: string) {
  const period = basePeriodWith({ [file]: head + body });
  return parseDocument(period.document, period).document;
}

function differences(earlier: string, later: string, changedCells: readonly string[] = []) {
  return wordDifferences(documentWith(earlier), documentWith(later), new Set(changedCells)).map(
    ({ place, before, after }) => [place, before, after],
  );
}

describe("wordDifferences", () => {
  it("tells the sentence that changed, under the paragraph that has it now", () => {
    const earlier = "## A. MỘT\n\nSở họp ba lần. Sở ban hành kế hoạch.\n";
    const later = "## A. MỘT\n\nĐoạn mới hoàn toàn khác.\n\nSở họp ba lần. Sở ban hành chương trình.\n";
    expect(differences(earlier, later)).toEqual([
      ["a.p1", "", "Đoạn mới hoàn toàn khác."],
      ["a.p2", "Sở ban hành kế hoạch.", "Sở ban hành chương trình."],
    ]);
  });

  it("does not count a figure that follows its cell, and counts one that does not", () => {
    const printing = (figure: string) =>
      `## A. MỘT\n\nSở có <Value of="bien_che/cong_chuc/co_mat">${figure}</Value> công chức.\n`;
    expect(differences(printing("19"), printing("18"), ["bien_che/cong_chuc/co_mat"])).toEqual([]);
    expect(differences(printing("9"), printing("09"))).toEqual([["a.p1", "Sở có 9 công chức.", "Sở có 09 công chức."]]);
  });

  it("tells a heading that is worded anew under its number", () => {
    expect(differences("## A. MỘT\n\nChữ.\n", "## A. HAI\n\nChữ.\n")).toEqual([["a", "A. MỘT", "A. HAI"]]);
  });

  it("leaves out editor's notes and what only moved to another line", () => {
    const earlier = "## A. MỘT\n\nSở họp\nba lần.\n";
    const later = '## A. MỘT\n\nSở họp ba lần.\n\n<Note on="2024-05-01">\n\nGhi chú.\n\n</Note>\n';
    expect(differences(earlier, later)).toEqual([]);
  });

  it("takes a paragraph that moved to another section for the same words", () => {
    const later = "## A. MỘT\n\n## B. HAI\n\nSở họp ba lần.\n";
    expect(differences("## A. MỘT\n\nSở họp ba lần.\n\n## B. HAI\n", later)).toEqual([]);
  });

  it("tells a paragraph that is gone under the place it had", () => {
    expect(differences("## A. MỘT\n\nCâu đầu.\n\nSở họp ba lần.\n", "## A. MỘT\n\nCâu đầu.\n")).toEqual([
      ["a.p2", "Sở họp ba lần.", ""],
    ]);
  });
});

describe("differingSentences", () => {
  it("takes in a neighbour where one side would be empty", () => {
    expect(differingSentences("Một hai. Ba bốn.", "Một hai. Năm sáu. Ba bốn.")).toEqual({
      before: "Một hai.",
      after: "Một hai. Năm sáu.",
    });
    expect(differingSentences("Một hai. Ba bốn.", "Ba bốn.")).toEqual({ before: "Một hai. Ba bốn.", after: "Ba bốn." });
  });

  it("runs from the first difference to the last", () => {
    expect(differingSentences("A a. B b. C c. D d.", "A a. X x. C c. Y y.")).toEqual({
      before: "B b. C c. D d.",
      after: "X x. C c. Y y.",
    });
  });
});
