/** A compared table in the page: the pattern that `ComparisonTable.astro` left, filled with rows. */
import type { ShownComparison, ShownLine, ShownRow, ShownValue } from "../components/comparison/compared-table.ts";
import { element } from "../search/element.ts";
import { ui } from "../text/interface-text.ts";

interface TableContent {
  readonly caption: string;
  /** Names of the two periods. */
  readonly earlier: string;
  readonly later: string;
  readonly shown: ShownComparison;
}

/** The markup of the rows is that of the component. */
export function fillTable(pattern: HTMLTemplateElement, { caption, earlier, later, shown }: TableContent): Node {
  const filled = document.importNode(pattern.content, true);
  if (shown.hasLongFigures) filled.querySelector(".comparison-table")?.classList.add("comparison-table-long");
  filled.querySelector("[role=region]")?.setAttribute("aria-label", ui.table.scrollable(caption));
  filled.querySelector("caption div")?.append(caption, ...shown.remarks.map((remark) => element("span", {}, remark)));
  const [first, second] = filled.querySelectorAll(".comparison-table-period");
  first?.append(earlier);
  second?.append(later);
  filled.querySelector("table")?.append(...shown.rows.map((row) => rowGroup(row, { earlier, later })));
  return filled;
}

/** What stands over the two columns of values. */
type Heads = Pick<TableContent, "earlier" | "later">;

function rowGroup({ title, mark, lines }: ShownRow, heads: Heads): Node {
  const head = element("div", {}, title, ...(mark === undefined ? [] : [" ", element("span", {}, `(${mark})`)]));
  return element(
    "tbody",
    { role: "rowgroup" },
    element(
      "tr",
      { class: "comparison-table-row", role: "row" },
      element("th", { scope: "rowgroup", colspan: "4", role: "rowheader" }, head),
    ),
    ...lines.map((line) => lineRow(line, heads)),
  );
}

function lineRow({ title, unit, content, earlier, later, change, changeKind }: ShownLine, heads: Heads): Node {
  const unitOf = unit === undefined ? [] : [" ", element("span", {}, `(${unit})`)];
  return element(
    "tr",
    { class: content, role: "row" },
    element("th", { scope: "row", role: "rowheader" }, title, ...unitOf),
    valueCell(earlier, heads.earlier),
    valueCell(later, heads.later),
    element("td", { class: changeKind, role: "cell" }, changeKind === "moved" ? element("strong", {}, change) : change),
  );
}

function valueCell(value: ShownValue | null, head: string): Node {
  const attributes = { role: "cell", "data-heading": `${head}: ` };
  if (value === null) {
    const words = { role: "img", "aria-label": ui.table.notStated };
    return element("td", attributes, element("span", words, ui.table.notStatedMark));
  }
  const { text, href } = value;
  return element("td", attributes, href === undefined ? text : element("a", { href }, text));
}
