/** A compared table in the page: the pattern that `ComparisonTable.astro` left, filled with rows. */
import type { ShownLine, ShownRow, ShownValue } from "../components/comparison/compared-table.ts";
import { element } from "../search/element.ts";
import { ui } from "../text/interface-text.ts";

interface TableContent {
  readonly caption: string;
  /** Names of the two periods. */
  readonly earlier: string;
  readonly later: string;
  readonly rows: readonly ShownRow[];
}

/** The markup of the rows is that of the component. */
export function fillTable(pattern: HTMLTemplateElement, { caption, earlier, later, rows }: TableContent): Node {
  const filled = document.importNode(pattern.content, true);
  filled.querySelector("[role=region]")?.setAttribute("aria-label", ui.table.scrollable(caption));
  filled.querySelector("caption")?.append(caption);
  const [first, second] = filled.querySelectorAll(".comparison-table-period");
  first?.append(earlier);
  second?.append(later);
  filled.querySelector("table")?.append(...rows.map(rowGroup));
  return filled;
}

function rowGroup({ title, mark, lines }: ShownRow): Node {
  const head = element("div", {}, title, ...(mark === undefined ? [] : [" ", element("span", {}, `(${mark})`)]));
  return element(
    "tbody",
    {},
    element("tr", { class: "comparison-table-row" }, element("th", { scope: "rowgroup", colspan: "4" }, head)),
    ...lines.map(lineRow),
  );
}

function lineRow({ title, unit, content, earlier, later, change, moved }: ShownLine): Node {
  const unitOf = unit === undefined ? [] : [" ", element("span", {}, `(${unit})`)];
  return element(
    "tr",
    { class: content },
    element("th", { scope: "row" }, title, ...unitOf),
    valueCell(earlier),
    valueCell(later),
    element("td", {}, moved ? element("strong", {}, change) : change),
  );
}

function valueCell(value: ShownValue | null): Node {
  if (value === null) {
    const words = { role: "img", "aria-label": ui.table.notStated };
    return element("td", {}, element("span", words, ui.table.notStatedMark));
  }
  const { text, href } = value;
  return element("td", {}, href === undefined ? text : element("a", { href }, text));
}
