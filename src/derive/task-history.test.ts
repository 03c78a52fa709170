import { describe, expect, it } from "vitest";
import { periodFiles, schemaFile } from "../../tests/fixtures/further-periods.ts";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import { lateTasks, pressingTasks, reportRuns, taskHistories, tasksByArea } from "./task-history.ts";

const heading =
  "id,ten,nhom,linh_vuc,chu_tri,can_cu,han,han_nguyen_van,trang_thai,tien_do_nguyen_van,minh_chung,ngay_minh_chung,so_noi_dung";

/** Rows of `nhiem_vu` in the first quarter (to 31 March 2024) and in the half-year (to 30 June 2024). */
function histories(quarter: readonly string[], halfYear?: readonly string[]) {
  const csv = (rows: readonly string[]) => [heading, ...rows].join("\n");
  const { catalog } = readBaseWith({
    ...schemaFile("nhiem_vu"),
    [`${figures}/nhiem_vu.csv`]: `${csv(quarter)}\n`,
    ...(halfYear &&
      periodFiles({ id: "2024-6-thang", from: "2024-01-01", to: "2024-06-30", tables: { nhiem_vu: csv(halfYear) } })),
  });
  return taskHistories(catalog);
}

describe("taskHistories", () => {
  it("follows a task by its id, newest report first", () => {
    const [task] = histories(
      ["de_an,Đề án,,a,,,2024-06,tháng 6/2024,dang_thuc_hien,đang dự thảo,,,"],
      ["de_an,Đề án mới,,b-i,,,2024-06,tháng 6/2024,da_trinh,đã trình,qd-7-svd-2024,2024-06-20,"],
    );
    expect(task).toMatchObject({ id: "de_an", title: "Đề án mới", areaId: "b-i", silentIn: [] });
    expect(
      task?.reports.map(({ period, status, progress, evidence }) => [period.id, status, progress, evidence]),
    ).toEqual([
      ["2024-6-thang", "Đã trình", "đã trình", ["qd-7-svd-2024"]],
      ["2024-quy-1", "Đang thực hiện", "đang dự thảo", []],
    ]);
    expect(task?.reports[0]?.timing).toMatchObject({ kind: "on_time" });
    expect(task).not.toHaveProperty("moves");
  });

  it("counts the days of a document that came after the due date", () => {
    const [task] = histories(["de_an,Đề án,,a,,,2024-02,,da_trinh,,,2024-03-05,"]);
    expect(task?.reports[0]?.timing).toMatchObject({ kind: "late", days: 5 });
    expect(task?.reports[0]).not.toHaveProperty("overdueDays");
  });

  it("counts the days to the end of the data for a task that is not done", () => {
    const overdue = (row: string) => histories([row])[0]?.reports[0]?.overdueDays;
    expect(overdue("a,A,,a,,,2024-02,,dang_thuc_hien,,,,")).toBe(31);
    expect(overdue("a,A,,a,,,2024-03,,dang_thuc_hien,,,,")).toBeUndefined();
    expect(overdue("a,A,,a,,,2024-02,,da_ban_hanh,,,,")).toBeUndefined();
    expect(overdue("a,A,,a,,,,,dang_thuc_hien,,,,")).toBeUndefined();
  });

  it("tells that a due date moved, and the timing against the first one", () => {
    const [task] = histories(["a,A,,a,,,2024-03,,,,,,"], ["a,A,,a,,,2024-06,,da_trinh,,,2024-06-10,"]);
    expect(task?.reports.map(({ dueMove }) => dueMove)).toEqual([
      { from: "2024-03", to: "2024-06", days: 91 },
      undefined,
    ]);
    expect(task?.reports[0]?.timing.kind).toBe("on_time");
    expect(task?.moves).toMatchObject({
      times: 1,
      first: "2024-03",
      last: "2024-06",
      timing: { kind: "late", days: 71 },
    });
  });

  it("does not take the same last day written otherwise for a move", () => {
    const [task] = histories(["a,A,,a,,,2024,,,,,,"], ["a,A,,a,,,2024-Q4,,,,,,"]);
    expect(task?.reports[0]).not.toHaveProperty("dueMove");
  });

  it("names the task it is part of as the same report does", () => {
    const [, part] = histories(["ca,Cả năm 2023,,a,,,,,,,,,", "mot,Một,ca,a,,,,,,,,,"], ["ca,Cả năm 2024,,a,,,,,,,,,"]);
    expect(part?.partOf).toEqual({ id: "ca", title: "Cả năm 2023" });
  });

  it("names later reports that are silent about a task that was not done", () => {
    const silent = (row: string) => histories([row], [])[0]?.silentIn.map(({ id }) => id);
    expect(silent("a,A,,a,,,,,dang_thuc_hien,,,,")).toEqual(["2024-6-thang"]);
    expect(silent("a,A,,a,,,,,da_thuc_hien,,,,")).toEqual([]);
  });

  it("puts tasks of the newest report first", () => {
    const ids = histories(["x,X,,a,,,,,,,,,", "y,Y,,a,,,,,,,,,"], ["y,Y,,a,,,,,,,,,", "z,Z,,a,,,,,,,,,"]).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(["y", "z", "x"]);
  });
});

