/** The form that chooses two periods to compare. What is chosen stands in the address, so that it can be sent on. */
import { comparisonHref } from "../components/comparison/addresses.ts";
import { element } from "../search/element.ts";
import { comparisonText } from "../text/interface/comparison.ts";
import type { Patterns } from "./compared-pair.ts";

const words = comparisonText.comparison;
const [first, second] = ["truoc", "sau"] as const;

const section = document.querySelector<HTMLElement>(".pair-chooser");
const form = section?.querySelector("form");
const status = section?.querySelector<HTMLElement>("[role=status]");
const result = section?.querySelector(".pair-chooser-result");
const table = section?.querySelector<HTMLTemplateElement>(".compared-table-pattern");
const sentences = section?.querySelector<HTMLTemplateElement>(".compared-sentences-pattern");
if (section && form && status && result && table && sentences) {
  start({ section, form, status, result, patterns: { table, sentences } });
}

interface Parts {
  readonly section: HTMLElement;
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly result: Element;
  readonly patterns: Patterns;
}

function start(parts: Parts): void {
  const { section, form } = parts;
  section.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = new FormData(form);
    const ids = [first, second].map((name) => String(chosen.get(name)));
    const page = pageOf(ids);
    if (page) return location.assign(page.href);
    history.pushState(null, "", `?${new URLSearchParams({ [first]: ids[0] ?? "", [second]: ids[1] ?? "" })}`);
    show(ids, parts);
  });
  addEventListener("popstate", () => readAddress(parts));
  readAddress(parts);
}

function readAddress(parts: Parts): void {
  const asked = new URLSearchParams(location.search);
  const ids = [first, second].flatMap((name) => asked.get(name) ?? []);
  parts.result.replaceChildren();
  parts.status.replaceChildren();
  if (ids.length < 2) return;
  for (const [index, select] of parts.form.querySelectorAll("select").entries()) select.value = ids[index] ?? "";
  show(ids, parts);
}

async function show(ids: readonly string[], { status, result, patterns }: Parts): Promise<void> {
  result.replaceChildren();
  const page = pageOf(ids);
  if (page) return status.replaceChildren(words.hasPage, " ", element("a", { href: page.href }, page.title));
  if (ids[0] === ids[1]) return status.replaceChildren(words.samePeriod);
  status.replaceChildren(words.loading);
  const address = location.search;
  try {
    const { comparePair } = await import("./compared-pair.ts");
    const found = await comparePair(ids, patterns);
    // Meanwhile the reader has asked for others.
    if (location.search !== address) return;
    status.replaceChildren(found ? "" : words.unknownPeriod);
    result.replaceChildren(...(found ?? []));
    result.querySelector("h3")?.focus();
  } catch {
    if (location.search === address) status.replaceChildren(words.failed);
  }
}

/** The page of the pair, in either order, where it has one: the list below links to it. */
function pageOf([a = "", b = ""]: readonly string[]): { readonly href: string; readonly title: string } | undefined {
  const [one, other] = [{ id: a }, { id: b }];
  const addresses = [comparisonHref({ earlier: one, later: other }), comparisonHref({ earlier: other, later: one })];
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".comparison-choices a")) {
    if (addresses.includes(link.getAttribute("href") ?? "")) {
      const heading = link.closest("section")?.querySelector("h3")?.textContent ?? "";
      return { href: link.href, title: `${heading}: ${link.textContent}` };
    }
  }
  return undefined;
}
