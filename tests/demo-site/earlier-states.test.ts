/** What was published before a correction stands at its own address, says what it said, and points to the newest. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { attributeValues, elementsOf, isServed, readPage } from "../site/built-site.ts";
import { demoDist } from "./folders.ts";

const report = "/ky-bao-cao/2022-6-thang/";
const first = `${report}ban-truoc/2022-07-11/`;
const second = `${report}ban-truoc/2022-08-02/`;
const newest = readPage(demoDist, report);

/** The paragraphs of the report, without marks of figures that have changed since. */
function textOf(path: string): string {
  const paragraphs = readPage(demoDist, path).html.matchAll(/<p id="[^"]+\.p\d+">([\s\S]*?)<\/p>/g);
  return Array.from(paragraphs, ([, html = ""]) => html.replace(/<sup[\s\S]*?<\/sup>/g, "").replace(/<[^>]+>/g, ""))
    .join("\n")
    .replace(/ +/g, " ");
}

/** The printed figures of a cell in the report. */
function figures(path: string, address: string): string[] {
  const pattern = new RegExp(`<data[^>]*data-cell="${address}"[^>]*>([^<]*)</data>`, "g");
  return [...readPage(demoDist, path).html.matchAll(pattern)].map(([, text = ""]) => text.trim());
}

describe("the states of a report before its corrections", () => {
  it("print the figures that stood there", () => {
    expect(new Set(figures(report, "ho_so/co_quan/tiep_nhan"))).toEqual(new Set(["300"]));
    expect(new Set(figures(second, "ho_so/co_quan/tiep_nhan"))).toEqual(new Set(["302"]));
    expect(new Set(figures(second, "ho_so/co_quan/da_tra"))).toEqual(new Set(["295"]));
    expect(new Set(figures(first, "ho_so/co_quan/tiep_nhan"))).toEqual(new Set(["312"]));
    expect(new Set(figures(first, "ho_so/co_quan/da_tra"))).toEqual(new Set(["307"]));
  });

  it("print the sentence that stood there, and nothing else differs", () => {
    const [was, is] = ["Sở hoàn thành xuất sắc nhiệm vụ", "Sở cơ bản hoàn thành nhiệm vụ"];
    expect(textOf(report)).toContain(is);
    expect(textOf(report)).not.toContain(was);
    for (const state of [first, second]) {
      expect(textOf(state)).toContain(was);
      expect(textOf(state)).not.toContain(is);
    }
    expect(textOf(second).replace(was, is).replaceAll("302", "300")).toBe(textOf(report));
  });

  it("leave out the editor's notes that were written later", () => {
    const note = "được đính chính sau khi công bố";
    expect(newest.html).toContain(note);
    expect(readPage(demoDist, second).html).toContain(note);
    expect(readPage(demoDist, first).html).not.toContain(note);
  });

  it("give the tables that differ as they were", () => {
    const rowOf = (path: string) => {
      const { data } = Papa.parse<Record<string, string>>(readFileSync(join(demoDist, path), "utf8"), { header: true });
      return data.find(({ id }) => id === "co_quan");
    };
    expect(rowOf(`${first}ho_so.csv`)).toMatchObject({ tiep_nhan: "312", da_tra: "307", gia_dinh: "true" });
    expect(rowOf(`${second}ho_so.csv`)).toMatchObject({ tiep_nhan: "302", da_tra: "295" });
    expect(isServed(demoDist, `${first}bien_che.csv`)).toBe(false);
  });

  it("say when they were replaced, and lead to the newest", () => {
    const page = readPage(demoDist, first);
    expect(page.html).toContain("Bản này đã được thay ngày 11/7/2022.");
    expect(attributeValues(page, "href")).toContain(report);
    const latest = elementsOf(page).find(({ attributes }) => attributes.get("rel") === "latest-version");
    expect(latest?.attributes.get("href")).toBe(report);
  });

  it("are found from the report, the list of corrections, and the figure that changed", () => {
    for (const page of [newest, readPage(demoDist, "/dinh-chinh/")]) {
      expect(attributeValues(page, "href")).toEqual(expect.arrayContaining([first, second]));
    }
    expect(newest.html).toContain('aria-label="sửa: đính chính ngày 02/8/2022, trước là 302"');
    const card = /<article[^>]*id="ho_so\.co_quan\.tiep_nhan"[\s\S]*?<\/article>/.exec(
      readPage(demoDist, `${report}so-lieu/`).html,
    )?.[0];
    expect(card).toContain("ngày 02/8/2022, trước là 302. Lần đính chính trước còn sót hai hồ sơ.");
  });

  it("are there for a planned revision too", () => {
    expect(figures("/ky-bao-cao/2023-nam/ban-truoc/2024-03-29/", "dau_tu_cong/tong_so/da_giai_ngan")[0]).toContain(
      "14.804",
    );
  });
});

describe("an address that has moved", () => {
  it("sends a page on without JavaScript", () => {
    const { html } = readPage(demoDist, "/van-ban/cv-190-smh/");
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/van-ban/cv-190-smh-2022/">');
    expect(html).toContain('<link rel="canonical" href="/van-ban/cv-190-smh-2022/">');
    expect(html).toContain('<a href="/van-ban/cv-190-smh-2022/">Đến địa chỉ mới</a>');
    expect(html).not.toContain("<script");
  });

  it("keeps its place on a page, and says where to go", () => {
    const moved = /<li id="b-iii-1">[\s\S]*?<\/li>/.exec(newest.html)?.[0];
    expect(moved).toContain('<a href="/ky-bao-cao/2022-6-thang/#b-iii">địa chỉ mới</a>');
  });
});
