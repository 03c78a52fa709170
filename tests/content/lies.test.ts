/** The check catches every lie in the real report: in each printed figure, each cell behind one, each citation. */
import { describe, expect, it } from "vitest";
import { buildCatalog } from "../../src/catalog/build-catalog.ts";
import { readSourceFiles } from "../../src/catalog/source-file.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { checkCatalog } from "../../src/markdown/check-site.ts";

const files = readSourceFiles(".");
const document = "content/periods/2024-7-thang.mdx";

/** All that is wrong with the site once the text of some files is changed. */
function checkWith(change: (text: string, path: string) => string): readonly Diagnostic[] {
  const changed = files.map((file) => {
    const text = change(new TextDecoder().decode(file.bytes ?? new Uint8Array()), file.path);
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
  return checkCatalog(buildCatalog("/site", changed)).diagnostics;
}

function documentText(): string {
  const file = files.find(({ path }) => path === document);
  return new TextDecoder().decode(file?.bytes ?? new Uint8Array());
}

const valueTag = /(<Value of="[^"]+">)([^<]+)(<\/Value>)/g;

describe("the check of the real site", () => {
  it("finds nothing in it as it stands", () => {
    expect(checkWith((text) => text)).toEqual([]);
  });

  it("catches a lie in every printed figure", () => {
    const diagnostics = checkWith((text, path) => (path === document ? text.replace(valueTag, "$1987.654$3") : text));
    const values = [...documentText().matchAll(valueTag)];
    expect(values.length).toBeGreaterThanOrEqual(137);
    expect(diagnostics.filter(({ code }) => code === "value-differs")).toHaveLength(values.length);
  });

  it("catches a lie in every citation's number", () => {
    const number = /(?<=[ (])(\d{1,4}a?)(?=\/(?:20\d\d\/)?[A-ZĐ][A-Za-zĐ]+-|-KH\/BCĐ)/g;
    const body = documentText()
      .replace(/<Note[\s\S]*?<\/Note>/g, "")
      .replace(/^---[\s\S]*?---/, "");
    const cited = [...body.matchAll(number)];
    expect(cited).toHaveLength(47);
    const diagnostics = checkWith((text, path) => (path === document ? text.replace(number, "98765") : text));
    expect(diagnostics.filter(({ code }) => code === "citation-unknown").length).toBeGreaterThanOrEqual(47);
  });

  it("catches a changed cell wherever the text states it", () => {
    const diagnostics = checkWith((text, path) =>
      path === "data/periods/2024-7-thang/bien_che.csv" ? text.replaceAll(",26,26,", ",26,27,") : text,
    );
    expect(diagnostics.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      `value-differs ${document}`,
      `value-differs ${document}`,
      // The chart shows those present as a part of those assigned.
      `chart-whole ${document}`,
      // 27 + 20 + 7 + 2 is not 55, and the grades of civil servants still add up to 26.
      "check-failed data/periods/2024-7-thang/bien_che.csv",
      "check-failed data/periods/2024-7-thang/co_cau_doi_ngu.csv",
    ]);
  });
});
