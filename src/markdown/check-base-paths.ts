/** Whether every address that was published still leads somewhere: to its page and place, or by a redirect. */
import { cellAnchor } from "../catalog/address.ts";
import type { Catalog, Period, Table } from "../catalog/catalog.ts";
import { documentFolder } from "../catalog/period-folder.ts";
import { pageOf, redirectRegister, redirectsOf } from "../catalog/redirect-register.ts";
import { cellDifferences } from "../derive/base-figures.ts";
import { correctionLog } from "../derive/correction-log.ts";
import { catalogPages, earlierStatePages } from "../derive/site-page.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isPublished, publishedChanges } from "./base-changes.ts";
import { createIdGiver, csvLine } from "./base-row.ts";
import { chartPages, periodAnchors, registerAnchors } from "./page-anchors.ts";

/** Empty where the site has no register of redirects. */
export function checkBasePaths(base: Catalog, head: Catalog): Diagnostic[] {
  const register = head.registers.get(redirectRegister);
  if (!register || register.incomplete) return [];
  const redirected = new Set(redirectsOf(head).map(({ from }) => from));
  const removed = removedPeriods(base, head, redirected);
  const lost = lostPages(base, head).filter((page) => !redirected.has(page));
  const giveId = createIdGiver(register.rows.map(({ id }) => id));
  const anchors = lostAnchors(base, head).filter((address) => !redirected.has(address));
  return [
    ...removed.map(periodRemoved),
    ...lost
      .filter((page) => !removed.some(({ id }) => page.includes(`/${id}/`)))
      .map((page) => lostAddress("page-lost", page, { register, giveId })),
    ...anchors.map((address) => lostAddress("anchor-lost", address, { register, giveId })),
  ];
}

function removedPeriods(base: Catalog, head: Catalog, redirected: ReadonlySet<string>): Period[] {
  const kept = new Set(head.periods.map(({ id }) => id));
  return base.periods.filter(
    (period) => isPublished(period) && !kept.has(period.id) && !redirected.has(`/ky-bao-cao/${period.id}/`),
  );
}

function periodRemoved({ id }: Period): Diagnostic {
  return { code: "period-removed", place: { file: `${documentFolder}/${id}.mdx` }, data: { period: id } };
}

function lostPages(base: Catalog, head: Catalog): string[] {
  // An earlier state is lost only with an entry of the log, which has a diagnostic of its own.
  const pages = new Set([...catalogPages(head), ...earlierStatePages(base)]);
  const charts = base.periods.flatMap((period) => {
    const later = head.periods.find(({ id }) => id === period.id);
    if (!isPublished(period) || later?.document.body === period.document.body) return [];
    const kept = new Set(later ? chartPages(later) : []);
    return chartPages(period).filter((page) => !kept.has(page));
  });
  const drafts = base.periods.filter((period) => !isPublished(period)).map(({ id }) => id);
  const lost = catalogPages(base).filter((page) => !pages.has(page) && !drafts.some((id) => page.includes(`/${id}/`)));
  return [...lost, ...charts];
}

/** On pages that are still there. Of a figure that a change has taken away, the log of corrections keeps the place. */
function lostAnchors(base: Catalog, head: Catalog): string[] {
  const pages = new Set([...catalogPages(head), ...registerAnchors(head).map(pageOf)]);
  const before = base.periods.flatMap((period) => {
    const later = head.periods.find(({ id }) => id === period.id);
    return later && isPublished(period) ? lostInPeriod(period, later) : [];
  });
  const kept = new Set(registerAnchors(head));
  const emptied = new Set(removedFigures(base, head));
  return [...before, ...registerAnchors(base).filter((address) => !kept.has(address))].filter(
    (address) => pages.has(pageOf(address)) && !emptied.has(address),
  );
}

function lostInPeriod(earlier: Period, later: Period): string[] {
  if (earlier.document.text === later.document.text && cellDifferences(earlier, later).length === 0) return [];
  const kept = new Set(periodAnchors(later));
  return periodAnchors(earlier).filter((address) => !kept.has(address));
}

/** Anchors of cells that state nothing any more, and of entries that have a diagnostic of their own. */
function removedFigures(base: Catalog, head: Catalog): string[] {
  const emptied = publishedChanges(base, head).flatMap(({ kind, after, periodId, place: address }) => {
    const report = `/ky-bao-cao/${periodId}/`;
    const anchor = cellAnchor(address);
    return kind === "cell" && after === "" ? [`${report}#${anchor}`, `${report}so-lieu/#${anchor}`] : [];
  });
  const entries = correctionLog(base).map(({ id }) => `/dinh-chinh/#${id}`);
  return [...emptied, ...entries];
}

interface NewRow {
  readonly register: Table;
  readonly giveId: (stem: string) => string;
}

function lostAddress(code: "page-lost" | "anchor-lost", address: string, { register, giveId }: NewRow): Diagnostic {
  const row = csvLine(register.schema, { id: giveId("ch"), tu: address, den: nearestPage(address) });
  return { code, place: { file: register.file }, data: { path: address, row } };
}

/** The page a place stood on; the list a page stood in. */
function nearestPage(address: string): string {
  if (address.includes("#")) return pageOf(address);
  const [, first = ""] = address.split("/");
  return address === `/${first}/` ? "/" : `/${first}/`;
}
