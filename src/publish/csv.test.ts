import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./csv.ts";

const table = {
  fields: [
    { name: "id", title: "Mã", type: "string" },
    { name: "ten", title: "Nhóm", type: "string" },
    { name: "so", title: "Số", type: "number" },
  ],
  records: [
    ["a", "Hợp đồng hỗ trợ, phục vụ", "1556.3"],
    ["b", 'Đề án "Kiện toàn"', ""],
    ["c", "hai\ndòng", "0"],
  ],
} as const;

describe("writeCsv", () => {
  it("quotes only what needs quotes and ends every line with LF", () => {
    expect(writeCsv(table)).toBe(
      'id,ten,so\na,"Hợp đồng hỗ trợ, phục vụ",1556.3\nb,"Đề án ""Kiện toàn""",\nc,"hai\ndòng",0\n',
    );
  });

  it("is read back unchanged by another reader", () => {
    const { data, errors } = Papa.parse(writeCsv(table), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual([
      ["id", "ten", "so"],
      ["a", "Hợp đồng hỗ trợ, phục vụ", "1556.3"],
      ["b", 'Đề án "Kiện toàn"', ""],
      ["c", "hai\ndòng", "0"],
    ]);
  });
});
