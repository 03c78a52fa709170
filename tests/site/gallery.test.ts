/** Every kind of chart with awkward data, looked at by axe and by rules, and photographed for the eye in `.cache/gallery/`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

type Kind = keyof typeof galleryPages;
const pages = Object.entries(galleryPages) as [Kind, string][];
const drawings = ".chart-drawing > svg, .sparkline";

/** Time goes by the pixels photographed: of the report its charts, and what stands under each of them alike once. */
const reportPart = ".prose";
const repeated = ".chart ~ .chart :is(.chart-tools, .chart-data, .chart-source, .chart-actions) { display: none }";

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
  rmSync(pictures, { recursive: true, force: true });
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

async function photograph(kind: Kind, view: string): Promise<void> {
  const path = join(pictures, `${kind}-${view}.png`);
  if (kind === "report") await page.locator(reportPart).screenshot({ path, style: repeated });
  else await page.screenshot({ path, fullPage: true });
}

/** What is wrong with the drawings in sight. */
async function expectWhole(): Promise<void> {
  expect(await page.locator(drawings).filter({ visible: true }).count()).toBeGreaterThan(0);
  expect(await findTextFaults(page)).toEqual([]);
}

describe.each(pages)("the page “%s”", (kind, path) => {
  beforeAll(async () => {
    await page.goto(addressOf(path).href);
  });

  it.each([320, 768, 1280])("has no word of a drawing cut off or over another at %i px", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ media: "screen", colorScheme, forcedColors: "none" });
      await photograph(kind, `${width}-${colorScheme}`);
    }
    await expectWhole();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("has every drawing whole on paper", async () => {
    // The width of an A4 sheet between its margins.
    await page.setViewportSize({ width: 665, height: 1123 });
    await page.emulateMedia({ media: "print", colorScheme: "dark", forcedColors: "none" });
    await photograph(kind, "print");
    await expectWhole();
  });

  describe("to axe", () => {
    const [desk, ...others] = views;

    beforeAll(async () => {
      await page.emulateMedia({ media: "screen" });
      await openForAxe(page, addressOf(path));
    });

    it("has no fault at a desk", async () => {
      if (desk) await setView(page, desk);
      expect(await findViolations(page)).toEqual([]);
    });

    // What the other rules look at does not change with the view; accessibility.test.ts has them of the same parts.
    it.each(others)("has enough contrast $name", async (view) => {
      await setView(page, view);
      expect(await findViolations(page, { rules: ["color-contrast"] })).toEqual([]);
    });
  });
});

it("a word that is set too large for its drawing would be found", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(addressOf(galleryPages.report).href);
  await page.addStyleTag({ content: ".chart { --chart-text-wide: 32px !important }" });
  const faults = await findTextFaults(page);
  expect(faults.filter((fault) => fault.includes(": cut off: ")).length).toBeGreaterThan(5);
  expect(faults.filter((fault) => fault.includes(": overlap: ")).length).toBeGreaterThan(5);
});

describe("in forced colours", () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: "screen", colorScheme: "dark", forcedColors: "active" });
  });

  it.each([
    ["report", ".chart-drawing > svg.wide", situations.length],
    ["indicators", ".sparkline", 3],
  ] as const)("every mark and word on the page “%s” has a colour other than the ground", async (kind, svg, count) => {
    await page.goto(addressOf(galleryPages[kind]).href);
    await photograph(kind, "forced-colors");
    expect(await page.locator(svg).count()).toBe(count);
    const unseen = await page.locator(`${svg} g`).evaluateAll((groups) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return groups
        .filter((group) => {
          const { fill, stroke } = getComputedStyle(group);
          return [fill, stroke].every((colour) => colour === "none" || colour === ground);
        })
        .map(({ classList }) => classList.value);
    });
    expect(unseen).toEqual([]);
  });
});

