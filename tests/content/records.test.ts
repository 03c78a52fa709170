/** What the first report's tasks, checks and words come to, worked out by hand from its text and tables. */
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { formulaOf } from "../../src/derive/check-formula.ts";
import { checkHistories, discrepanciesOf } from "../../src/derive/check-history.ts";
import { lateTasks, pressingTasks, taskHistories } from "../../src/derive/task-history.ts";
import { firstTermUses } from "../../src/markdown/term-use.ts";

const { catalog } = readCatalog(".");
const ofFirst = { ...catalog, periods: catalog.periods.filter(({ id }) => id === "2024-7-thang") };

describe("the tasks of the first report", () => {
  const histories = taskHistories(ofFirst);

  it("are late where the submission is dated after July: by 1 day and by 9", () => {
    const late = lateTasks(histories).map(({ id, reports: [report] }) => [
      id,
      report?.timing.kind === "late" && report.timing.days,
    ]);
    expect(late).toEqual([
      ["quy_che_camera", 1],
      ["quy_che_phan_anh", 9],
    ]);
  });

  it("press nowhere: what is open is due after the end of July", () => {
    expect(pressingTasks(histories)).toEqual([]);
  });
});

describe("the checks of the first report", () => {
  it("fail where the editors explain it and nowhere else, by the amounts that the report's figures give", () => {
    const found = discrepanciesOf(checkHistories(ofFirst)).map(({ history, shown }) => [
      history.check.id,
      shown.status,
      shown.outcomes.map((outcome) => formulaOf(outcome, shown.period).remainder),
    ]);
    expect(found).toEqual([
      ["thu_tuc_co_quan_nganh", "known", [{ value: 4, unit: "TTHC" }]],
      [
        "chao_gia_du_toan",
        "known",
        [
          { value: 153398000, unit: "đồng" },
          { value: 166473000, unit: "đồng" },
          { value: 162095000, unit: "đồng" },
        ],
      ],
      ["tai_san_cong_dat", "known", [{ value: 0.3, unit: "m²" }]],
    ]);
  });

  it("leave the 280 triệu đồng beside the project that is named as a number", () => {
    const history = checkHistories(ofFirst).find(({ check }) => check.id === "dau_tu_cong_ke_hoach");
    const [shown] = history?.periods ?? [];
    const [outcome] = shown?.outcomes ?? [];
    expect(shown && outcome && formulaOf(outcome, shown.period).remainder).toEqual({ value: 280, unit: "triệu đồng" });
  });
});

describe("the glossary of the first report", () => {
  it.each([
    ["cong-chuc", "công chức"],
    ["uy-ban-nhan-dan", "UBND"],
    ["tong-dai-1022", "Tổng đài 1022"],
    ["mot-cua-lien-thong", "một cửa liên thông"],
  ])("finds %s first used as “%s”", (id, words) => {
    const [use] = firstTermUses(ofFirst).get(id) ?? [];
    expect(use?.sentence.slice(use.start, use.end)).toBe(words);
  });
});
