/** The arrow keys between the search box and the results, and Escape. */
import type { SearchParts } from "./search-page-parts.ts";

/** Arrow down goes from the box to the first result and on, arrow up goes back, Escape empties the box from anywhere. */
export function listenToKeys({ panel, input, list }: SearchParts, onClear: () => void): void {
  panel.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      input.focus();
      onClear();
    } else if (step !== undefined && move(step)) event.preventDefault();
  });

  /** Whether there is somewhere to go. */
  function move(step: number): boolean {
    const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>(":scope > li > h3 a")];
    const from = stops.findIndex((stop) =>
      (stop.closest("#search-results > li") ?? stop).contains(document.activeElement),
    );
    const next = from === -1 ? undefined : stops[from + step];
    next?.focus();
    return next !== undefined;
  }
}
