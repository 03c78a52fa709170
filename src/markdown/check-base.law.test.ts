import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemaFile } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { cellDifferences } from "../derive/base-figures.ts";
import { wordDifferences } from "./base-words.ts";
import { checkBase } from "./check-base.ts";
import { checkCatalog } from "./check-site.ts";
import { parseDocument } from "./document.ts";
import { publishedStates } from "./published-state.ts";

const report = "content/periods/2024-quy-1.mdx";
const schemas = { ...schemaFile("dinh_chinh"), ...schemaFile("chuyen_huong") };
const text = readBaseWith({}).catalog.periods[0]?.document.text ?? "";
const frontMatter = `${text.slice(0, text.indexOf("\n---\n", 4))}\n---\n`;

/** Words that Markdown, MDX or CSV would make something of are among them. */
const sentence = fc
  .array(
    fc.constantFrom("Sở", "họp", "ba", "lần", "“kế hoạch”", "dữ liệu,", "A&B", "a_b_c", "mới", "cũ", "(đợt hai)"),
    {
      minLength: 2,
      maxLength: 7,
    },
  )
  .map((words) => `Nay ${words.join(" ")}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 });
const figures = fc.record({ present: fc.integer({ min: 0, max: 20 }), area: fc.integer({ min: 0, max: 99_999 }) });
const state = fc.record({ figures, paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }) });

type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

function filesOf({ figures: { present, area }, paragraphs }: State): Record<string, string> {
  const printed = new Intl.NumberFormat("vi-VN").format(area);
  return {
    ...schemas,
    [report]: `${frontMatter}
## A. KHÁI QUÁT

Sở có <Value of="bien_che/cong_chuc/co_mat">${present}</Value> công chức, nhà rộng <Value of="cong_trinh/nha_lam_viec/dien_tich">${printed}</Value> m².

${paragraphs.map((sentences) => sentences.join(" ").replace(/[_&]/g, "\\$&")).join("\n\n")}
`,
    "data/periods/2024-quy-1/bien_che.csv": `id,ten,nhom,duoc_giao,co_mat
tong_so,Tổng số,tong_so,32,${present + 11}
cong_chuc,Công chức,cong_chuc,20,${present}
vien_chuc,Viên chức,vien_chuc,12,11
`,
    "data/periods/2024-quy-1/cong_trinh.csv": `id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac
nha_lam_viec,Nhà làm việc,2024-03-01,2024,2024-Q4,${area},25.5,tinh;trung_uong,qd-7-svd-2024,false
nha_kho,Nhà kho,,2024,,240,,tinh,,
`,
  };
}

function periodOf({ periods }: Catalog): Period {
  const [period] = periods;
  if (!period) throw new Error("The state has no period");
  return period;
}

function differencesOf(a: Period, b: Period): unknown[] {
  const words = wordDifferences(
    parseDocument(a.document, a).document,
    parseDocument(b.document, b).document,
    new Set(),
  );
  return [
    ...cellDifferences(a, b).map(({ address }) => address),
    ...words.map(({ place, before, after }) => [place, before, after]),
  ];
}

describe("the rows that the check shows", () => {
  it("make it content, and lead back to what was published", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const published = readBaseWith(filesOf(before)).catalog;
        const changed = readBaseWith(filesOf(after)).catalog;
        const found = checkBase(published, changed);
        const rows = found.map(({ data }) =>
          (data["row"] ?? "").replace("NĂM-THÁNG-NGÀY", "2024-05-02").replace("LÝ DO", "Đếm lại"),
        );
        const log = ["id,ngay,ky,o,loai,cu,moi,ly_do,van_ban", ...rows, ""].join("\n");
        const logged = readBaseWith({ ...filesOf(after), "data/registers/dinh_chinh.csv": log });
        const { catalog, diagnostics } = checkCatalog(logged);
        expect([...diagnostics, ...checkBase(published, catalog)]).toEqual([]);
        const [state] = publishedStates(catalog, periodOf(catalog));
        if (found.length === 0) expect(state).toBeUndefined();
        else expect(differencesOf(periodOf(published), state?.period ?? periodOf(catalog))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
