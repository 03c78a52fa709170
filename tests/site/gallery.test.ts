/** Every kind of chart with awkward data, looked at by axe and by rules, and photographed for the eye in `.cache/gallery/`. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "astro";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findTextFaults } from "../charts/drawn-text.ts";
import { galleryPages, situations, writeGallery } from "../charts/gallery.ts";
import { findViolations, openForAxe, setView, views } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { buildSite } from "./build.ts";

const pictures = ".cache/gallery";
const folder = mkdtempSync(join(tmpdir(), "minh-bach-gallery-"));
const [root, outDir] = [join(folder, "site"), join(folder, "dist")];

const screens = [320, 768, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ name: `${width}-${colorScheme}`, width, colorScheme })),
);
const pages = Object.entries(galleryPages);
const drawings = ".chart-drawing > svg, .sparkline";

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof preview>>;

beforeAll(async () => {
  writeGallery(root);
  const { status, output } = await buildSite(root, outDir);
  if (status !== 0) throw new Error(`the gallery is not built:\n${output}`);
  server = await preview({ root: ".", outDir, server: { port: 0 }, logLevel: "error" });
  browser = await launchBrowser();
  page = await browser.newPage();
  mkdirSync(pictures, { recursive: true });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

function addressOf(path: string): URL {
  return new URL(path, `http://localhost:${server.port}/`);
}

async function photograph(name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

describe.each(screens)("at $name", ({ name, width, colorScheme }) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: "screen", colorScheme, forcedColors: "none" });
  });

  it.each(pages)("no word of a drawing on the page “%s” is cut off or lies over another", async (kind, path) => {
    await page.goto(addressOf(path).href);
    await photograph(`${kind}-${name}`);
    expect(await page.locator(drawings).filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await findTextFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

it("a word that is set too large for its drawing would be found", async () => {
  await page.goto(addressOf(galleryPages.report).href);
  await page.addStyleTag({ content: ".chart { --chart-text-wide: 32px !important }" });
  const faults = await findTextFaults(page);
  expect(faults.filter((fault) => fault.includes(": cut off: ")).length).toBeGreaterThan(5);
  expect(faults.filter((fault) => fault.includes(": overlap: ")).length).toBeGreaterThan(5);
});

describe.each(views)("$name", (view) => {
  beforeAll(() => page.emulateMedia({ media: "screen", forcedColors: "none" }));

  it.each(pages)("axe finds nothing on the page “%s”", async (_kind, path) => {
    await setView(page, view);
    await openForAxe(page, addressOf(path));
    expect(await findViolations(page)).toEqual([]);
  });
});

describe("on paper", () => {
  beforeAll(async () => {
    // The width of an A4 sheet between its margins.
    await page.setViewportSize({ width: 665, height: 1123 });
    await page.emulateMedia({ media: "print", colorScheme: "dark", forcedColors: "none" });
  });

  it.each(pages)("every drawing of the page “%s” is whole", async (kind, path) => {
    await page.goto(addressOf(path).href);
    await photograph(`${kind}-print`);
    expect(await page.locator(drawings).filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await findTextFaults(page)).toEqual([]);
  });
});

describe("in forced colours", () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: "screen", colorScheme: "dark", forcedColors: "active" });
    await page.goto(addressOf(galleryPages.report).href);
  });

  it("every mark and word is drawn in a colour of the system other than the ground", async () => {
    await photograph("report-forced-colors");
    expect(await page.locator(".chart-drawing > svg.wide").count()).toBe(situations.length);
    const unseen = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll(".chart-drawing > svg.wide g")]
        .filter((group) => {
          const { fill, stroke } = getComputedStyle(group);
          return [fill, stroke].every((colour) => colour === "none" || colour === ground);
        })
        .map(({ classList }) => classList.value);
    });
    expect(unseen).toEqual([]);
  });
});

describe("to a screen reader", () => {
  it("every chart is a figure with a name and a description", async () => {
    await page.goto(addressOf(galleryPages.report).href);
    for (const { title } of situations) {
      const figure = page.getByRole("figure", { name: title, exact: true });
      expect(await figure.count(), title).toBe(1);
      const described = await figure.getAttribute("aria-describedby");
      expect((await page.locator(`[id="${described}"]`).textContent())?.length, title).toBeGreaterThan(10);
    }
  });
});
