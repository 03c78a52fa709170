/** Commands that are refused, each beside the command that is not. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCatalog } from "../../src/catalog/build-catalog.ts";
import type { Diagnostic, DiagnosticCode } from "../../src/diagnostics/diagnostic.ts";
import { bringFile } from "../../src/intake/bring-file.ts";
import { importFile } from "../../src/intake/import-file.ts";
import { makeNewPeriod } from "../../src/intake/new-period.ts";
import type { PeriodRequest } from "../../src/intake/period-plan.ts";
import { startPeriod } from "../../src/intake/start-period.ts";
import { baseFiles } from "./base-files.ts";
import { officeBook } from "./office-book.ts";
import { staffSheet } from "./sheet-situations.ts";
import { refusalsOf, type Situation } from "./situation.ts";

const bytesOfMegabyte = 1024 * 1024;

type NewRequest = Omit<PeriodRequest, "calendarMonths">;

async function startWith(request: NewRequest): Promise<readonly Diagnostic[]> {
  const { root, files } = baseFiles();
  return refusalsOf(makeNewPeriod(buildCatalog(root, files).catalog, request));
}

function newPeriod(code: DiagnosticCode, wrong: NewRequest, right: NewRequest): Situation {
  return {
    code,
    wrong: () => [newCommand(wrong)],
    produce: () => startWith(wrong),
    right: { line: newCommand(right) },
    mended: () => startWith(right),
  };
}

function newCommand({ id, kind, window }: NewRequest): string {
  const words = ["npm run new --", id, kind && `--kind ${kind}`, window && `--from ${window.from} --to ${window.to}`];
  return words.filter(Boolean).join(" ");
}

async function importInto(period: string): Promise<readonly Diagnostic[]> {
  const bytes = await officeBook([staffSheet(["tong_so", null, null, 3])]);
  return refusalsOf(await importFile({ ...baseFiles(), name: "so.xlsx", bytes, period }));
}

const importCommand = (file: string, period: string) => `npm run import -- ${file} --period ${period}`;

/** A folder with one file, `so.xlsx`, of a size in bytes, as long as `use` runs; paths in diagnostics begin below it. */
async function inFolder(size: number, use: (folder: string) => Promise<readonly Diagnostic[]>): Promise<Diagnostic[]> {
  const folder = mkdtempSync(join(tmpdir(), "minh-bach-request-"));
  try {
    for (const name of ["so.xlsx", "so-nhap-lieu-2024-quy-1.xlsx"]) {
      writeFileSync(join(folder, name), "");
      truncateSync(join(folder, name), size);
    }
    const diagnostics = await use(folder);
    return diagnostics.map((diagnostic) => ({
      ...diagnostic,
      place: { ...diagnostic.place, file: diagnostic.place.file.replace(`${folder}/`, "") },
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const bringFrom = (name: string, size: number) =>
  inFolder(size, async (folder) =>
    refusalsOf(await bringFile({ root: folder, file: join(folder, name), period: "2024-quy-1", write: true })),
  );

export const requestSituations: readonly Situation[] = [
  newPeriod("new-period-exists", { id: "2024-quy-1" }, { id: "2024-quy-2" }),
  newPeriod("new-period-id", { id: "quy-1-2025", kind: "quy" }, { id: "2025-quy-1", kind: "quy" }),
  newPeriod(
    "new-period-window",
    { id: "2025-7-thang", kind: "kiem_tra" },
    { id: "2025-7-thang", kind: "kiem_tra", window: { from: "2025-01-01", to: "2025-07-31" } },
  ),
  newPeriod(
    "new-period-backwards",
    { id: "2025-7-thang", kind: "kiem_tra", window: { from: "2025-07-31", to: "2025-01-01" } },
    { id: "2025-7-thang", kind: "kiem_tra", window: { from: "2025-01-01", to: "2025-07-31" } },
  ),
  {
    code: "workbook-exists",
    wrong: () => ["npm run new -- 2024-quy-1 --workbook"],
    produce: () =>
      inFolder(0, async (folder) => {
        const { root } = baseFiles();
        return refusalsOf(await startPeriod({ id: "2024-quy-1", root, workbookFolder: folder, workbookOnly: true }));
      }),
    right: { words: "Đổi tên sổ đã có, ví dụ thành so-nhap-lieu-2024-quy-1-cu.xlsx, rồi chạy lại lệnh ấy." },
  },
  {
    code: "period-unknown",
    wrong: () => [importCommand("so.xlsx", "2030")],
    produce: () => importInto("2030"),
    right: { line: importCommand("so.xlsx", "2024-quy-1") },
    mended: () => importInto("2024-quy-1"),
  },
  {
    code: "import-file-missing",
    wrong: () => [importCommand("số liệu quý 1.xlsx", "2024-quy-1")],
    produce: () => bringFrom("số liệu quý 1.xlsx", 0),
    right: { line: importCommand('"số liệu quý I.xlsx"', "2024-quy-1") },
  },
  {
    code: "import-file-size",
    wrong: () => ["so.xlsx: 50 MB"],
    produce: () => bringFrom("so.xlsx", 50 * bytesOfMegabyte),
    right: { words: "Sổ chỉ có các bảng số liệu của kỳ, không ảnh, không trang tính khác: thường dưới 1 MB." },
  },
];
