import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listFixtures, readFixture } from "../../tests/fixtures/run.ts";
import { readSourceFiles, type SourceFile } from "../catalog/source-file.ts";
import { planRepairs } from "./plan-repairs.ts";

const root = join(import.meta.dirname, "../../tests/fixtures/base");
const base = readSourceFiles(root);
const figures = "data/periods/2024-quy-1";
const document = "content/periods/2024-quy-1.mdx";

/** The files of `base` with one replaced. */
function withFile(path: string, content: string | Uint8Array): SourceFile[] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return [...base.filter((file) => file.path !== path), { path, size: bytes.length, bytes }];
}

function withRepairs(files: readonly SourceFile[]): SourceFile[] {
  const repaired = new Map(planRepairs(root, files).map(({ path, after }) => [path, after]));
  return files.map((file) => {
    const after = repaired.get(file.path);
    if (after === undefined) return file;
    const bytes = new TextEncoder().encode(after);
    return { path: file.path, size: bytes.length, bytes };
  });
}

/** The text of the base file, changed, and what is repaired of it. */
function repaired(path: string, change: (text: string) => string): string | undefined {
  const found = base.find((file) => file.path === path)?.bytes;
  const text = change(new TextDecoder("utf-8", { ignoreBOM: true }).decode(found ?? undefined));
  return planRepairs(root, withFile(path, text)).find((repair) => repair.path === path)?.after;
}

const staff = `id,ten,nhom,duoc_giao,co_mat
tong_so,Tổng số,tong_so,32,30
cong_chuc,Công chức,cong_chuc,20,19
vien_chuc,Viên chức,vien_chuc,12,11
`;

describe("planRepairs", () => {
  it("has nothing to do on a site without mistakes", () => {
    expect(planRepairs(root, base)).toEqual([]);
  });

  it("turns what Excel in Vietnamese saves into a CSV file of this site", () => {
    const saved = (text: string) => `\uFEFF${text.replaceAll(",", ";").replaceAll("\n", "\r\n").normalize("NFD")}`;
    expect(repaired(`${figures}/bien_che.csv`, saved)).toBe(staff);
  });

  it("mends numbers and dates that can be read in one way", () => {
    const { after } =
      planRepairs(
        root,
        withFile(
          `${figures}/cong_trinh.csv`,
          `id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac
nha_lam_viec, Nhà làm việc ,31/3/2024,2024,quý IV/2024,"1.556,3",25.5%,tinh;trung_uong,qd-7-svd-2024,false
nha_kho,Nhà kho,,2024,,240 m²,,tinh,,
`,
        ),
      )[0] ?? {};
    expect(after).toBe(`id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac
nha_lam_viec,Nhà làm việc,2024-03-31,2024,2024-Q4,1556.3,25.5,tinh;trung_uong,qd-7-svd-2024,false
nha_kho,Nhà kho,,2024,,240,,tinh,,
`);
  });

  it.each([
    ["a number that can be read in two ways", "tong_so,32,30", "tong_so,7.910,30"],
    ["a number with another unit", "tong_so,32,30", "tong_so,32 triệu đồng,30"],
    ["a bound", "tong_so,32,30", "tong_so,hơn 32,30"],
    ["a name that is merely near", "co_mat", "co_maat"],
    ["a code that is merely near", "cong_chuc,20", "cong_chuk,20"],
  ])("leaves %s to a person", (_, right, wrong) => {
    expect(repaired(`${figures}/bien_che.csv`, (text) => text.replace(right, wrong))).toBeUndefined();
  });

  it("leaves a date to a person whose day and month may be swapped", () => {
    const swapped = (text: string) => text.replace("2024-03-01", "03/4/2024");
    expect(repaired(`${figures}/cong_trinh.csv`, swapped)).toBeUndefined();
  });

  it("does not write a file anew whose letters are lost", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("\uFEFFid,ten\r\na,"), 0xf4, 0xf8, 0x0a]);
    expect(planRepairs(root, withFile(`${figures}/bien_che.csv`, bytes))).toEqual([]);
  });

  it("rewrites the sentence when its cell has changed", () => {
    const changed = staff.replace("32,30", "32,29").replace("20,19", "20,18");
    const [repair] = planRepairs(root, withFile(`${figures}/bien_che.csv`, changed));
    expect(repair).toMatchObject({ path: document, codes: ["value-differs"] });
    expect(repair?.after).toContain('<Value of="bien_che/tong_so/co_mat">29</Value> người');
  });

  it("changes a sentence that stands over a number it mends in one go", () => {
    const grouped = staff.replace("32,30", "32,1.234.567").replace("20,19", "20,1.234.556");
    const repairs = planRepairs(root, withFile(`${figures}/bien_che.csv`, grouped));
    expect(repairs.map(({ path, codes }) => [path, codes])).toEqual([
      [`${figures}/bien_che.csv`, ["number-format"]],
      [document, ["value-differs"]],
    ]);
    expect(repairs[1]?.after).toContain(">1.234.567</Value>");
  });

  it("mends nothing more the second time, over every fixture", () => {
    const again = [...listFixtures("table"), ...listFixtures("document")].flatMap((fixture) => {
      const once = withRepairs(readFixture(fixture));
      return planRepairs(root, once).map(({ path }) => `${fixture.name}: ${path}`);
    });
    expect(again).toEqual([]);
  }, 120_000);

  it("mends nothing more the second time, and throws nothing, over any cells", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "7.910",
        "1.556,3",
        "07",
        " 26",
        "26 người",
        "31/3/2024",
        "2024-03-31",
        '"a"',
        "ế",
        "e\u0302",
        "\u200B1",
      ),
      fc.constantFrom(
        "=1",
        "-",
        "hơn 5",
        "1,5",
        "5%",
        "",
        "Công chức",
        "cong_chuc",
        "\uFEFF",
        "\u0000",
        "\u0421a",
        "２",
      ),
      fc.string(),
    );
    const row = fc.array(cell, { minLength: 4, maxLength: 6 });
    const file = fc.record({
      heading: fc.constantFrom("id,ten,nhom,duoc_giao,co_mat", "id;ten;nhom;duoc_giao;co_mat", "Mã,Nhóm,nhom"),
      rows: fc.array(row, { maxLength: 4 }),
      delimiter: fc.constantFrom(",", ";", "\t"),
      ending: fc.constantFrom("\n", "\r\n"),
    });
    fc.assert(
      fc.property(file, ({ heading, rows, delimiter, ending }) => {
        const text = [heading, ...rows.map((cells) => cells.join(delimiter))].join(ending);
        const once = withRepairs(withFile(`${figures}/bien_che.csv`, text));
        expect(planRepairs(root, once)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("mends nothing more the second time, and throws nothing, over any bytes", () => {
    const path = fc.constantFrom(
      `${figures}/bien_che.csv`,
      "data/registers/van_ban.csv",
      "content/site.yaml",
      document,
    );
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 200 }), (at, bytes) => {
        expect(planRepairs(root, withRepairs(withFile(at, bytes)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
