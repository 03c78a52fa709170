/** Links never break: what is quoted from an older report stands where it stood when a period is added or a text is edited. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copySite } from "../site/build.ts";
import { attributeValues, type BuiltPage, elementsOf, readPage, readPages } from "../site/built-site.ts";
import { demoDist, demoRoot } from "./folders.ts";

/** Came last. */
const newest = "2025-nam";
/** Its text will be edited. */
const edited = "2024-6-thang";

/** The demo as it was before the newest period, and before a paragraph was taken out of an older report. */
const before = copySite(demoRoot);
const editedFile = join(before.root, `content/periods/${edited}.mdx`);
const addedLater = "Đoạn này về sau được bỏ đi.";

beforeAll(async () => {
  for (const path of [`content/periods/${newest}.mdx`, `content/sources/${newest}.txt`, `data/periods/${newest}`])
    rmSync(join(before.root, path), { recursive: true });
  // What the calendar says to be published must be there.
  const calendar = join(before.root, "data/registers/lich_cong_bo.csv");
  writeFileSync(calendar, readFileSync(calendar, "utf8").replace(/^lich-2025-nam,.*\n/m, ""));
  const text = readFileSync(editedFile, "utf8");
  writeFileSync(editedFile, text.replaceAll(/^(#### .*)$/gm, `$1\n\n${addedLater}`));
  const build = await before.build();
  expect(build).toMatchObject({ status: 0 });
});

afterAll(before.remove);

const isAsset = (address: string) => address.startsWith("/_astro/");
const idsOf = (page: BuiltPage) => attributeValues(page, "id").sort();
const linksOf = (page: BuiltPage) =>
  attributeValues(page, "href")
    .filter((address) => !isAsset(address))
    .sort();
const isOfPeriod = ({ path }: BuiltPage) => path.startsWith("/ky-bao-cao/2");

describe("when a period is added", () => {
  it("the pages of older periods keep every id and every link", () => {
    const older = readPages(before.outDir).filter((page) => isOfPeriod(page) && !page.path.includes(edited));
    expect(older).toHaveLength(60);
    for (const page of older) {
      const later = readPage(demoDist, page.path);
      expect(idsOf(later), page.path).toEqual(idsOf(page));
      expect(linksOf(later), page.path).toEqual(linksOf(page));
    }
  });

  it("no page goes away, and no place on a page that lists periods, indicators or documents", () => {
    const lost = readPages(before.outDir)
      .filter((page) => !page.path.includes(edited))
      .flatMap((page) => {
        const ids = new Set(attributeValues(readPage(demoDist, page.path), "id"));
        return idsOf(page)
          .filter((id) => !ids.has(id))
          .map((id) => `${page.path}#${id}`);
      });
    expect(lost).toEqual([]);
  });
});

describe("when the text of a report is edited", () => {
  const path = `/ky-bao-cao/${edited}/`;

  it("the edit is on the page", () => {
    expect(readPage(before.outDir, path).html).toContain(addedLater);
    expect(readPage(demoDist, path).html).not.toContain(addedLater);
  });

  it.each([
    ["figures", 30, ({ id }: Place) => id.split(".").length === 3 && !/\.p\d+$/.test(id)],
    ["headings", 10, ({ name }: Place) => /^h[2-6]$/.test(name)],
    ["charts", 1, ({ id }: Place) => id.startsWith("bieu-do-")],
    ["tables", 5, ({ id }: Place) => id.startsWith("bang-")],
  ])("its %s keep their ids", (_what, atLeast, isOne) => {
    const [was, is] = [before.outDir, demoDist].map((folder) => placesOf(readPage(folder, path)).filter(isOne));
    expect(was?.length).toBeGreaterThanOrEqual(atLeast);
    expect(is).toEqual(was);
  });
});

interface Place {
  /** Of the element. */
  readonly name: string;
  readonly id: string;
}

function placesOf(page: BuiltPage): Place[] {
  return elementsOf(page).flatMap(({ name, attributes }) => {
    const id = attributes.get("id");
    return id === undefined ? [] : [{ name, id }];
  });
}