const mixed = () =>
  histories(
    ["tre,Trễ,,a,,,2024-02,,da_trinh,,,2024-03-05,", "doi,Dời,,a,,,2024-06,,,,,,", "bo,Bỏ,,a,,,,,du_kien,,,,"],
    [
      "tre,Trễ,,a,,,2024-02,,da_trinh,,,2024-03-05,",
      "doi,Dời,,a,,,2024-12,,,,,,",
      "qua,Quá,,a,,,2024-05,,,,,,",
      "on,Ổn,,a,,,2024-05,,da_trinh,,,2024-05-05,",
    ],
  );

describe("pressingTasks", () => {
  it("picks tasks that are not done and moved, overdue or dropped", () => {
    expect(pressingTasks(mixed()).map(({ id }) => id)).toEqual(["doi", "qua", "bo"]);
  });
});

describe("lateTasks", () => {
  it("picks tasks done after their due date", () => {
    expect(lateTasks(mixed()).map(({ id }) => id)).toEqual(["tre"]);
  });

  it("picks tasks done in time only because the date had moved", () => {
    const all = histories(["a,A,,a,,,2024-03,,,,,,"], ["a,A,,a,,,2024-06,,da_trinh,,,2024-06-10,"]);
    expect(lateTasks(all).map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("reportRuns", () => {
  const runs = (first: string, second: string) =>
    histories([first], [second]).flatMap((history) =>
      reportRuns(history).map(({ newest, said, count }) => [newest.id, said.period.id, count]),
    );

  it("takes reports together that say the same", () => {
    const row = "a,A,,a,,,2024-12,,dang_thuc_hien,đang làm,,,";
    expect(runs(row, row)).toEqual([["2024-6-thang", "2024-quy-1", 2]]);
  });

  it("keeps reports apart that differ in status, words, due date or evidence", () => {
    const row = "a,A,,a,,,2024-12,,dang_thuc_hien,đang làm,,,";
    for (const other of [
      "a,A,,a,,,2024-12,,da_trinh,đang làm,,,",
      "a,A,,a,,,2024-12,,dang_thuc_hien,sắp xong,,,",
      "a,A,,a,,,2025,,dang_thuc_hien,đang làm,,,",
      "a,A,,a,,,2024-12,,dang_thuc_hien,đang làm,qd-7-svd-2024,,",
    ]) {
      expect(runs(row, other)).toHaveLength(2);
    }
  });
});

describe("tasksByArea", () => {
  it("follows the order of the areas; tasks of an unknown area come last", () => {
    const all = histories(["x,X,,khac_lam,,,,,,,,,", "y,Y,,b-i,,,,,,,,,", "z,Z,,a,,,,,,,,,"]);
    const areas = ["a", "b-i"].map((id) => ({ id, title: id, description: undefined }));
    expect(tasksByArea(all, areas).map(({ id, histories: tasks }) => [id, tasks.map((task) => task.id)])).toEqual([
      ["a", ["z"]],
      ["b-i", ["y"]],
      ["khac", ["x"]],
    ]);
  });
});
