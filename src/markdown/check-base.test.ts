import { describe, expect, it } from "vitest";
import { schemaFile } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { checkBase } from "./check-base.ts";
import { checkCatalog } from "./check-site.ts";

const report = "content/periods/2024-quy-1.mdx";
const staff = "data/periods/2024-quy-1/bien_che.csv";
const log = "data/registers/dinh_chinh.csv";
const redirects = "data/registers/chuyen_huong.csv";
const schemas = { ...schemaFile("dinh_chinh"), ...schemaFile("chuyen_huong") };

const base = readBaseWith(schemas).catalog;
const text = base.periods[0]?.document.text ?? "";
const csv = (heading: string, rows: readonly string[]) => `${[heading, ...rows].join("\n")}\n`;
const logging = (...rows: readonly string[]) => ({ [log]: csv("id,ngay,ky,o,loai,cu,moi,ly_do,van_ban", rows) });
const redirecting = (...rows: readonly string[]) => ({ [redirects]: csv("id,tu,den", rows) });
const officials = (present: number, total: number) => ({
  [staff]: `id,ten,nhom,duoc_giao,co_mat
tong_so,Tổng số,tong_so,32,${total}
cong_chuc,Công chức,cong_chuc,20,${present}
vien_chuc,Viên chức,vien_chuc,12,11
`,
});

/** Codes of all that is wrong with a later state, on its own or against the base. */
function codes(files: Readonly<Record<string, string | null>>): string[] {
  const read = readBaseWith({ ...schemas, ...files });
  const { catalog, diagnostics } = checkCatalog(read);
  return [...diagnostics, ...checkBase(base, catalog)].map(({ code }) => code);
}

const fewer = { ...officials(18, 29), [report]: text.replace('co_mat">30<', 'co_mat">29<') };
const logged = [
  "a,2024-05-02,2024-quy-1,bien_che/cong_chuc/co_mat,dinh_chinh,19,18,Đếm lại,",
  "b,2024-05-02,2024-quy-1,bien_che/tong_so/co_mat,dinh_chinh,30,29,Đếm lại,",
];

describe("checkBase", () => {
  it("is content when nothing changed, and when figures and the words that print them changed with entries", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ ...fewer, ...logging(...logged) })).toEqual([]);
  });

  it("asks for an entry for each figure that changed, and none for the sentence that prints it", () => {
    expect(codes(fewer)).toEqual(["correction-missing", "correction-missing"]);
  });

  it("follows a figure that was changed twice", () => {
    const [first = "", second = ""] = logged;
    const twice = [
      first.replace(",18,", ",17,"),
      second,
      first.replace("a,2024-05-02", "c,2024-05-09").replace(",19,", ",17,"),
    ];
    expect(codes({ ...fewer, ...logging(...twice) })).toEqual([]);
  });

  it("takes an entry for a sentence, or for the whole paragraph", () => {
    const changed = { [report]: text.replace("Nhà làm việc rộng", "Nhà mới rộng") };
    const [was, is] = ["Nhà làm việc rộng 1.556,3 m².", "Nhà mới rộng 1.556,3 m²."];
    expect(
      codes({ ...changed, ...logging(`a,2024-05-02,2024-quy-1,b-i.p1,dinh_chinh,"${was}","${is}",Sửa,`) }),
    ).toEqual([]);
    expect(
      codes({
        ...changed,
        ...logging("a,2024-05-02,2024-quy-1,b-i.p1,dinh_chinh,Nhà làm việc rộng,Nhà mới rộng,Sửa,"),
      }),
    ).toEqual([]);
    expect(
      codes({ ...changed, ...logging("a,2024-05-02,2024-quy-1,b-i.p1,dinh_chinh,Nhà kho rộng,Nhà mới rộng,Sửa,") }),
    ).toEqual(["correction-old-differs"]);
  });

  it("lets a whole paragraph come or go with an entry", () => {
    const added = { [report]: `${text}\nĐoạn thêm vào sau.\n` };
    expect(codes(added)).toEqual(["correction-words-missing"]);
    expect(
      codes({ ...added, ...logging("a,2024-05-02,2024-quy-1,b-i.p2,dinh_chinh,,Đoạn thêm vào sau.,Sót,") }),
    ).toEqual([]);
    const gone = { [report]: text.replace(/Nhà làm việc rộng .*\n/, "") };
    const entry = 'a,2024-05-02,2024-quy-1,b-i.p1,dinh_chinh,"Nhà làm việc rộng 1.556,3 m².",,Thừa,';
    // The figure no longer stands in the text; links to its place there go to its card.
    const redirect =
      "a,/ky-bao-cao/2024-quy-1/#cong_trinh.nha_lam_viec.dien_tich,/ky-bao-cao/2024-quy-1/so-lieu/#cong_trinh.nha_lam_viec.dien_tich";
    expect(codes({ ...gone, ...logging(entry) })).toEqual(["anchor-lost"]);
    expect(codes({ ...gone, ...logging(entry), ...redirecting(redirect) })).toEqual([]);
  });

  it("leaves drafts alone, and holds to what a withdrawn report said", () => {
    const status = (name: string) =>
      readBaseWith({ ...schemas, [report]: text.replace("status: issued", `status: ${name}`) }).catalog;
    const later = readBaseWith({ ...schemas, ...fewer }).catalog;
    expect(checkBase(status("draft"), later)).toEqual([]);
    expect(checkBase(status("withdrawn"), later).map(({ code }) => code)).toEqual([
      "correction-missing",
      "correction-missing",
    ]);
  });

  it("lets a period move with redirects for its pages, and be withdrawn without any", () => {
    const [page, cards, source, checks] = [
      "/ky-bao-cao/2024-quy-1/",
      "/ky-bao-cao/2024-quy-1/so-lieu/",
      "/ky-bao-cao/2024-quy-1/nguon/",
      "/doi-chieu/2024-quy-1/",
    ];
    const files = Object.fromEntries(
      ["bien_che", "chu_thich", "cong_trinh"].flatMap((name) => [[`data/periods/2024-quy-1/${name}.csv`, null]]),
    );
    const moved = { ...files, [report]: null };
    expect(codes({ ...moved, "data/registers/chi_so.csv": null, ...redirecting() })).toContain("period-removed");
    const rows = [page, cards, source, checks].map((from, index) => `${index},${from},/ky-bao-cao/`);
    expect(
      codes({ ...moved, ...redirecting(...rows) }).filter((code) => code.includes("removed") || code.includes("lost")),
    ).toEqual([]);
    expect(codes({ [report]: text.replace("status: issued", "status: withdrawn") })).toEqual([]);
  });

  it("asks where the charts of a period that moved are to be found", () => {
    const chart = '<Chart id="bien-che" of="bien_che" x="ten" y="co_mat" type="bar" title="Biên chế" />';
    const drawn = readBaseWith({ ...schemas, [report]: `${text}\n${chart}\n` }).catalog;
    const redirected = readBaseWith({ ...schemas, ...redirecting("a,/ky-bao-cao/2024-quy-1/,/ky-bao-cao/") }).catalog;
    const lost = checkBase(drawn, { ...redirected, periods: [] }).map(({ data }) => data["path"]);
    expect(lost).toContain("/nhung/2024-quy-1/bien-che/");
  });
});
