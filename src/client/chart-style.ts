/** What the style sheets of the page give to the marks of a drawing. */
import type { MarkStyle } from "../charts/interactive-paint.ts";
import type { FormatName } from "../charts/look.ts";
import type { Mark } from "../charts/svg-canvas.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Asks the browser, once for each role: colours, patterns and faces are those of the SVG, whatever the theme is. */
export function readStyles(drawing: HTMLElement, format: FormatName): (mark: Mark) => MarkStyle {
  const known = new Map<string, MarkStyle>();
  const probe = document.createElementNS(svgNamespace, "svg");
  probe.setAttribute("class", `${format} chart-probe`);
  return (mark) => {
    const attributes = attributesOf(mark);
    const key = JSON.stringify([attributes, mark.shape === "text"]);
    const style = known.get(key) ?? ask(drawing, probe, attributes);
    known.set(key, style);
    return style;
  };
}

/** As src/charts/svg-markup.ts writes them. */
function attributesOf(mark: Mark): Readonly<Record<string, string>> {
  if (mark.shape !== "path") return { class: mark.role };
  return {
    class: mark.role,
    ...(mark.lineWidth !== undefined && { "stroke-width": String(mark.lineWidth) }),
    ...(mark.dash && { "stroke-dasharray": mark.dash.join(" ") }),
  };
}

function ask(drawing: HTMLElement, probe: SVGSVGElement, attributes: Readonly<Record<string, string>>): MarkStyle {
  const group = document.createElementNS(svgNamespace, "g");
  for (const [name, value] of Object.entries(attributes)) group.setAttribute(name, value);
  probe.append(group);
  drawing.append(probe);
  const {
    fill,
    stroke,
    strokeOpacity,
    strokeWidth,
    strokeDasharray,
    fontStyle,
    fontWeight,
    fontSize,
    fontFamily,
    paintOrder,
  } = getComputedStyle(group);
  const style: MarkStyle = {
    fill,
    stroke,
    strokeOpacity: Number.parseFloat(strokeOpacity),
    strokeWidth: Number.parseFloat(strokeWidth),
    dash: strokeDasharray === "none" ? [] : strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    strokeFirst: paintOrder.startsWith("stroke"),
  };
  group.remove();
  probe.remove();
  return style;
}
