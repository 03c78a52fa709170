import { describe, expect, it, vi } from "vitest";
import { readSpreadsheet } from "../../tests/spreadsheet.ts";
import type { PublishedTable } from "./published-table.ts";
import { writeWorkbook } from "./workbook.ts";

const table: PublishedTable = {
  fields: [
    { name: "id", title: "Mã", type: "string" },
    { name: "ten", title: "Tên", type: "string" },
    { name: "nhom", title: "Tên", type: "string", categories: [{ value: "cong_chuc", label: "Công chức" }] },
    { name: "khoi_cong", title: "Khởi công", type: "date" },
    { name: "han", title: "Hạn", type: "string", reducedDate: true },
    { name: "nam", title: "Năm", type: "year" },
    { name: "dien_tich", title: "Diện tích", type: "number", kind: "area", unit: "m²", description: "Cả sân." },
    { name: "so", title: "Số", type: "integer", kind: "stock", unitField: "don_vi" },
    { name: "gia_dinh", title: "Giả định", type: "boolean" },
  ],
  records: [
    ["nha_a", "=HYPERLINK(1)", "cong_chuc", "2024-03-01", "2024-08-31", "2024", "1556.3", "-7", "true"],
    ["nha_b", "@+-", "khac", "", "2024-Q4", "", "", "7910443", ""],
  ],
};
const content = {
  title: "Bảng thử",
  author: "Sở Ví dụ",
  table,
  about: [["Kỳ", "Quý I"]] as const,
  day: "2024-03-31",
};

const read = async () => readSpreadsheet(await writeWorkbook(content));

describe("writeWorkbook", () => {
  it("writes numbers as numbers, days as days, labels for codes, and nothing where nothing is stated", async () => {
    const [figures] = await read();
    expect(figures?.rows.slice(1)).toEqual([
      [
        "nha_a",
        "=HYPERLINK(1)",
        "Công chức",
        new Date("2024-03-01T00:00:00Z"),
        new Date("2024-08-31T00:00:00Z"),
        2024,
        1556.3,
        -7,
        true,
      ],
      ["nha_b", "@+-", "khac", null, "2024-Q4", null, null, 7910443, null],
    ]);
  });

  it("has one row of headings that differ from each other, with the units, and merges no cells", async () => {
    const sheets = await read();
    expect(sheets[0]?.rows[0]).toEqual([
      "Mã",
      "Tên [ten]",
      "Tên [nhom]",
      "Khởi công",
      "Hạn",
      "Năm",
      "Diện tích (m²)",
      "Số",
      "Giả định",
    ]);
    expect(sheets.map(({ name, hasMerges }) => [name, hasMerges])).toEqual([
      ["Số liệu", false],
      ["Nguồn và trích dẫn", false],
      ["Các cột", false],
    ]);
  });

  it("says where the figures come from and what the columns mean", async () => {
    const [, about, columns] = await read();
    expect(about?.rows).toEqual([
      ["Mục", "Nội dung"],
      ["Kỳ", "Quý I"],
    ]);
    expect(columns?.rows).toContainEqual(["Diện tích (m²)", "dien_tich", "số", "diện tích", "m²", "Cả sân."]);
    expect(columns?.rows).toContainEqual([
      "Số",
      "so",
      "số nguyên",
      "số hiện có ở một thời điểm",
      "theo cột don_vi",
      "",
    ]);
    expect(columns?.rows).toContainEqual([
      "Tên [nhom]",
      "nhom",
      "chữ",
      "",
      "",
      "Mã trong tệp CSV: cong_chuc = Công chức.",
    ]);
  });

  it("reads a column of figures and words cell by cell", async () => {
    const fields = [{ name: "gia_tri", title: "Giá trị", type: "string" }] as const;
    const records = [["26"], ["2024-03-01"], ["26"]];
    const bytes = await writeWorkbook({
      ...content,
      table: { fields, records, cellTypes: [["integer"], ["date"], ["string"]] },
    });
    const [figures] = await readSpreadsheet(bytes);
    expect(figures?.rows.slice(1)).toEqual([[26], [new Date("2024-03-01T00:00:00Z")], ["26"]]);
  });

  it("gives the same bytes for the same content at another time", async () => {
    const first = await writeWorkbook(content);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    const later = await writeWorkbook(content);
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  });

  it("writes a table without rows", async () => {
    const [figures] = await readSpreadsheet(await writeWorkbook({ ...content, table: { ...table, records: [] } }));
    expect(figures?.rows).toHaveLength(1);
  });
});
