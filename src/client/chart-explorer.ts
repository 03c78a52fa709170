/** A chart read point by point, by pointer and by key. It stands over the drawing and leaves it as it was when closed. */
import type { Chart } from "../charts/chart.ts";
import { nextPlace, type Place, readPoint } from "../charts/interactive-reading.ts";
import { canHide, canZoom, follow, toggleSeries, type View, wholeView, zoom } from "../charts/interactive-view.ts";
import { legendOf } from "../charts/legend.ts";
import { chartActionsText } from "../text/interface/chart-actions.ts";
import { createFigures } from "./chart-figures.ts";
import { createStage } from "./chart-stage.ts";

const words = chartActionsText.chartExplorer;

// Bundled scripts keep no exports: the button calls by an event of its figure, and hears of a failure by its refusal.
document.addEventListener("chart-explore", (event) => {
  try {
    explore(event.target as HTMLElement, (event as CustomEvent<Chart>).detail);
  } catch {
    event.preventDefault();
  }
});

/**
 * Puts the chart in place of the drawing of its figure.
 *
 * @throws when it cannot be drawn; the page is then as it was.
 */
function explore(figure: HTMLElement, chart: Chart): void {
  const drawing = figure.querySelector<HTMLElement>(".chart-drawing");
  const row = figure.querySelector<HTMLElement>(".chart-tools");
  if (!drawing || !row) throw new Error("A chart without its drawing");
  const stage = createStage(drawing, chart);
  let view = wholeView(chart);
  let place: Place | undefined;
  stage.draw(view);

  const ends = new AbortController();
  const { signal } = ends;
  const startButton = row.querySelector("button");
  const spoken = document.createElement("p");
  spoken.className = "visually-hidden";
  spoken.ariaLive = "polite";
  const label = drawing.getAttribute("aria-label") ?? "";

  const show = (next: View) => {
    view = next;
    stage.draw(view);
    if (place && view.hidden.includes(place.series)) place = undefined;
    stage.point(place);
  };
  const read = (next: Place) => {
    place = next;
    show(follow(view, next.category));
    spoken.textContent = readPoint(chart, next);
  };
  const zoomTo = (direction: "in" | "out") => {
    show(zoom(chart, view, direction, place?.category ?? Math.floor((view.from + view.to) / 2)));
    const [from, to] = [chart.categories[view.from]?.label ?? "", chart.categories[view.to - 1]?.label ?? ""];
    spoken.textContent = words.window(from, to);
  };

  const figures = createFigures(chart);
  figures.hidden = true;
  const tools: HTMLButtonElement[] = [];
  const addTool = (text: string, act: (button: HTMLButtonElement) => void) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", () => act(button), { signal });
    tools.push(button);
  };
  addTool(words.table, (button) => {
    const showsTable = figures.hidden !== false;
    figures.hidden = !showsTable;
    stage.element.hidden = showsTable;
    drawing.classList.toggle("shows-figures", showsTable);
    button.textContent = showsTable ? words.drawing : words.table;
    if (!showsTable) show(view);
  });
  addTool(words.close, () => {
    ends.abort();
    resized.disconnect();
    for (const added of [stage.element, figures, spoken, ...tools]) added.remove();
    drawing.classList.remove("is-explored", "shows-figures");
    row.classList.remove("is-explored");
    drawing.style.minBlockSize = "";
    drawing.role = "img";
    drawing.setAttribute("aria-label", label);
    if (startButton) {
      startButton.hidden = false;
      startButton.focus({ preventScroll: true });
    }
  });
  if (canZoom(chart)) {
    addTool(words.zoomIn, () => zoomTo("in"));
    addTool(words.zoomOut, () => zoomTo("out"));
  }

  stage.element.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextPlace(chart, view.hidden, place, event.key);
      if (next) read(next);
      else if (canZoom(chart) && "+=-".includes(event.key)) zoomTo(event.key === "-" ? "out" : "in");
      else if (event.key === "Escape") stage.point(undefined);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  const pointed = ({ clientX, clientY }: PointerEvent) => {
    place = stage.placeAt(clientX, clientY);
    stage.point(place);
  };
  stage.element.addEventListener("pointermove", pointed, { signal });
  stage.element.addEventListener("pointerdown", pointed, { signal });
  stage.element.addEventListener("pointerleave", () => stage.point(undefined), { signal });
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
    matchMedia(query).addEventListener("change", () => show(view), { signal });
  }

  // The stage names itself; a drawing that is an image would hide it from assistive technology.
  drawing.removeAttribute("role");
  drawing.removeAttribute("aria-label");
  drawing.classList.add("is-explored");
  drawing.append(stage.element, figures);
  if (startButton) startButton.hidden = true;
  row.append(...tools, spoken);
  row.classList.add("is-explored");
  addToggles({ figure, row, chart, signal }, (series, name) => {
    show(toggleSeries(chart, view, series));
    const isHidden = view.hidden.includes(series);
    spoken.textContent = isHidden ? words.hidden(name) : words.shown(name);
    return !isHidden;
  });
  const resized = new ResizeObserver(() => show(view));
  resized.observe(drawing);
  stage.point(undefined);
  stage.element.focus({ preventScroll: true });
}

interface Explored {
  readonly figure: HTMLElement;
  readonly row: HTMLElement;
  readonly chart: Chart;
  /** Aborted when the chart is closed. */
  readonly signal: AbortSignal;
}

/**
 * Makes buttons of the entries of the key, or, where the drawing has the names and the key is out of sight, puts such
 * buttons in the row below; `toggle` tells whether the series is in sight then.
 */
function addToggles({ figure, row, chart, signal }: Explored, toggle: (series: number, name: string) => boolean): void {
  if (!canHide(chart)) return;
  const items = figure.querySelectorAll<HTMLElement>(".chart-legend > li");
  for (const [index, { series, name }] of legendOf(chart).entries()) {
    const item = items[index];
    if (!item || series === "target") continue;
    const button = document.createElement("button");
    button.type = "button";
    button.ariaPressed = "true";
    button.onclick = () => {
      button.ariaPressed = String(toggle(series, name));
    };
    if (item.getClientRects().length > 0) {
      button.append(...item.childNodes);
      item.append(button);
      signal.addEventListener("abort", () => button.replaceWith(...button.childNodes));
    } else {
      button.append(...item.cloneNode(true).childNodes);
      row.append(button);
      signal.addEventListener("abort", () => button.remove());
    }
  }
}
