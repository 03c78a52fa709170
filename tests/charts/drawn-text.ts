/** What is wrong with the words of the drawings on a page, measured in the browser. */
import type { Page } from "playwright-core";

/** Words cut off at the edge of a drawing and words that overlap, each with the title of its chart; drawings not in sight are left out. */
export function findTextFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    return [...document.querySelectorAll<SVGSVGElement>(".chart-drawing > svg")].flatMap((svg) => {
      if (svg.getClientRects().length === 0) return [];
      const title = svg.closest("figure")?.querySelector(".chart-title")?.textContent ?? "";
      const { width, height } = svg.viewBox.baseVal;
      const texts = [...svg.querySelectorAll("text")].map((element) => {
        const { x, y, width: w, height: h } = element.getBBox();
        // The box of a line has room above and below its letters.
        return { text: element.textContent, left: x, right: x + w, top: y + h * 0.2, bottom: y + h * 0.85 };
      });
      const cut = texts.filter(
        ({ left, right, top, bottom }) =>
          left < -slack || right > width + slack || top < -slack || bottom > height + slack,
      );
      const overlaps = texts.flatMap((a, index) =>
        texts.slice(index + 1).flatMap((b) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return across > slack && down > slack ? [`${a.text} | ${b.text}`] : [];
        }),
      );
      return [
        ...cut.map(({ text }) => `${title}: cut off: ${text}`),
        ...overlaps.map((both) => `${title}: overlap: ${both}`),
      ];
    });
  });
}
