import { describe, expect, it } from "vitest";
import { schemaFile } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { newestDay, nextRelease, periodsOutsideCalendar, releasesOf } from "./calendar.ts";

function catalogWith(...rows: string[]) {
  const csv = ["id,ky,du_kien,da_cong_bo,ly_do_doi", ...rows].join("\n");
  return readBaseWith({ ...schemaFile("lich_cong_bo"), "data/registers/lich_cong_bo.csv": `${csv}\n` }).catalog;
}

describe("releasesOf", () => {
  it("counts the days between the expected and the real day of publication", () => {
    const [release] = releasesOf(catalogWith("q1,2024-quy-1,2024-04-10,2024-04-18,chờ số liệu"));
    expect(release).toMatchObject({
      periodId: "2024-quy-1",
      timing: { kind: "late", days: 8 },
      reason: "chờ số liệu",
    });
    expect(release?.period?.id).toBe("2024-quy-1");
  });

  it("takes the last day of a month for its end", () => {
    const timings = releasesOf(catalogWith("q1,2024-quy-1,2024-04,2024-04-30,"));
    expect(timings[0]?.timing.kind).toBe("on_time");
  });

  it("says nothing of time before publication, nor without an expected day", () => {
    const releases = releasesOf(catalogWith("q2,2024-quy-2,2024-07-10,,", "q1,2024-quy-1,,2024-04-18,"));
    expect(releases.map(({ timing }) => timing.kind)).toEqual(["unknown", "unknown"]);
    expect(releases[0]).not.toHaveProperty("period");
  });

  it("starts with the latest expected", () => {
    const releases = releasesOf(catalogWith("a,a,,,", "b,b,2024-05-01,,", "c,c,2024-05,,"));
    expect(releases.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });
});

describe("periodsOutsideCalendar", () => {
  it("names the periods that have no row", () => {
    expect(periodsOutsideCalendar(catalogWith()).map(({ id }) => id)).toEqual(["2024-quy-1"]);
    expect(periodsOutsideCalendar(catalogWith("q1,2024-quy-1,2024-04,,"))).toEqual([]);
  });
});

describe("nextRelease", () => {
  it("is the one expected first of those that are not published", () => {
    const next = (...rows: string[]) => nextRelease(catalogWith(...rows))?.id;
    expect(next("c,2024-nam,2024-12-20,,", "b,2024-quy-3,2024-09-20,,", "a,2024-quy-1,2024-04,2024-04-18,")).toBe("b");
    expect(next("a,2024-quy-1,2024-04,2024-04-18,", "b,2024-quy-3,,,")).toBeUndefined();
  });
});

describe("newestDay", () => {
  it("is the newest of the days of publishing and correcting", () => {
    const { catalog } = readBaseWith({
      ...schemaFile("lich_cong_bo"),
      ...schemaFile("dinh_chinh"),
      "data/registers/lich_cong_bo.csv":
        "id,ky,du_kien,da_cong_bo,ly_do_doi\na,2024-quy-1,2024-03-20,2024-04-03,\nb,2024-quy-2,2024-07-20,,\n",
      "data/registers/dinh_chinh.csv":
        "id,ngay,ky,o,loai,cu,moi,ly_do,van_ban\nc,2024-05-02,2024-quy-1,bien_che/tong_so/co_mat,dinh_chinh,31,30,Gõ nhầm.,\n",
    });
    expect(newestDay(catalog)).toBe("2024-05-02");
  });

  it("is not known where the data name none", () => {
    expect(newestDay(readBaseWith({}).catalog)).toBeUndefined();
  });
});
