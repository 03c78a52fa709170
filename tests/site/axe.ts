/** Runs axe in a page, at a desk in light and dark and on a phone. */
import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
}

export const views: readonly View[] = [
  { name: "at a desk", width: 1280, height: 900, colorScheme: "light" },
  { name: "at a desk in the dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "on a phone", width: 360, height: 780, colorScheme: "light" },
];

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens `address` and brings axe into it. */
export async function openForAxe(page: Page, address: URL): Promise<void> {
  await page.goto(address.href);
  // Over the shades at the sides of a table axe tells no contrast; its text stands on the paper between them.
  await page.addStyleTag({ content: ".data-table-scroll { background: none !important }" });
  await page.evaluate(axe.source);
}

export async function setView(page: Page, { width, height, colorScheme }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
}

interface Look {
  /** All that speak of accessibility where none are named. */
  readonly rules?: readonly string[];
  /** Selector of the part to look at; the whole page when left out. */
  readonly within?: string;
}

/** "rule: selector – what axe says" for each element in breach, on the page opened last. */
export function findViolations(page: Page, { rules, within = "html" }: Look = {}): Promise<string[]> {
  const runOnly = rules ? { type: "rule" as const, values: [...rules] } : { type: "tag" as const, values: tags };
  return page.evaluate(
    async ([part, only]) => {
      const { violations } = await window.axe.run(part, { runOnly: only });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} – ${failureSummary}`),
      );
    },
    [within, runOnly] as const,
  );
}
