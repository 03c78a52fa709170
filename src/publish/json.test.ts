import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { tableJson } from "./json.ts";

function jsonOf(name: string) {
  const { catalog } = readBaseWith({});
  const schema = catalog.schemas.get(name);
  if (!schema) throw new Error(`No schema ${name}`);
  return JSON.parse(tableJson(catalog, schema));
}

describe("tableJson", () => {
  it("gives numbers as numbers, units in the schema, and what is not stated as null", () => {
    const { table, rows } = jsonOf("cong_trinh");
    expect(table.name).toBe("cong_trinh");
    expect(table.fields.find(({ name }: { name: string }) => name === "dien_tich").unit).toBe("m²");
    expect(rows[0]).toMatchObject({ ky: "2024-quy-1", id: "nha_lam_viec", dien_tich: 1556.3 });
    expect(rows[1]).toMatchObject({ id: "nha_kho", tien_do: null });
  });

  it("says what is only about one figure", () => {
    expect(jsonOf("cong_trinh").annotations).toEqual([
      {
        ky: "2024-quy-1",
        cell: "cong_trinh/nha_kho/dien_tich",
        qualifier: "about",
        as_printed: "khoảng 240 m²",
        source: "15;20-21",
      },
    ]);
  });

  it("says of each period what its figures cover, how final they are and that they are invented", () => {
    expect(jsonOf("bien_che").periods).toEqual([
      {
        id: "2024-quy-1",
        title: "BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ I",
        shortTitle: "Quý I năm 2024",
        kind: "quy",
        from: "2024-01-01",
        to: "2024-03-31",
        cumulative: false,
        status: "issued",
        invented: true,
      },
    ]);
  });

  it("gives a register without periods", () => {
    const register = jsonOf("linh_vuc");
    expect(Object.keys(register)).toEqual(["table", "invented", "rows"]);
    expect(register.rows[1]).toEqual({ id: "b-i", ten: "Đầu tư", mo_ta: null, thu_tu: 2 });
  });
});
