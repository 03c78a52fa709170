import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { writeCsv } from "./csv.ts";
import { writeDataPackage } from "./datapackage.ts";
import { publishTable } from "./published-table.ts";

const { catalog } = readBaseWith({});
const descriptor = JSON.parse(writeDataPackage(catalog));

function resource(name: string) {
  return descriptor.resources.find((candidate: { name: string }) => candidate.name === name);
}

describe("writeDataPackage", () => {
  it("lists the period tables and the registers, and no table about single cells", () => {
    expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(descriptor.name).toBe("so-vi-du");
    expect(descriptor.resources.map(({ path }: { path: string }) => path).toSorted()).toEqual([
      "bien_che.csv",
      "chi_so.csv",
      "co_quan.csv",
      "cong_trinh.csv",
      "linh_vuc.csv",
      "thuat_ngu.csv",
      "van_ban.csv",
    ]);
  });

  it("describes exactly the columns that the CSV files have", () => {
    for (const { name, schema } of descriptor.resources) {
      const source = catalog.schemas.get(name);
      if (!source) throw new Error(`No schema ${name}`);
      const [heading] = Papa.parse<string[]>(writeCsv(publishTable(catalog, source))).data;
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(heading);
    }
  });

  it("makes the period part of every key, so that rows of two periods do not clash", () => {
    const { schema } = resource("cong_trinh");
    expect(schema.primaryKey).toEqual(["ky", "id"]);
    expect(schema.fields.find(({ name }: { name: string }) => name === "id").constraints).not.toHaveProperty("unique");
    expect(resource("van_ban").schema.primaryKey).toEqual(["id"]);
  });

  it("keeps keys to registers", () => {
    expect(resource("van_ban").schema.foreignKeys).toEqual([
      { fields: ["co_quan"], reference: { resource: "co_quan", fields: ["id"] } },
    ]);
  });

  it("describes a column of several values as a list", () => {
    const field = resource("cong_trinh").schema.fields.find(({ name }: { name: string }) => name === "nguon_von");
    expect(field).toMatchObject({ type: "list", delimiter: ";" });
  });
});
