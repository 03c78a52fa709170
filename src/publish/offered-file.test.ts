import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { readSpreadsheet } from "../../tests/spreadsheet.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { findPeriod, findSchema } from "../catalog/site.ts";
import { seriesOf } from "../derive/series.ts";
import {
  filesOfComparison,
  filesOfPeriodTable,
  filesOfSeries,
  filesOfTable,
  type OfferedFile,
} from "./offered-file.ts";

const tables = { bien_che: "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,32,33" };
const { catalog } = readBaseWith(periodFiles({ id: "2024-quy-2", from: "2024-04-01", to: "2024-06-30", tables }));
const earlier = findPeriod(catalog, "2024-quy-1");
const later = findPeriod(catalog, "2024-quy-2");

async function workbookOf(files: readonly OfferedFile[]) {
  const file = files.find(({ format }) => format === "XLSX");
  if (!file) throw new Error("No spreadsheet is offered");
  const [figures, about] = await readSpreadsheet(await file.read());
  return {
    path: file.path,
    rows: figures?.rows ?? [],
    about: new Map(about?.rows.map(([name, content]) => [name, content])),
  };
}

function periodTable(name: string) {
  const table = earlier.tables.get(name);
  if (!table) throw new Error(`No table ${name}`);
  return filesOfPeriodTable(catalog, earlier, table);
}

function series() {
  const found = seriesOf(catalog, indicatorsOf(catalog)[0] ?? expect.fail());
  return found ?? expect.fail();
}

describe("the spreadsheet of a table of one period", () => {
  it("has its figures, their qualifiers and the lines of the source", async () => {
    const { path, rows } = await workbookOf(periodTable("cong_trinh"));
    expect(path).toBe("/ky-bao-cao/2024-quy-1/cong_trinh.xlsx");
    expect(rows[0]?.slice(6, 9)).toEqual([
      "Diện tích (m²)",
      "Diện tích: Mức chính xác",
      "Diện tích: Chỗ trong bản nguồn",
    ]);
    expect(rows[1]?.slice(0, 4)).toEqual([true, "nha_lam_viec", "Nhà làm việc", new Date("2024-03-01T00:00:00Z")]);
    expect(rows.map((row) => row[6])).toEqual(["Diện tích (m²)", 1556.3, 240]);
    expect(rows[2]?.slice(7, 9)).toEqual(["số ước chừng", "15;20-21"]);
  });

  it("says which report it is, that it is invented, how to cite it, and what an empty cell means", async () => {
    const { about } = await workbookOf(periodTable("bien_che"));
    expect(about.get("Kỳ 2024-quy-1")).toBe("Quý I năm 2024, số liệu từ 01/01/2024 đến 31/3/2024");
    expect(about.get("Tình trạng")).toBe("đã ban hành; chưa ghi tên người ký");
    expect(about.get("Số liệu giả định")).toContain("không phải số liệu thật");
    expect(about.get("Cách trích dẫn")).toContain("số 45/BC-SVD, ngày 02 tháng 4 năm 2024");
    expect(about.get("Ô trống")).toBe("Báo cáo không nêu, không phải bằng 0.");
  });
});

describe("the spreadsheet of a table over all periods", () => {
  it("has the rows of every period and says what is known of each report", async () => {
    const { path, rows, about } = await workbookOf(filesOfTable(catalog, findSchema(catalog, "bien_che")));
    expect(path).toBe("/du-lieu/bien_che.xlsx");
    expect(rows.slice(1).map((row) => [row[0], row[4], row[8]])).toEqual([
      ["2024-quy-1", "tong_so", 30],
      ["2024-quy-1", "cong_chuc", 19],
      ["2024-quy-1", "vien_chuc", 11],
      ["2024-quy-2", "tong_so", 33],
    ]);
    expect([...about.keys()]).toEqual(expect.arrayContaining(["Kỳ 2024-quy-1", "Kỳ 2024-quy-2"]));
  });
});

describe("the files of a series", () => {
  it("give figure, change and what it is compared with", async () => {
    const { path, rows } = await workbookOf(filesOfSeries(catalog, series()));
    expect(path).toBe("/chi-so/co-mat.xlsx");
    const column = (name: string) => rows.map((row) => row[rows[0]?.indexOf(name) ?? -1]);
    expect(column("Giá trị").slice(1)).toEqual([30, 33]);
    expect(column("Thay đổi tuyệt đối (trang tính)").slice(1)).toEqual([null, 3]);
    expect(column("Kỳ được so sánh").slice(1)).toEqual([null, "2024-quy-1"]);
  });

  it("say what may not be concluded, for people and for programs", async () => {
    const files = filesOfSeries(catalog, series());
    const { about } = await workbookOf(files);
    expect(about.get("Không nên kết luận gì")).toBeUndefined();
    const json = files.find(({ format }) => format === "JSON");
    const content = JSON.parse(new TextDecoder().decode(await json?.read()));
    expect(content).toMatchObject({
      indicator: { id: "co-mat", cell: "bien_che/tong_so/co_mat", kind: "stock", unit: "người" },
      invented: true,
      rows: [
        { ky: "2024-quy-1", gia_tri: 30, thay_doi: null, cong_don: false },
        { ky: "2024-quy-2", gia_tri: 33, thay_doi: 3, thay_doi_phan_tram: 10 },
      ],
      breaks: [],
      cautions: [],
    });
  });
});

describe("the spreadsheet of a comparison", () => {
  it("has both figures as numbers, words as words, and the change", async () => {
    const { path, rows } = await workbookOf(filesOfComparison(catalog, { earlier, later }));
    expect(path).toBe("/so-sanh/2024-quy-1/2024-quy-2/so-sanh.xlsx");
    const headings = rows[0] ?? [];
    const at = (row: readonly unknown[], name: string) => row[headings.indexOf(name)];
    const total = rows.find((row) => at(row, "Mã dòng") === "tong_so" && at(row, "Mã cột") === "co_mat") ?? [];
    expect(at(total, "Giá trị ở kỳ trước")).toBe(30);
    expect(at(total, "Giá trị ở kỳ sau")).toBe(33);
    expect(at(total, "Thay đổi (tính)")).toBe(3);
    expect(at(total, "Thay đổi, phần trăm của kỳ trước (tính)")).toBe(10);
  });
});

describe("a file", () => {
  it("is written once: a page that tells its size and the route that serves it get the same bytes", async () => {
    const [first, second] = [periodTable("bien_che"), periodTable("bien_che")].map((files) => files[1]?.read());
    expect((await first)?.length).toBeGreaterThan(0);
    expect(await first).toBe(await second);
  });
});
