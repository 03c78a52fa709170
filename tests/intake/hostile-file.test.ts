/** Files made to harm are refused at once, each for its own reason, before anything in them is interpreted. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { bringFile } from "../../src/intake/bring-file.ts";
import { importFile } from "../../src/intake/import-file.ts";
import { readGrids } from "../../src/intake/read-grids.ts";
import { baseFiles } from "./base-files.ts";
import { hostile, workbookWith } from "./hostile-files.ts";

const link =
  'xmlns="x"><Relationship Id="rId9" Type="http://x/hyperlink" Target="https://example.com/" TargetMode="External"/>';

describe("a hostile file", () => {
  it.each(hostile)("%s is refused in under a second: %s", async (_, code, make, name = "so.xlsx") => {
    const bytes = make();
    const start = performance.now();
    const read = await readGrids(name, bytes);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(read.ok ? "read" : read.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it("that is too large, or not there, is not even read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "minh-bach-import-"));
    writeFileSync(join(folder, "so.xlsx"), "");
    truncateSync(join(folder, "so.xlsx"), 50 * 1024 * 1024);
    const bring = async (name: string) => {
      const imported = await bringFile({ root: folder, file: join(folder, name), period: "2025", write: true });
      return imported.ok ? [] : imported.diagnostics.map(({ code }) => code);
    };
    expect(await bring("so.xlsx")).toEqual(["import-file-size"]);
    expect(await bring("khong-co.xlsx")).toEqual(["import-file-missing"]);
    rmSync(folder, { recursive: true });
  });

  it("is told from a workbook with a link to a page", async () => {
    const bytes = workbookWith({
      name: "xl/worksheets/_rels/sheet1.xml.rels",
      data: `<Relationships ${link}</Relationships>`,
    });
    expect((await readGrids("so.xlsx", bytes)).ok).toBe(true);
  });
});

describe("any bytes", () => {
  const { root, files } = baseFiles();
  const bring = async (name: string, bytes: Uint8Array) => {
    const imported = await importFile({ root, files, name, bytes, period: "2024-quy-1" });
    return imported.ok ? imported.value.files.size : imported.diagnostics.length;
  };

  it("as a workbook give diagnostics and no exception", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => (await bring("so.xlsx", bytes)) > 0),
      { numRuns: 200 },
    );
  });

  it("in the place of bytes of a workbook give diagnostics or a reading, and no exception", async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: "Biên chế",
          rows: [
            ["Mã", "Nhóm", "Có mặt (người)"],
            ["tong_so", "Tổng số", 30],
          ],
        },
      ],
    });
    const change = fc.tuple(fc.nat(workbook.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = workbook.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await bring("so.xlsx", bytes);
      }),
      { numRuns: 40 },
    );
  });

  it("as a CSV file give diagnostics or a reading, and no exception", async () => {
    const text = fc.string({
      unit: fc.constantFrom("id", "ten", "Nhóm", "Có mặt", ";", ",", "\t", "\n", '"', "1.234", "é", "\0", "26"),
      maxLength: 60,
    });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      text.map((written) => new TextEncoder().encode(written)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (any) => void (await bring("bien_che.csv", any))),
      { numRuns: 40 },
    );
  });
});
