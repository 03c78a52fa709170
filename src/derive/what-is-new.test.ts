import { describe, expect, it } from "vitest";
import { periodFiles, schemaFile } from "../../tests/fixtures/further-periods.ts";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import { findPeriod } from "../catalog/site.ts";
import { type NamedTask, whatIsNew } from "./what-is-new.ts";

const staffHeading = "id,ten,nhom,duoc_giao,co_mat";
const taskHeading =
  "id,ten,nhom,linh_vuc,chu_tri,can_cu,han,han_nguyen_van,trang_thai,tien_do_nguyen_van,minh_chung,ngay_minh_chung,so_noi_dung";
const indicatorHeading = "id,ten,dinh_nghia,dia_chi,chieu,muc_tieu,nguon_muc_tieu,linh_vuc";

interface Given {
  /** Rows of table `nhiem_vu` in the first quarter and in the second. */
  readonly tasks?: readonly [readonly string[], readonly string[]];
  readonly corrections?: readonly string[];
  readonly indicators?: readonly string[];
}

const lines = (...rows: readonly string[]) => rows.join("\n");

/** The base site's first quarter (to 31 March 2024), then a second (to 30 June 2024) with 33 instead of 30 people. */
function read({ tasks = [[], []], corrections = [], indicators = [] }: Given = {}) {
  const [earlierTasks, laterTasks] = tasks;
  const { catalog } = readBaseWith({
    ...schemaFile("nhiem_vu"),
    ...schemaFile("dinh_chinh"),
    "data/registers/dinh_chinh.csv": `${lines("id,ngay,ky,o,loai,cu,moi,ly_do,van_ban", ...corrections)}\n`,
    ...(indicators.length > 0 && {
      "data/registers/chi_so.csv": `${lines(indicatorHeading, ...indicators)}\n`,
    }),
    [`${figures}/nhiem_vu.csv`]: `${lines(taskHeading, ...earlierTasks)}\n`,
    ...periodFiles({
      id: "2024-quy-2",
      from: "2024-04-01",
      to: "2024-06-30",
      tables: {
        bien_che: lines(staffHeading, "tong_so,Tổng số,tong_so,32,33"),
        nhiem_vu: lines(taskHeading, ...laterTasks),
      },
    }),
  });
  return {
    earlier: whatIsNew(catalog, findPeriod(catalog, "2024-quy-1")),
    later: whatIsNew(catalog, findPeriod(catalog, "2024-quy-2")),
  };
}

const ids = (tasks: readonly NamedTask[]) => tasks.map(({ id }) => id);

describe("whatIsNew", () => {
  it("measures indicators against the comparable period", () => {
    const { later } = read();
    expect(later).toMatchObject({ isFirst: false, previous: { id: "2024-quy-1" }, incomparable: [] });
    expect(later.movements).toMatchObject([
      {
        indicator: { id: "co-mat" },
        earlier: { period: { id: "2024-quy-1" }, cell: { value: 30 } },
        change: { kind: "amount", absolute: 3, relative: 0.1, unit: "người" },
      },
    ]);
  });

  it("says nothing of movement in the first period", () => {
    expect(read().earlier).toMatchObject({
      isFirst: true,
      previous: undefined,
      movements: [],
      incomparable: [],
      newTasks: [],
      contents: { figures: 9, tables: 3, indicators: 1, tasks: 0 },
    });
  });

  it("puts what is farthest from its target first", () => {
    const { earlier } = read({
      indicators: [
        "tong-so,Tổng số,Một số.,bien_che/tong_so/co_mat,tang_tot,bien_che/tong_so/duoc_giao,,a",
        "vien-chuc,Viên chức,Một số.,bien_che/vien_chuc/co_mat,tang_tot,bien_che/vien_chuc/duoc_giao,,a",
        "cong-chuc,Công chức,Một số.,bien_che/cong_chuc/co_mat,giam_tot,bien_che/cong_chuc/duoc_giao,,a",
      ],
    });
    expect(earlier.targets.map(({ movement, distance }) => [movement.indicator.id, distance.missing])).toEqual([
      ["vien-chuc", 1],
      ["tong-so", 2],
      ["cong-chuc", 1],
    ]);
  });

  it("tells new tasks from those an earlier report names, and the overdue from the rest", () => {
    const { later, earlier } = read({
      tasks: [
        ["cu,Việc cũ,,a,,,2024-05,,dang_thuc_hien,,,,"],
        [
          "cu,Việc cũ,,a,,,2024-05,,dang_thuc_hien,,,,",
          "moi,Việc mới,,a,,,2024-04,,chua_thuc_hien,,,,",
          "xong,Việc xong,,a,,,2024-04,,da_trinh,,,2024-05-02,",
        ],
      ],
    });
    expect(ids(later.newTasks)).toEqual(["moi", "xong"]);
    expect(later.overdueTasks.map(({ id, report }) => [id, report.overdueDays])).toEqual([
      ["moi", 61],
      ["cu", 30],
    ]);
    expect(earlier.overdueTasks).toEqual([]);
  });

  it("lists the corrections since the period before", () => {
    const correction = (id: string, day: string) =>
      `${id},${day},2024-quy-1,bien_che/tong_so/co_mat,dinh_chinh,29,30,Nhầm,`;
    const { earlier, later } = read({
      corrections: [
        correction("a", "2024-02-01"),
        correction("b", "2024-03-31"),
        correction("c", "2024-04-20"),
        correction("d", "2024-07-09"),
      ],
    });
    expect(earlier.corrections.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(later.corrections.map(({ id }) => id)).toEqual(["d", "c"]);
  });
});
