/** A workbook that goes out, is filled in by another program and comes back says what was typed; sent out again, it says the same. */
import { type CellValue, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalog } from "../../src/catalog/build-catalog.ts";
import type { SourceFile } from "../../src/catalog/source-file.ts";
import { writeEntryWorkbook } from "../../src/intake/entry-workbook.ts";
import { importFile } from "../../src/intake/import-file.ts";
import { makeNewPeriod } from "../../src/intake/new-period.ts";
import { asSourceFiles } from "../../src/intake/source-texts.ts";
import { baseFiles } from "./base-files.ts";

const { root, files: base } = baseFiles();
const period = "2024-quy-2";

function startPeriod(): SourceFile[] {
  const made = makeNewPeriod(buildCatalog(root, base).catalog, { id: period });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return [...base, ...asSourceFiles(made.value.files)];
}

const started = startPeriod();

function exportFrom(files: readonly SourceFile[]): Promise<Uint8Array> {
  const { catalog } = buildCatalog(root, files);
  const own = catalog.periods.find(({ id }) => id === period);
  if (!own) throw new Error(period);
  return writeEntryWorkbook(catalog, own);
}

async function bring(files: readonly SourceFile[], bytes: Uint8Array) {
  const imported = await importFile({ root, files, name: "so.xlsx", bytes, period });
  if (!imported.ok) throw new Error(JSON.stringify(imported.diagnostics));
  return imported.value.files;
}

function laidOver(files: readonly SourceFile[], texts: ReadonlyMap<string, string>): SourceFile[] {
  return [...files.filter(({ path }) => !texts.has(path)), ...asSourceFiles(texts)];
}

async function open(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(name);
  return sheet;
}

/** What is typed, and what the CSV file and `chu_thich.csv` then hold. */
interface Typed {
  readonly typed: CellValue;
  readonly text: string;
  readonly note?: string;
}

const grouped = (digits: string) => digits.replaceAll(/\B(?=(\d{3})+$)/g, ".");
const whole = fc.nat(1_000_000).map(String);
const decimal = fc
  .tuple(
    whole,
    fc.integer({ min: 1, max: 99 }).filter((cents) => cents % 10 !== 0),
  )
  .map(([digits, cents]) => ({
    plain: `${digits}.${String(cents).padStart(2, "0")}`,
    printed: `${grouped(digits)},${String(cents).padStart(2, "0")}`,
  }));

const typedCount = fc.oneof(
  whole.map((digits): Typed => ({ typed: Number(digits), text: digits })),
  whole.map((digits): Typed => ({ typed: `hơn ${grouped(digits)}`, text: digits, note: "more_than,," })),
  whole.map((digits): Typed => ({ typed: `dưới ${grouped(digits)} người`, text: digits, note: "less_than,," })),
  fc
    .integer({ min: 1, max: 9 })
    .map((digit): Typed => ({ typed: `0${digit}`, text: String(digit), note: `,0${digit},` })),
  fc.constant<Typed>({ typed: "không phát sinh", text: "0", note: "nil_in_words,không phát sinh," }),
  fc.constant<Typed>({ typed: null, text: "" }),
);

const typedArea = fc.oneof(
  decimal.map(({ plain }): Typed => ({ typed: Number(plain), text: plain })),
  decimal.map(({ plain, printed }): Typed => ({ typed: `${printed} m²`, text: plain })),
  decimal.map(({ plain, printed }): Typed => ({ typed: `khoảng ${printed}`, text: plain, note: "about,," })),
);

describe("a workbook", () => {
  it("that comes back unfilled changes nothing", async () => {
    expect(await bring(started, await exportFrom(started))).toEqual(new Map());
  });

  it("that was filled in says what was typed, and says it again", async () => {
    const rows = ["tong_so", "cong_chuc", "vien_chuc"];
    const empty = await exportFrom(started);
    await fc.assert(
      fc.asyncProperty(fc.array(typedCount, { minLength: 3, maxLength: 3 }), typedArea, async (counts, area) => {
        const workbook = await open(empty);
        const staff = sheetOf(workbook, "01 Biên chế");
        for (const [index, { typed }] of counts.entries()) staff.getCell(`D${5 + index}`).value = typed;
        sheetOf(workbook, "02 Công trình xây dựng").getCell("F5").value = area.typed;
        const filled = new Uint8Array(await workbook.xlsx.writeBuffer());

        const texts = await bring(started, filled);
        const after = laidOver(started, texts);
        const csv = (table: string) => {
          const bytes = after.find(({ path }) => path === `data/periods/${period}/${table}.csv`)?.bytes;
          return new TextDecoder()
            .decode(bytes ?? new Uint8Array())
            .trimEnd()
            .split("\n")
            .slice(1);
        };
        expect(csv("bien_che").map((line) => line.split(",")[3])).toEqual(counts.map(({ text }) => text));
        expect(csv("cong_trinh").map((line) => line.split(",")[5])).toEqual([area.text, ""]);
        const notes = [
          ...counts.flatMap(({ note }, index) => (note ? [`bien_che/${rows[index]}/duoc_giao,${note},`] : [])),
          ...(area.note ? [`cong_trinh/nha_lam_viec/dien_tich,${area.note},`] : []),
        ];
        expect(csv("chu_thich")).toEqual(notes);

        const again = await exportFrom(after);
        expect(await bring(after, again)).toEqual(new Map());
        const sent = sheetOf(await open(again), "01 Biên chế");
        const isSame = counts.every(({ typed, text }, index) => {
          const shown = sent.getCell(`D${5 + index}`).value;
          return shown === typed || String(shown ?? "") === text || shown === String(typed).replace(" người", "");
        });
        expect(isSame).toBe(true);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
