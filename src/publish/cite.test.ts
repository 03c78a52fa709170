import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { citePeriod } from "./cite.ts";

const file = "content/periods/2024-quy-1.mdx";
const document = readBaseWith({}).catalog.periods[0]?.document.text ?? "";
const unnumbered = document
  .replace('number: "45"', "number: null")
  .replace('"45/BC-SVD"', '"/BC-SVD"')
  .replace('"2024-04-02"', '"2024-04"')
  .replace("invented: true\n", "");

function baseOf(files: Parameters<typeof readBaseWith>[0]): { catalog: Catalog; period: Period } {
  const { catalog } = readBaseWith(files);
  const [period] = catalog.periods;
  if (!period) throw new Error("The base site has lost its period");
  return { catalog, period };
}

function formOf(label: string, files: Parameters<typeof readBaseWith>[0]): string {
  const { catalog, period } = baseOf(files);
  return citePeriod(catalog, period).find((form) => form.label === label)?.text ?? "";
}

const siteWithAddress = {
  "content/site.yaml": `agency: so-vi-du
name: Sở Ví dụ tỉnh Mẫu
shortName: Sở Ví dụ
province: Mẫu
email: null
phone: null
baseUrl: https://mau.example/minh-bach/
dataTerms: null
`,
};

describe("citePeriod", () => {
  it("says the blanks of an unnumbered, undated copy and fills none in", () => {
    expect(formOf("Câu dẫn", { [file]: unnumbered, ...siteWithAddress })).toBe(
      "Sở Ví dụ tỉnh Mẫu, “BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ I”, ký hiệu /BC-SVD (chưa ghi số), tháng 4 năm 2024 (chưa ghi ngày), số liệu từ 01/01/2024 đến 31/3/2024, Minh Bạch, https://mau.example/minh-bach/ky-bao-cao/2024-quy-1/",
    );
  });

  it("gives number and day where the report has them, and says that figures are invented", () => {
    expect(formOf("Câu dẫn", {})).toBe(
      "Sở Ví dụ tỉnh Mẫu, “BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ I”, số 45/BC-SVD, ngày 02 tháng 4 năm 2024, số liệu từ 01/01/2024 đến 31/3/2024, số liệu giả định, không phải số liệu thật, Minh Bạch, /ky-bao-cao/2024-quy-1/",
    );
  });

  it("writes BibTeX without the fields the report leaves blank", () => {
    expect(formOf("BibTeX", { [file]: unnumbered, ...siteWithAddress })).toBe(`@techreport{so-vi-du-2024-quy-1,
  author = {{Sở Ví dụ tỉnh Mẫu}},
  title = {{BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ I}},
  institution = {Sở Ví dụ tỉnh Mẫu},
  year = {2024},
  month = {4},
  note = {ký hiệu /BC-SVD (chưa ghi số), tháng 4 năm 2024 (chưa ghi ngày), số liệu từ 01/01/2024 đến 31/3/2024},
  url = {https://mau.example/minh-bach/ky-bao-cao/2024-quy-1/},
  langid = {vietnamese},
}`);
  });

  it("writes CSL-JSON that gives the month without a day, and no address where the publisher has none", () => {
    expect(JSON.parse(formOf("CSL-JSON", { [file]: unnumbered }))).toEqual([
      {
        id: "so-vi-du-2024-quy-1",
        type: "report",
        author: [{ literal: "Sở Ví dụ tỉnh Mẫu" }],
        title: "BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ I",
        publisher: "Sở Ví dụ tỉnh Mẫu",
        issued: { "date-parts": [[2024, 4]] },
        note: "ký hiệu /BC-SVD (chưa ghi số), tháng 4 năm 2024 (chưa ghi ngày), số liệu từ 01/01/2024 đến 31/3/2024",
        language: "vi",
      },
    ]);
  });
});
