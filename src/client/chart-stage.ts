/** The canvas over a chart's drawing, with a mark and a tooltip at the point that is read. */
import { type Chart, isOverTime } from "../charts/chart.ts";
import { type Drawing, type DrawnFigure, recordChart } from "../charts/draw.ts";
import { paintMarks } from "../charts/interactive-paint.ts";
import { type Place, readPoint } from "../charts/interactive-reading.ts";
import { figureAt } from "../charts/interactive-target.ts";
import { chartInView, type View } from "../charts/interactive-view.ts";
import { type FormatName, formats } from "../charts/look.ts";
import { chartActionsText } from "../text/interface/chart-actions.ts";
import { readStyles } from "./chart-style.ts";

export interface Stage {
  readonly element: HTMLElement;
  /** Paints the view at the size the drawing has on the page. */
  readonly draw: (view: View) => void;
  /** Shows the mark and the tooltip of a point, or neither. */
  readonly point: (place: Place | undefined) => void;
  /** The point that a pointer at these coordinates of the window means. */
  readonly placeAt: (clientX: number, clientY: number) => Place | undefined;
}

/** @throws where the browser gives no canvas to draw on. */
export function createStage(drawing: HTMLElement, chart: Chart): Stage {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas");
  const cursor = part("chart-cursor");
  const tooltip = part("chart-tooltip");
  const element = part("chart-stage");
  element.tabIndex = 0;
  element.role = "application";
  element.ariaLabel = chartActionsText.chartExplorer.stage(chart.title);
  canvas.ariaHidden = "true";
  element.append(canvas, cursor, tooltip);

  let scale = 1;
  /** Where names stand above their bars and dots, a tooltip there would hide them. */
  let hasNamesAbove = false;
  let drawn: Drawing = { size: { width: 0, height: 0 }, marks: [], figures: [] };
  /** Of the drawing's figures → of the whole chart. */
  let placeOf = ({ series, category }: DrawnFigure): Place => ({ series, category });

  const draw = (view: View) => {
    const shown = [...drawing.querySelectorAll<SVGElement>(":scope > svg")].find(
      (svg) => svg.getClientRects().length > 0,
    );
    if (!shown) return;
    const format: FormatName = shown.classList.contains("wide") ? "wide" : "narrow";
    const inView = chartInView(chart, view);
    drawn = recordChart(inView.chart, format);
    hasNamesAbove = formats[format].labels === "above" && !isOverTime(chart);
    placeOf = ({ series, category }) => ({
      series: inView.series[series] ?? series,
      category: category + inView.firstCategory,
    });
    scale = shown.getBoundingClientRect().width / drawn.size.width;
    const pixels = scale * devicePixelRatio;
    canvas.width = Math.round(drawn.size.width * pixels);
    canvas.height = Math.round(drawn.size.height * pixels);
    canvas.style.width = `${drawn.size.width * scale}px`;
    // A part of a chart may take more room than the whole: times in two rows.
    const [needed, given] = [drawn.size.height * scale, shown.getBoundingClientRect().height];
    drawing.style.minBlockSize = needed > given + 1 ? `${needed}px` : "";
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    paintMarks(drawn.marks, context, readStyles(drawing, format));
  };

  const figures = () => drawn.figures.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));

  const point = (place: Place | undefined) => {
    const figure =
      place &&
      figures().find((each) => placeOf(each).series === place.series && placeOf(each).category === place.category);
    cursor.hidden = tooltip.hidden = !figure;
    if (!figure) return;
    const start = figure.base ?? figure.x;
    cursor.classList.toggle("is-bar", figure.base !== undefined);
    cursor.style.left = `${Math.min(start, figure.x) * scale}px`;
    cursor.style.top = `${figure.y * scale}px`;
    cursor.style.width = figure.base === undefined ? "" : `${Math.abs(figure.x - start) * scale}px`;
    tooltip.textContent = readPoint(chart, placeOf(figure));
    const room = element.clientWidth - tooltip.offsetWidth;
    tooltip.style.left = `${Math.max(0, Math.min(figure.x * scale - tooltip.offsetWidth / 2, room))}px`;
    const above = figure.y * scale - tooltip.offsetHeight - 16;
    tooltip.style.top = `${hasNamesAbove || above < -32 ? figure.y * scale + 16 : above}px`;
  };

  const placeAt = (clientX: number, clientY: number) => {
    const { left, top } = canvas.getBoundingClientRect();
    const figure = figureAt(figures(), (clientX - left) / scale, (clientY - top) / scale);
    return figure && placeOf(figure);
  };

  return { element, draw, point, placeAt };
}

function part(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
