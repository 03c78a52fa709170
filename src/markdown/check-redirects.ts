/** Whether redirects lead from addresses that are gone to addresses that there are. */
import type { Catalog } from "../catalog/catalog.ts";
import { cellPlace } from "../catalog/cell-place.ts";
import { pageOf, type Redirect, redirectRegister, redirectsOf } from "../catalog/redirect-register.ts";
import { catalogPages, standingPages } from "../derive/site-page.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chartPages, periodAnchors, registerAnchors } from "./page-anchors.ts";

export function checkRedirects(catalog: Catalog): Diagnostic[] {
  const register = catalog.registers.get(redirectRegister);
  const redirects = redirectsOf(catalog);
  if (!register || redirects.length === 0) return [];
  const known = new Set<string>([
    ...standingPages,
    ...catalogPages(catalog),
    ...registerAnchors(catalog),
    ...catalog.periods.flatMap((period) => [...periodAnchors(period), ...chartPages(period)]),
  ]);
  const report = (
    code: "redirect-target" | "redirect-over-page",
    { row }: Redirect,
    column: "tu" | "den",
  ): Diagnostic => {
    const cell = row.cells.get(column);
    const place = cell ? cellPlace(register, cell) : { file: register.file };
    return { code, place, data: { path: cell?.text ?? "" } };
  };
  return redirects.flatMap((redirect) => [
    ...(known.has(redirect.from) ? [report("redirect-over-page", redirect, "tu")] : []),
    // Paragraphs and the like are no promise, but may be led to.
    ...(known.has(pageOf(redirect.to)) ? [] : [report("redirect-target", redirect, "den")]),
  ]);
}
