/** Files made to harm are refused at once, each for its own reason, before anything in them is interpreted. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { messagesBySubject } from "../../src/diagnostics/messages.ts";
import { bringFile } from "../../src/intake/bring-file.ts";
import { importFile } from "../../src/intake/import-file.ts";
import { readGrids } from "../../src/intake/read-grids.ts";
import { baseFiles } from "./base-files.ts";
import { type Part, workbookParts, zip } from "./zip.ts";

const sheet = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nhóm</t></is></c></row>';
const plain = workbookParts(sheet);

function with_(part: Part): Uint8Array {
  return zip([...plain.filter(({ name }) => name !== part.name), part]);
}

const megabyte = 1024 * 1024;
const external =
  'xmlns="x"><Relationship Id="rId9" Type="http://x/image" Target="http://example.com/a.png" TargetMode="External"/>';
const link =
  'xmlns="x"><Relationship Id="rId9" Type="http://x/hyperlink" Target="https://example.com/" TargetMode="External"/>';

const hostile: [situation: string, code: string, bytes: () => Uint8Array, name?: string][] = [
  [
    "a part that grows to 100 MB",
    "workbook-bomb",
    () => with_({ name: "xl/worksheets/sheet1.xml", data: Buffer.alloc(100 * megabyte, 32) }),
  ],
  [
    "a part that claims to be small",
    "workbook-bomb",
    () => with_({ name: "xl/media/image1.png", data: Buffer.alloc(100 * megabyte), claimedSize: 10 }),
  ],
  [
    "many parts that share their bytes",
    "workbook-bomb",
    () =>
      zip([
        { name: "xl/a.png", data: Buffer.alloc(megabyte) },
        ...plain,
        ...Array.from({ length: 500 }, (_, index) => ({
          name: `xl/${index}.png`,
          data: "",
          sharesFirst: true,
        })),
      ]),
  ],
  [
    "a cell in the last corner of the sheet",
    "workbook-too-large",
    () => zip(workbookParts(`${sheet}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
  ],
  ["macros under an innocent name", "workbook-macro", () => with_({ name: "xl/vbaProject.bin", data: "x" })],
  ["a sheet of old macros", "workbook-macro", () => with_({ name: "xl/macrosheets/sheet1.xml", data: "<x/>" })],
  [
    "a macro workbook by its types",
    "workbook-macro",
    () =>
      with_({
        name: "[Content_Types].xml",
        data: "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>",
      }),
  ],
  ["a macro workbook by its name", "workbook-macro", () => zip(plain), "so.xlsm"],
  [
    "a link to another workbook",
    "workbook-external",
    () => with_({ name: "xl/externalLinks/externalLink1.xml", data: "<x/>" }),
  ],
  ["a data connection", "workbook-external", () => with_({ name: "xl/connections.xml", data: "<x/>" })],
  [
    "a picture from the network",
    "workbook-external",
    () => with_({ name: "xl/worksheets/_rels/sheet1.xml.rels", data: `<Relationships ${external}</Relationships>` }),
  ],
  ["an embedded file", "workbook-embedded", () => with_({ name: "xl/embeddings/oleObject1.bin", data: "x" })],
  [
    "entities that grow",
    "workbook-xml",
    () =>
      with_({
        name: "xl/sharedStrings.xml",
        data: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst>&b;</sst>',
      }),
  ],
  [
    "an entity that reads a file",
    "workbook-xml",
    () =>
      with_({
        name: "xl/workbook.xml",
        data: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
      }),
  ],
  [
    "XML in an encoding that hides it",
    "workbook-xml",
    () => with_({ name: "xl/styles.xml", data: Buffer.from("\uFEFF<!DOCTYPE x>", "utf16le") }),
  ],
  [
    "an entry under a password",
    "workbook-password",
    () => with_({ name: "xl/styles.xml", data: "<x/>", isEncrypted: true }),
  ],
  [
    "a workbook under a password",
    "workbook-password",
    () =>
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(600),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
  ],
  [
    "a workbook of Excel 97",
    "workbook-format",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
  ],
  [
    "a Word document",
    "workbook-format",
    () =>
      zip([
        { name: "[Content_Types].xml", data: "<x/>" },
        { name: "word/document.xml", data: "<x/>" },
      ]),
  ],
  ["bytes of no meaning", "workbook-broken", () => Buffer.from("không phải sổ")],
  ["a container cut off", "workbook-broken", () => zip(plain).slice(0, -30)],
  [
    "a container without content",
    "workbook-broken",
    () => with_({ name: "xl/workbook.xml", data: "không phải XML <" }),
  ],
];

describe("a hostile file", () => {
  it.each(hostile)("%s is refused in under a second: %s", async (_, code, make, name = "so.xlsx") => {
    const bytes = make();
    const start = performance.now();
    const read = await readGrids(name, bytes);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(read.ok ? "read" : read.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it("has a code of its own for every reason", () => {
    const codes = Object.keys(messagesBySubject["nhap-lieu"]).filter((code) => /^workbook-(?!exists)/.test(code));
    expect(codes.filter((code) => !hostile.some(([, produced]) => produced === code))).toEqual([]);
  });

  it("that is too large, or not there, is not even read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "minh-bach-import-"));
    writeFileSync(join(folder, "so.xlsx"), "");
    truncateSync(join(folder, "so.xlsx"), 50 * megabyte);
    const bring = async (name: string) => {
      const imported = await bringFile({ root: folder, file: join(folder, name), period: "2025", write: true });
      return imported.ok ? [] : imported.diagnostics.map(({ code }) => code);
    };
    expect(await bring("so.xlsx")).toEqual(["import-file-size"]);
    expect(await bring("khong-co.xlsx")).toEqual(["import-file-missing"]);
    rmSync(folder, { recursive: true });
  });

  it("is told from a workbook with a link to a page", async () => {
    const bytes = with_({
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
