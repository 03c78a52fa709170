import { describe, expect, it } from "vitest";
import { periodFiles, schemaFile } from "../../tests/fixtures/further-periods.ts";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import { newestTablesOf } from "./area-table.ts";

describe("newestTablesOf", () => {
  it("takes each table of the area from the newest period that has it, but not the tasks", () => {
    const { catalog } = readBaseWith({
      ...schemaFile("nhiem_vu"),
      ...schemaFile("thu_tuc"),
      [`${figures}/thu_tuc.csv`]: "id,ten\n",
      ...periodFiles({ id: "2024-quy-2", from: "2024-04-01", to: "2024-06-30", tables: {} }),
    });
    const names = newestTablesOf(catalog, "b-i-3").map(({ table, period }) => [table.schema.name, period?.id]);
    expect(names).toEqual([["thu_tuc", "2024-quy-1"]]);
    expect(newestTablesOf(catalog, "b-i-2")).toEqual([]);
  });
});
