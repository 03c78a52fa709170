import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { areaHistories } from "./area-history.ts";

describe("areaHistories", () => {
  const second = periodFiles({
    id: "2024-quy-2",
    from: "2024-04-01",
    to: "2024-06-30",
    body: "## A. KHÁI QUÁT CHUNG\n\nTheo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2024 và Quyết định số 7/QĐ-SVD.\n",
    tables: {},
  });
  const [general, investment] = areaHistories(readBaseWith(second).catalog);

  it("tells what each report holds about an area, newest first", () => {
    expect(general?.periods.map(({ period, figures, documents }) => [period.id, figures, documents])).toEqual([
      ["2024-quy-2", 0, 2],
      ["2024-quy-1", 1, 1],
    ]);
  });

  it("leaves out reports without the section", () => {
    expect(investment?.periods.map(({ period }) => period.id)).toEqual(["2024-quy-1"]);
  });

  it("counts the reports that cite a document", () => {
    expect(general?.documents.map(({ record, reports }) => [record.id, reports])).toEqual([
      ["kh-12-ubnd-2024", 2],
      ["qd-7-svd-2024", 1],
    ]);
    expect(investment?.documents).toEqual([]);
  });
});
