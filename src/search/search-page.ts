/** The search page in the browser: `?q=` → a list of results. Without it the page offers indexes and stays as it is. */
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import { readQuery } from "./query.ts";
import { resultItem } from "./result-item.ts";
import { type Answer, type Pagefind, searchSite } from "./search-site.ts";

const words = ui.search;

/** Starts the panel that `SearchPanel.astro` has put into the page; does nothing on pages without one. */
export function startSearchPage(): void {
  const panel = document.querySelector<HTMLElement>("[data-search]");
  const form = panel?.querySelector("form");
  const input = form?.querySelector<HTMLInputElement>("input[name=q]");
  const status = panel?.querySelector<HTMLElement>("[role=status]");
  const results = panel?.querySelector<HTMLElement>(".search-results");
  const list = panel?.querySelector<HTMLOListElement>("#search-results");
  const more = panel?.querySelector<HTMLButtonElement>(".search-more");
  if (!panel || !form || !input || !status || !results || !list || !more) return;

  const base = panel.dataset["search"] ?? "/";
  /** Counts searches: an answer that comes after the next question is dropped. */
  let asked = 0;
  let pagefind: Promise<Pagefind> | undefined;
  const load = () => {
    pagefind ??= loadPagefind(base);
    return pagefind;
  };

  const showBatch = async (answer: Answer, typed: string, current: number) => {
    const query = readQuery(typed);
    const records = await answer.next();
    if (current !== asked) return;
    const items = records.map((record) => resultItem(record, query, base));
    list.append(...items);
    results.hidden = list.children.length === 0;
    more.hidden = list.children.length >= answer.total;
    more.onclick = async () => {
      await showBatch(answer, typed, current);
      list.children[items.length]?.querySelector("a")?.focus();
    };
  };

  const run = async (typed: string) => {
    const current = ++asked;
    list.replaceChildren();
    results.hidden = true;
    const query = readQuery(typed);
    status.textContent = query.words.length === 0 ? "" : words.searching;
    if (query.words.length === 0) return;
    try {
      const answer = await searchSite(await load(), query);
      if (current !== asked) return;
      await showBatch(answer, typed, current);
      if (current === asked) status.textContent = summary(answer, query.text);
    } catch (error) {
      if (current !== asked) return;
      status.textContent = words.failed;
      pagefind = undefined;
      console.error(error);
    }
  };

  const runFromAddress = () => {
    const typed = new URLSearchParams(location.search).get("q") ?? "";
    input.value = typed;
    return run(typed);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set("q", input.value.trim());
    if (address.href !== location.href) history.pushState(null, "", address);
    void run(input.value);
  });
  // The index comes while someone types; a failure is told when it is needed.
  input.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
  addEventListener("popstate", () => void runFromAddress());
  void runFromAddress();
}

function summary({ total, isPartial }: Answer, text: string): string {
  if (total === 0) return words.nothingFound(text);
  return isPartial ? words.nearest(text) : words.count(formatNumber(total), text);
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const address = new URL(`${base}pagefind/pagefind.js`, location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return pagefind;
}
