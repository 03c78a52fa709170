/** Narrows and sorts the list of indicators. The choice stands in the address, so that it can be sent on and gone back to. */
import { fold } from "../text/fold.ts";

type Order = (a: HTMLElement, b: HTMLElement) => number;

const number = (entry: HTMLElement, key: string) => {
  const text = entry.dataset[key];
  return text === undefined ? undefined : Number(text);
};

/** Largest first (`sign` 1) or smallest first (-1); entries without the figure come last either way. */
function byNumber(key: string, sign: 1 | -1): Order {
  return (a, b) => {
    const [first, second] = [number(a, key), number(b, key)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return sign * (second - first);
  };
}

const nameOf = (entry: HTMLElement) => entry.querySelector("h3")?.textContent?.trim() ?? "";

/** By the value of `xep`; the order by area is that of the page. */
const orders: Readonly<Record<string, Order>> = {
  ten: (a, b) => nameOf(a).localeCompare(nameOf(b), "vi"),
  "so-lon": byNumber("value", 1),
  "so-nho": byNumber("value", -1),
  tang: byNumber("change", 1),
  giam: byNumber("change", -1),
};

const form = document.querySelector<HTMLFormElement>(".indicator-filter");
if (form) start(form);

function start(form: HTMLFormElement): void {
  const groups = [...document.querySelectorAll<HTMLElement>("[data-indicator-group]")].map((section) => ({
    section,
    list: section.querySelector("ul") as HTMLUListElement, // Every group has one.
    entries: [...section.querySelectorAll<HTMLElement>(".indicator-entry")],
  }));
  const sorted = document.createElement("ul");
  sorted.className = "indicator-list indicator-sorted";
  sorted.hidden = true;
  const remark = document.querySelector<HTMLElement>(".indicator-filter-remark");
  (remark ?? form).after(sorted);

  const apply = () => {
    const chosen = new FormData(form);
    const shown = groups.flatMap(({ section, entries }) =>
      entries.filter((entry) => isShown(entry, section.id, chosen)),
    );
    const order = orders[String(chosen.get("xep"))];
    for (const { section, list, entries } of groups) {
      const own = entries.filter((entry) => shown.includes(entry));
      section.hidden = order !== undefined || own.length === 0;
      if (!order) list.replaceChildren(...own);
    }
    sorted.hidden = order === undefined || shown.length === 0;
    if (order) sorted.replaceChildren(...shown.toSorted(order));
    tell(form, shown.length, groups.flatMap(({ entries }) => entries).length);
  };

  const read = () => {
    const asked = new URLSearchParams(location.search);
    form.reset();
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) setField(field, asked);
    }
    apply();
  };
  form.addEventListener("input", () => {
    apply();
    history.replaceState(null, "", address(form));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () =>
    // The fields are empty only after the event.
    setTimeout(() => {
      apply();
      history.replaceState(null, "", address(form));
    }),
  );
  addEventListener("popstate", read);
  form.hidden = false;
  if (remark) remark.hidden = false;
  read();
}

/** A value that a list of choices does not have leaves it as it was. */
function setField(field: HTMLInputElement | HTMLSelectElement, asked: URLSearchParams): void {
  const value = asked.get(field.name);
  if (value === null) return;
  const isKnown = field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);
  if (isKnown) field.value = value;
}

function isShown(entry: HTMLElement, area: string, chosen: FormData): boolean {
  const wanted = (name: string) => String(chosen.get(name) ?? "");
  const isOf = (name: string, value: string | undefined) => wanted(name) === "" || wanted(name) === value;
  return (
    fold(nameOf(entry)).includes(fold(wanted("tim").trim())) &&
    isOf("linh-vuc", area) &&
    isOf("dien-bien", entry.dataset["course"]) &&
    isOf("muc-tieu", entry.dataset["target"])
  );
}

function tell(form: HTMLFormElement, shown: number, all: number): void {
  const status = form.querySelector("[role=status]");
  const words = form.dataset["count"] ?? "";
  if (status) status.textContent = words.replace("{shown}", String(shown)).replace("{all}", String(all));
}

/** Only what was chosen stands in the address. */
function address(form: HTMLFormElement): string {
  const chosen = [...new FormData(form)].flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]]));
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : location.pathname;
}
