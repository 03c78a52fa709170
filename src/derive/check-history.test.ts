import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import { checkHistories, checksOfPeriod, discrepanciesOf, newestApplicable, tallyChecks } from "./check-history.ts";

const csv = (...rows: string[]) => ["id,ten,nhom,duoc_giao,co_mat", ...rows].join("\n");
const holding = csv("tong_so,T,tong_so,40,30", "cong_chuc,C,cong_chuc,20,19", "vien_chuc,V,vien_chuc,20,11");
const failing = csv("tong_so,T,tong_so,40,30", "cong_chuc,C,cong_chuc,20,19", "vien_chuc,V,vien_chuc,20,12");
const second = (table: string) =>
  periodFiles({ id: "2024-quy-2", from: "2024-04-01", to: "2024-06-30", tables: { bien_che: table } });

const brief = (files: Record<string, string>) =>
  checkHistories(readBaseWith(files).catalog).map(({ check, periods }) => [
    check.id,
    periods.map(({ period, status }) => `${period.id} ${status}`),
  ]);

describe("checkHistories", () => {
  it("tells what came of each check in each period", () => {
    expect(brief({ [`${figures}/bien_che.csv`]: `${holding}\n`, ...second(failing) })).toEqual([
      ["bien_che_co_mat", ["2024-quy-2 fails", "2024-quy-1 holds"]],
      ["bien_che_duoc_giao", ["2024-quy-2 holds", "2024-quy-1 holds"]],
    ]);
  });

  it("keeps the explanation of a known discrepancy", () => {
    const known = { [`${figures}/khac_biet.csv`]: "check,note\nbien_che_co_mat,Báo cáo viết như vậy.\n" };
    const [history] = checkHistories(readBaseWith({ [`${figures}/bien_che.csv`]: `${failing}\n`, ...known }).catalog);
    expect(history?.periods[0]).toMatchObject({ status: "known", explanation: "Báo cáo viết như vậy." });
  });

  it("is not applicable, without outcomes, where a figure is not stated", () => {
    const table = csv("tong_so,T,tong_so,,", "cong_chuc,C,cong_chuc,,", "vien_chuc,V,vien_chuc,,");
    const [history] = checkHistories(readBaseWith({ [`${figures}/bien_che.csv`]: `${table}\n` }).catalog);
    expect(history?.periods[0]).toMatchObject({ status: "not_applicable", outcomes: [] });
  });
});

describe("tallyChecks", () => {
  it("counts checks, not the rows they judge", () => {
    const { catalog } = readBaseWith({ [`${figures}/bien_che.csv`]: `${failing}\n` });
    const [period] = catalog.periods;
    expect(period && tallyChecks(checkHistories(catalog), period)).toEqual({
      holds: 1,
      known: 0,
      fails: 1,
      not_applicable: 0,
    });
  });
});

describe("discrepanciesOf", () => {
  it("lists what does not hold, the unexplained first", () => {
    const known = { [`${figures}/khac_biet.csv`]: "check,note\nbien_che_co_mat,Báo cáo viết như vậy.\n" };
    const over = csv("tong_so,T,tong_so,40,30", "cong_chuc,C,cong_chuc,18,19", "vien_chuc,V,vien_chuc,20,11");
    const { catalog } = readBaseWith({ [`${figures}/bien_che.csv`]: `${failing}\n`, ...known, ...second(over) });
    const found = discrepanciesOf(checkHistories(catalog)).map(({ history, shown }) => [
      history.check.id,
      shown.period.id,
      shown.outcomes.map(({ at }) => at.row),
    ]);
    expect(found).toEqual([
      ["bien_che_duoc_giao", "2024-quy-2", ["cong_chuc"]],
      ["bien_che_co_mat", "2024-quy-1", [undefined]],
    ]);
  });
});

describe("discrepanciesOf, over periods", () => {
  const known = "check,note\nbien_che_co_mat,Báo cáo viết như vậy.\n";
  const alikeWhere = (noteOfLater: string) => {
    const { catalog } = readBaseWith({
      [`${figures}/bien_che.csv`]: `${failing}\n`,
      [`${figures}/khac_biet.csv`]: known,
      ...second(failing),
      "data/periods/2024-quy-2/khac_biet.csv": noteOfLater,
    });
    return discrepanciesOf(checkHistories(catalog)).map(({ shown, alike }) => [
      shown.period.id,
      alike.map(({ id }) => id),
    ]);
  };

  it("tells the same figures with the same explanation once, with the newest period", () => {
    expect(alikeWhere(known)).toEqual([["2024-quy-2", ["2024-quy-1"]]]);
  });

  it("keeps apart what is explained otherwise", () => {
    expect(alikeWhere("check,note\nbien_che_co_mat,Một người đếm hai lần.\n")).toEqual([
      ["2024-quy-2", []],
      ["2024-quy-1", []],
    ]);
  });
});

describe("newestApplicable", () => {
  it("passes over a period that does not state enough", () => {
    const empty = csv("tong_so,T,tong_so,,", "cong_chuc,C,cong_chuc,,", "vien_chuc,V,vien_chuc,,");
    const { catalog } = readBaseWith({ [`${figures}/bien_che.csv`]: `${holding}\n`, ...second(empty) });
    expect(checkHistories(catalog).map((history) => newestApplicable(history)?.period.id)).toEqual([
      "2024-quy-1",
      "2024-quy-1",
    ]);
  });
});

describe("checksOfPeriod", () => {
  it("parts the checks that apply from those that do not", () => {
    const table = csv("tong_so,T,tong_so,40,30", "cong_chuc,C,cong_chuc,20,", "vien_chuc,V,vien_chuc,20,11");
    const { catalog } = readBaseWith({ [`${figures}/bien_che.csv`]: `${table}\n` });
    const [period] = catalog.periods;
    if (!period) throw new Error("The base site has lost its period");
    const { applicable, others } = checksOfPeriod(checkHistories(catalog), period);
    expect(applicable.map(({ check }) => check.id)).toEqual(["bien_che_duoc_giao"]);
    expect(others.map(({ check }) => check.id)).toEqual(["bien_che_co_mat"]);
  });
});
