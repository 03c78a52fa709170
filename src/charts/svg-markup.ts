/** Marks written as SVG, as short as it can be read. */
import type { Mark } from "./svg-canvas.ts";

export interface SvgSize {
  readonly width: number;
  readonly height: number;
}

/** One `<svg>` element, hidden from assistive technology: the figure around it has the words. Neighbours of one role share a group. */
export function svgMarkup(marks: readonly Mark[], size: SvgSize, className: string): string {
  const groups: { open: string; content: string }[] = [];
  for (const mark of marks) {
    const open = `<g${attributes(shared(mark))}>`;
    const last = groups.at(-1);
    if (last?.open === open) last.content += element(mark);
    else groups.push({ open, content: element(mark) });
  }
  const body = groups.map(({ open, content }) => `${open}${content}</g>`).join("");
  return `<svg${attributes({ class: className, viewBox: `0 0 ${size.width} ${size.height}`, "aria-hidden": "true" })}>${body}</svg>`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What neighbouring marks may have in common. */
function shared(mark: Mark): Attributes {
  if (mark.shape === "text")
    return { class: mark.role, "text-anchor": mark.anchor === "start" ? undefined : mark.anchor };
  if (mark.shape === "path")
    return { class: mark.role, "stroke-width": mark.lineWidth, "stroke-dasharray": mark.dash?.join(" ") };
  return { class: mark.role };
}

function element(mark: Mark): string {
  switch (mark.shape) {
    case "rect":
      return `<rect${attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })}/>`;
    case "circle":
      return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.radius })}/>`;
    case "path":
      return `<path${attributes({ d: mark.d })}/>`;
    case "text":
      return `<text${attributes({ x: mark.x, y: mark.y })}>${escapeXml(mark.text)}</text>`;
    default:
      return mark satisfies never;
  }
}

function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
