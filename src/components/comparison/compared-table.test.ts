import { describe, expect, it } from "vitest";
import { periodFiles } from "../../../tests/fixtures/further-periods.ts";
import { figures, readBaseWith } from "../../../tests/fixtures/site.ts";
import { findPeriod } from "../../catalog/site.ts";
import { compareTables } from "../../derive/comparison.ts";
import { showComparison } from "./compared-table.ts";

const heading = "id,ten,nhom,duoc_giao,co_mat";

/** The table of staff in two quarters, from the lines of either. */
function show(before: readonly string[], after: readonly string[]) {
  const quarter = periodFiles({
    id: "2024-quy-2",
    from: "2024-04-01",
    to: "2024-06-30",
    tables: { bien_che: [heading, ...after].join("\n") },
  });
  const { catalog } = readBaseWith({ ...quarter, [`${figures}/bien_che.csv`]: `${[heading, ...before].join("\n")}\n` });
  const pair = { earlier: findPeriod(catalog, "2024-quy-1"), later: findPeriod(catalog, "2024-quy-2") };
  const [staff] = compareTables(catalog, pair);
  return showComparison(catalog, pair, staff ?? expect.fail("no table"));
}

describe("showComparison", () => {
  it("says a difference of words once that most rows share, and leaves it out of them", () => {
    const { remarks, rows } = show(
      ["mot,Một,cong_chuc,,5", "hai,Hai,cong_chuc,,6", "ba,Ba,cong_chuc,,7"],
      ["mot,Một,vien_chuc,,5", "hai,Hai,vien_chuc,,6", "ba,Ba,tong_so,,7"],
    );
    expect(remarks).toEqual([
      "Nhóm nhân sự: Công chức ở kỳ trước, Viên chức ở kỳ sau (2 dòng, không nhắc lại ở từng dòng).",
    ]);
    expect(rows.map(({ title, lines }) => [title, lines.map((line) => line.title)])).toEqual([
      ["Một", ["Có mặt"]],
      ["Hai", ["Có mặt"]],
      ["Ba", ["Nhóm nhân sự", "Có mặt"]],
    ]);
  });

  it("tells a change from none, and from a reason", () => {
    const { rows } = show(["mot,Một,cong_chuc,4,5"], ["mot,Một,cong_chuc,,6", "hai,Hai,vien_chuc,,1"]);
    expect(rows.flatMap(({ lines }) => lines.map(({ change, changeKind }) => [change, changeKind]))).toEqual([
      ["chỉ kỳ trước nêu", "reason"],
      ["tăng 1 người (20%)", "moved"],
      ["", "reason"],
    ]);
    expect(rows[1]?.mark).toBe("chỉ có ở kỳ sau");
  });

  it.each([
    ["short", "240.000", "240000", false],
    ["long", "1.240.000.000", "1240000000", true],
  ])("knows whether its figures are %s: %s", (_what, text, figure, expected) => {
    const { rows, hasLongFigures } = show([`mot,Một,cong_chuc,,${figure}`], ["mot,Một,cong_chuc,,6"]);
    expect(rows[0]?.lines[0]?.earlier?.text).toBe(text);
    expect(hasLongFigures).toBe(expected);
  });
});
