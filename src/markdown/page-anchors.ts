/** The places on the pages of a site that others may have linked to: figures, headings, charts, tables, entries. */
import { cellAnchor } from "../catalog/address.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { chartIdOf } from "../charts/request.ts";
import { statedMeasures } from "../derive/stated-measures.ts";
import { parseDocument, type ReportDocument } from "./document.ts";
import { mentionedCells } from "./mentioned-cells.ts";

/** Paths within the site with their anchors, of the pages of one period. Paragraphs are numbered, and not among them. */
export function periodAnchors(period: Period): string[] {
  const { document } = parseDocument(period.document, period);
  const mentioned = mentionedCells(document);
  const report = `/ky-bao-cao/${period.id}/`;
  const charts = chartIds(document);
  const tables = document.components.flatMap(({ name, attributes }) =>
    name === "Table" ? `bang-${attributes.get("of")?.value}` : [],
  );
  const inReport = [...document.sections.map(({ id }) => id), ...[...mentioned].map(cellAnchor), ...charts, ...tables];
  const cards = statedMeasures(period, mentioned).flatMap(({ table, cells }) => [
    `bang-${table.schema.name}`,
    ...cells.map(({ cell }) => cellAnchor(cell.address)),
  ]);
  return [...new Set([...inReport.map((id) => `${report}#${id}`), ...cards.map((id) => `${report}so-lieu/#${id}`)])];
}

/** Pages of single charts of a period, for other sites to embed. */
export function chartPages(period: Period): string[] {
  return chartIds(parseDocument(period.document, period).document).map((id) => `/nhung/${period.id}/${id}/`);
}

function chartIds({ components }: ReportDocument): string[] {
  return components.flatMap(({ name, attributes }) => {
    const id = attributes.get("id")?.value;
    const title = attributes.get("title")?.value ?? "";
    return name === "Chart" ? chartIdOf({ title, ...(id !== undefined && { id }) }) : [];
  });
}

/** The pages whose entries have their id as anchor, and the registers of the entries. */
const entryPages = { "/thuat-ngu/": "thuat_ngu", "/dinh-chinh/": "dinh_chinh" } as const;

/** Registers whose entries have pages, or places on other pages, of their own. */
const followedElsewhere: readonly string[] = ["van_ban", "chi_so", "linh_vuc", ...Object.values(entryPages)];

/** Of the pages that are about several periods: terms, corrections, tasks, rows of registers. */
export function registerAnchors({ registers, periods }: Catalog): string[] {
  const entries = Object.entries(entryPages).flatMap(([page, register]) =>
    (registers.get(register)?.rows ?? []).map(({ id }) => `${page}#${id}`),
  );
  const tasks = periods.flatMap(({ tables }) =>
    (tables.get("nhiem_vu")?.rows ?? []).map(({ id }) => `/nhiem-vu/#${id}`),
  );
  const rows = [...registers]
    .filter(([name]) => !followedElsewhere.includes(name))
    .flatMap(([name, { rows: ofRegister }]) => ofRegister.map(({ id }) => `/du-lieu/${name}/#${id}`));
  return [...new Set([...entries, ...tasks, ...rows])];
}
