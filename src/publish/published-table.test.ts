import { describe, expect, it } from "vitest";
import { basePeriodWith, figures, readBaseWith } from "../../tests/fixtures/site.ts";
import type { Table } from "../catalog/catalog.ts";
import { publishPeriodTable, publishTable } from "./published-table.ts";

const issued = { "content/periods/2024-quy-1.mdx": null };

function tableOf(name: string, files = {}) {
  const period = basePeriodWith(files);
  const table = period.tables.get(name);
  if (!table) throw new Error(`No table ${name}`);
  return { period, table };
}

function namesOf({ fields }: { fields: Table["schema"]["fields"] }) {
  return fields.map(({ name }) => name);
}

describe("publishPeriodTable", () => {
  it("puts the companions of a measure right behind it, and only those that say something", () => {
    const { period, table } = tableOf("cong_trinh");
    const published = publishPeriodTable(period, table);
    expect(namesOf(published)).toEqual([
      "gia_dinh",
      "id",
      "ten",
      "khoi_cong",
      "nam",
      "han",
      "dien_tich",
      "dien_tich_qualifier",
      "dien_tich_source",
      "tien_do",
      "nguon_von",
      "van_ban",
      "co_vuong_mac",
    ]);
    expect(published.records).toEqual([
      [
        "true",
        "nha_lam_viec",
        "Nhà làm việc",
        "2024-03-01",
        "2024",
        "2024-Q4",
        "1556.3",
        "",
        "",
        "25.5",
        "tinh;trung_uong",
        "qd-7-svd-2024",
        "false",
      ],
      ["true", "nha_kho", "Nhà kho", "", "2024", "", "240", "about", "15;20-21", "", "tinh", "", ""],
    ]);
  });

  it("adds no column to a table that nobody annotated", () => {
    const { period, table } = tableOf("bien_che", {
      [`${figures}/chu_thich.csv`]: "cell,qualifier,as_printed,source,note\n",
    });
    expect(namesOf(publishPeriodTable(period, table))).toEqual([
      "gia_dinh",
      "id",
      "ten",
      "nhom",
      "duoc_giao",
      "co_mat",
    ]);
  });
});

describe("publishTable", () => {
  it("starts each row with its period and the days the data are about", () => {
    const { catalog } = readBaseWith({});
    const schema = catalog.schemas.get("bien_che");
    if (!schema) throw new Error("No schema bien_che");
    const published = publishTable(catalog, schema);
    expect(namesOf(published).slice(0, 5)).toEqual(["ky", "ky_tu", "ky_den", "gia_dinh", "id"]);
    expect(published.records[1]).toEqual([
      "2024-quy-1",
      "2024-01-01",
      "2024-03-31",
      "true",
      "cong_chuc",
      "Công chức",
      "cong_chuc",
      "20",
      "19",
      "",
    ]);
  });

  it("gives the heading alone before the first period", () => {
    const { catalog } = readBaseWith({
      ...issued,
      [`${figures}/bien_che.csv`]: null,
      [`${figures}/cong_trinh.csv`]: null,
    });
    const schema = catalog.schemas.get("bien_che");
    if (!schema) throw new Error("No schema bien_che");
    const published = publishTable(catalog, schema);
    expect(namesOf(published)).toEqual(["ky", "ky_tu", "ky_den", "id", "ten", "nhom", "duoc_giao", "co_mat"]);
    expect(published.records).toEqual([]);
  });

  it("gives a register as it stands", () => {
    const file = "content/periods/2024-quy-1.mdx";
    const document = basePeriodWith({}).document.text.replace("invented: true\n", "");
    const { catalog } = readBaseWith({ [file]: document });
    const schema = catalog.schemas.get("thuat_ngu");
    if (!schema) throw new Error("No schema thuat_ngu");
    expect(publishTable(catalog, schema).records).toEqual([
      ["bien-che", "Biên chế", "", "Số người mà một cơ quan được dùng."],
    ]);
  });

  it("marks every line of a register whose office is invented", () => {
    const { catalog } = readBaseWith({});
    const schema = catalog.schemas.get("thuat_ngu");
    if (!schema) throw new Error("No schema thuat_ngu");
    const { fields, records } = publishTable(catalog, schema);
    expect(fields[0]?.name).toBe("gia_dinh");
    expect(records).toEqual([["true", "bien-che", "Biên chế", "", "Số người mà một cơ quan được dùng."]]);
  });
});