describe("explored", () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
  });

  it("lines that are named at their ends are hidden and shown from the row below, and nothing moves", async () => {
    await page.goto(addressOf(galleryPages.report).href);
    const chart = page.locator("#duong-ba");
    expect(await chart.getByRole("list").isVisible()).toBe(false);
    const summary = chart.locator(".chart-summary");
    const topInPage = () => summary.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await topInPage();
    await chart.getByRole("button", { name: "Xem từng điểm của biểu đồ" }).click();
    const toggle = chart.getByRole("button", { name: "Cấp huyện" });
    await toggle.click();
    expect(await chart.locator("[aria-live=polite]").innerText()).toBe("Đã ẩn Cấp huyện.");
    expect(await toggle.getAttribute("aria-pressed")).toBe("false");
    expect(await topInPage()).toBe(before);
    await chart.getByRole("button", { name: "Đóng" }).click();
    expect(await toggle.count()).toBe(0);
  });

  it("a long series is read part by part: magnified, followed by key, and whole again as it was", async () => {
    await page.goto(addressOf(galleryPages.report).href);
    const chart = page.locator("#duong-dai");
    await chart.getByRole("button", { name: "Xem từng điểm của biểu đồ" }).click();
    const stage = chart.getByRole("application");
    await stage.waitFor();
    const painted = () => stage.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const spoken = () => chart.locator("[aria-live=polite]").innerText();
    const cursorLeft = () => stage.locator(".chart-cursor").evaluate((cursor) => Number.parseFloat(cursor.style.left));
    const stepOfAYear = async () => {
      await page.keyboard.press("Home");
      const first = await cursorLeft();
      await page.keyboard.press("ArrowRight");
      return (await cursorLeft()) - first;
    };
    const whole = await painted();
    const step = await stepOfAYear();

    await page.keyboard.press("+");
    expect(await spoken()).toBe("Đang xem từ 1995 đến 2009.");
    await chart.getByRole("button", { name: "Phóng to" }).click();
    expect(await spoken()).toBe("Đang xem từ 1995 đến 2002.");
    await stage.focus();
    expect(await stepOfAYear()).toBeGreaterThan(3 * step);
    expect(await painted()).not.toBe(whole);

    await page.keyboard.press("End");
    expect(await spoken()).toBe("Số hồ sơ, 2024: 1.151 hồ sơ");
    expect(await cursorLeft()).toBeLessThan(await stage.evaluate((element) => element.clientWidth));
    await chart.screenshot({ path: join(pictures, "report-explored.png") });

    await page.keyboard.press("-");
    await page.keyboard.press("-");
    expect(await spoken()).toBe("Đang xem từ 1995 đến 2024.");
    expect(await painted()).toBe(whole);
  });
});

describe("a chart without files of its own", () => {
  it("gives its picture and its figures from the page itself", async () => {
    await page.goto(addressOf(galleryPages.comparison).href);
    const chart = page.locator("#bieu-do-ket-qua");
    await chart.getByText("Tải về, trích dẫn").click();
    const take = async (link: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        chart.getByRole("link", { name: link }).click(),
      ]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
    };
    const [svg, csv] = [await take("Hình SVG"), await take("CSV (đúng các số được vẽ)")];
    const name = "so-sanh-2023-quy-2-2023-quy-3-bieu-do-ket-qua";
    expect([svg.name, csv.name]).toEqual([`${name}.svg`, `${name}.csv`]);
    const words = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
      return root.nodeName === "svg" ? [...root.querySelectorAll("text")].map((each) => each.textContent) : [];
    }, svg.text);
    expect(words).toEqual(expect.arrayContaining(["Kết quả: tỷ lệ tăng ở 2 mục và không đổi ở 1 mục", "91,25%"]));
    expect(words).toContain("Nguồn: Sở Ví dụ tỉnh Mẫu, bảng Kết quả.");
    expect(csv.text.match(/^Quý III năm 2023,Đúng hạn,91.25,%,/m)).not.toBeNull();
  });
});

describe("to a screen reader", () => {
  beforeAll(async () => {
    await page.goto(addressOf(galleryPages.report).href);
  });

  it("every chart is a figure with its title as its name", async () => {
    const heard = await page.locator(reportPart).ariaSnapshot();
    const names = [...heard.matchAll(/- '?figure "(.*)"'?:$/gm)].map(([, name]) => name);
    expect(names).toEqual(situations.map(({ title }) => title));
  });

  it("every chart has a description", async () => {
    const descriptions = await page.getByRole("figure").evaluateAll((figures) =>
      figures.map((figure) => {
        const id = figure.getAttribute("aria-describedby") ?? "";
        return document.getElementById(id)?.textContent?.trim() ?? "";
      }),
    );
    expect(descriptions.length).toBe(situations.length);
    expect(descriptions.filter((each) => each.length <= 10)).toEqual([]);
  });
});
