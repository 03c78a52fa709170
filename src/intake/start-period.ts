/** `npm run new`: a new period on disk with its workbook, or the workbook of a period that is there. */
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildCatalog } from "../catalog/build-catalog.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { readSourceFiles } from "../catalog/source-file.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { ui } from "../text/interface-text.ts";
import { writeEntryWorkbook } from "./entry-workbook.ts";
import { makeNewPeriod } from "./new-period.ts";
import { describeNewPeriod } from "./new-period-text.ts";
import type { PeriodRequest } from "./period-plan.ts";
import { asSourceFiles } from "./source-texts.ts";
import { unknownPeriod } from "./unknown-period.ts";
import { writeFiles } from "./write-files.ts";

export interface StartRequest extends Omit<PeriodRequest, "calendarMonths"> {
  /** Folder with `content/` and `data/`. */
  readonly root: string;
  /** Folder that gets the workbook. */
  readonly workbookFolder: string;
  /** Only the workbook, of a period that exists. */
  readonly workbookOnly: boolean;
}

/** What to tell the person. Nothing is written over: neither a file of the site nor a workbook. */
export async function startPeriod(request: StartRequest): Promise<Result<string>> {
  const root = resolve(request.root);
  const files = readSourceFiles(root);
  const { catalog } = buildCatalog(root, files);
  const workbookFile = join(request.workbookFolder, ui.intake.workbook.fileName(request.id));
  if (existsSync(workbookFile)) return refuse("workbook-exists", workbookFile, { period: request.id });
  if (request.workbookOnly) return exportWorkbook(catalog, request.id, workbookFile);

  const made = makeNewPeriod(catalog, request);
  if (!made.ok) return made;
  const taken = [...made.value.files.keys()].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) return refuse("new-period-exists", taken, { period: request.id });
  const extended = buildCatalog(root, [...files, ...asSourceFiles(made.value.files)]).catalog;
  const workbook = await workbookOf(extended, request.id);
  writeFiles(root, made.value.files);
  writeFileSync(workbookFile, workbook, { flag: "wx" });
  return { ok: true, value: describeNewPeriod(made.value, workbookFile) };
}

async function exportWorkbook(catalog: Catalog, id: string, file: string): Promise<Result<string>> {
  if (!catalog.periods.some((period) => period.id === id))
    return { ok: false, diagnostics: [unknownPeriod(catalog, id, file)] };
  writeFileSync(file, await workbookOf(catalog, id), { flag: "wx" });
  return { ok: true, value: ui.intake.report.exported(file) };
}

function workbookOf(catalog: Catalog, id: string): Promise<Uint8Array> {
  const period = catalog.periods.find((candidate) => candidate.id === id);
  if (!period) throw new Error(`No period ${id} in the catalog`);
  return writeEntryWorkbook(catalog, period);
}

function refuse(
  code: Diagnostic["code"],
  file: string,
  data: Diagnostic["data"],
): { ok: false; diagnostics: Diagnostic[] } {
  return { ok: false, diagnostics: [{ code, place: { file }, data }] };
}
