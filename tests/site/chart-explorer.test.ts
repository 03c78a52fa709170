/** A chart read point by point: only on request, by pointer and by key, in place of the drawing, which stays when anything fails. */
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { findViolations, openForAxe, setView, views } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { pagePaths } from "./pages.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
});

afterEach(() => context.close());

async function openChart(id: string): Promise<Locator> {
  await page.goto(new URL(pagePaths.report, inject("siteUrl")).href);
  return page.locator(`#${id}`);
}

const button = (chart: Locator) => chart.getByRole("button", { name: "Xem từng điểm của biểu đồ" });

async function explore(id: string): Promise<{ chart: Locator; stage: Locator }> {
  const chart = await openChart(id);
  await button(chart).click();
  const stage = chart.getByRole("application");
  await stage.waitFor();
  return { chart, stage };
}

const spoken = (chart: Locator) => chart.locator("[aria-live=polite]").innerText();

describe("before the button is pressed", () => {
  it("nothing of it is asked of the network", async () => {
    await openChart("bieu-do-bien-che");
    await page.waitForLoadState("networkidle");
    expect(requests.filter((path) => path.endsWith(".js") || path.startsWith("/bieu-do/"))).toEqual([]);
  });

  it("a page without JavaScript shows nothing of it", async () => {
    const bare = await browser.newPage({ javaScriptEnabled: false });
    await bare.goto(new URL(pagePaths.report, inject("siteUrl")).href);
    const tools = bare.locator(".chart-tools");
    expect(await tools.count()).toBeGreaterThanOrEqual(6);
    expect(await tools.filter({ visible: true }).count()).toBe(0);
    await bare.close();
  });

  it("the page holds one small script, and the address of the other where it is not fetched", async () => {
    await openChart("bieu-do-bien-che");
    const inline = await page.locator("script:not([src]):not([type='application/ld+json'])").allTextContents();
    expect(inline.length).toBe(1);
    expect(inline[0]?.length).toBeLessThan(1500);
  });

  it("a page without charts knows nothing of it", async () => {
    await openChart("bieu-do-bien-che");
    expect(await page.content()).toContain("chart-script");
    await page.goto(new URL(pagePaths.calendar, inject("siteUrl")).href);
    expect(await page.content()).not.toContain("chart-script");
  });
});

describe("a press", () => {
  it("brings scripts of at most 75 KB, compressed, and the figures of this chart", async () => {
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) bodies.push(response.body());
    });
    await explore("bieu-do-bien-che");
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(75_000);
    expect(requests.filter((path) => path.startsWith("/bieu-do/"))).toEqual([
      "/bieu-do/2024-7-thang/bieu-do-bien-che.json",
    ]);
  });

  it.each([1280, 360])("moves nothing on a page %i px wide", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const chart = await openChart("bieu-do-bien-che");
    const summary = chart.locator(".chart-summary");
    const topInPage = () => summary.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await topInPage();
    await button(chart).click();
    await chart.getByRole("application").waitFor();
    expect(await topInPage()).toBe(before);
  });

  it.each(["bieu-do-bien-che", "bieu-do-1022", "bieu-do-dti"])(
    "draws what the drawing of %s showed: the same picture but for the edges of letters",
    async (id) => {
      const chart = await openChart(id);
      const drawing = chart.locator(".chart-drawing");
      const before = await drawing.screenshot();
      await button(chart).click();
      await chart.getByRole("application").waitFor();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const after = await drawing.screenshot();
      expect(await differingShare(before, after)).toBeLessThan(0.005);
    },
  );

  it("follows the colour scheme when it changes", async () => {
    const { stage } = await explore("bieu-do-bien-che");
    const light = await barColour(stage);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => barColour(stage)).not.toEqual(light);
  });
});

describe("reading by key", () => {
  it("says series, category and figure, and stops at the ends", async () => {
    const { chart, stage } = await explore("bieu-do-bien-che");
    expect(await stage.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await spoken(chart)).toBe("Được giao, Công chức: 26 người");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    expect(await spoken(chart)).toBe("Có mặt, Hợp đồng lao động làm công tác chuyên môn, nghiệp vụ: 2 người");
    await page.keyboard.press("ArrowRight");
    expect(await spoken(chart)).toContain("2 người");
    await page.keyboard.press("Home");
    expect(await spoken(chart)).toBe("Có mặt, Công chức: 26 người");
    expect(await stage.locator(".chart-tooltip").innerText()).toBe("Có mặt, Công chức: 26 người");
  });

  it("gives a rank with its total", async () => {
    const { chart } = await explore("bieu-do-dti");
    await page.keyboard.press("End");
    expect(await spoken(chart)).toBe("Hạng, 2022: hạng 40/63");
  });
});

describe.each(views)("$name, explored", (view) => {
  it("gives axe nothing to find, neither the drawing with its tooltip nor the table in its place", async () => {
    await setView(page, view);
    await openForAxe(page, new URL(pagePaths.report, inject("siteUrl")));
    const within = "#bieu-do-lgsp";
    const chart = page.locator(within);
    await button(chart).click();
    await chart.getByRole("application").waitFor();
    await page.keyboard.press("ArrowRight");
    await chart.locator(".chart-tooltip").waitFor();
    expect(await findViolations(page, { within })).toEqual([]);
    await chart.getByRole("button", { name: "Xem bảng" }).click();
    await chart.locator(".chart-figures").waitFor();
    expect(await findViolations(page, { within })).toEqual([]);
  });
});

describe("pointer and buttons", () => {
  it("show the figure under the pointer in Vietnamese format", async () => {
    const { stage } = await explore("bieu-do-van-ban");
    const { width, height } = (await stage.boundingBox()) ?? { width: 0, height: 0 };
    await stage.hover({ position: { x: width * 0.5, y: height * 0.2 } });
    expect(await stage.locator(".chart-tooltip").innerText()).toBe("Số văn bản, Văn bản nhận: 2.684.602 văn bản");
  });

  it("hide a series and show it again", async () => {
    const { chart, stage } = await explore("bieu-do-lgsp");
    const before = await stage.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.height);
    const toggle = chart.getByRole("button", { name: "Sẵn có" });
    await toggle.click();
    expect(await toggle.getAttribute("aria-pressed")).toBe("false");
    expect(await spoken(chart)).toBe("Đã ẩn Sẵn có.");
    const hidden = await stage.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.height);
    expect(hidden).toBeLessThan(before);
    await stage.focus();
    await page.keyboard.press("Home");
    expect(await spoken(chart)).toContain("Đã tích hợp");
    await toggle.click();
    expect(await spoken(chart)).toBe("Đã hiện Sẵn có.");
  });

  it("switch to the table and back", async () => {
    const { chart, stage } = await explore("bieu-do-bien-che");
    await chart.getByRole("button", { name: "Xem bảng" }).click();
    const table = chart.locator(".chart-figures table");
    expect(await table.isVisible()).toBe(true);
    expect(
      await table
        .getByRole("row", { name: /^Viên chức/ })
        .getByRole("cell")
        .allInnerTexts(),
    ).toEqual(["20", "20"]);
    expect(await stage.isVisible()).toBe(false);
    await chart.getByRole("button", { name: "Xem hình" }).click();
    expect(await stage.isVisible()).toBe(true);
    expect(await table.isVisible()).toBe(false);
  });

  it("close it: the drawing is as before, and the button has the focus", async () => {
    const chart = await openChart("bieu-do-lgsp");
    const before = await chart.evaluate((figure) => figure.innerHTML);
    await button(chart).click();
    await chart.getByRole("application").waitFor();
    await chart.getByRole("button", { name: "Đóng" }).click();
    expect(await button(chart).evaluate((element) => element === document.activeElement)).toBe(true);
    const plain = (html: string) =>
      html.replaceAll(' class="chart-drawing"', "").replace(/ (style|disabled)="[^"]*"/g, "");
    const after = await chart.evaluate((figure) => figure.innerHTML);
    expect([...plain(after)].sort().join("")).toBe([...plain(before)].sort().join(""));
  });
});

describe("when something fails", () => {
  const failed = "Không tải được phần tương tác";

  async function expectDrawing(chart: Locator): Promise<void> {
    await chart.getByRole("status").filter({ hasText: failed }).waitFor();
    expect(await chart.locator(".chart-drawing > svg:visible").count()).toBe(1);
    expect(await chart.locator("canvas").count()).toBe(0);
    expect(await button(chart).isEnabled()).toBe(true);
  }

  it.each([
    ["the script is blocked", "**/*.js"],
    ["the figures do not come", "**/bieu-do/**"],
  ])("because %s, the drawing stays and the button can be pressed again", async (_why, pattern) => {
    await page.route(pattern, (route) => route.abort());
    const chart = await openChart("bieu-do-bien-che");
    await button(chart).click();
    await expectDrawing(chart);
    await page.unroute(pattern);
    if (pattern.endsWith(".js")) return;
    await button(chart).click();
    await chart.getByRole("application").waitFor();
    expect(await chart.getByRole("status").count()).toBe(0);
  });

  it("because there is no canvas, the drawing stays", async () => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const chart = await openChart("bieu-do-bien-che");
    await button(chart).click();
    await expectDrawing(chart);
  });

  it("paper gets the drawing, not the canvas", async () => {
    const { chart, stage } = await explore("bieu-do-bien-che");
    await page.emulateMedia({ media: "print" });
    expect(await stage.isVisible()).toBe(false);
    const svg = chart.locator(".chart-drawing > svg").filter({ visible: true });
    expect(await svg.evaluate((element) => getComputedStyle(element).visibility)).toBe("visible");
  });
});

/** The colour in the middle of the first bar. */
function barColour(stage: Locator): Promise<number[]> {
  return stage.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext("2d");
    return [...(context?.getImageData(canvas.width * 0.5, canvas.height * 0.1, 1, 1).data ?? [])];
  });
}

/** Part of the pixels that differ clearly between two pictures of one size. */
async function differingShare(first: Buffer, second: Buffer): Promise<number> {
  const [a, b] = [first, second].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(
    async ([one = "", other = ""]) => {
      const read = async (url: string) => {
        const bitmap = await createImageBitmap(await (await fetch(url)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      };
      const [p, q] = [await read(one), await read(other)];
      let differing = 0;
      const differs = (at: number) =>
        [at, at + 1, at + 2].some((each) => Math.abs((p[each] ?? 0) - (q[each] ?? 0)) > 60);
      for (let at = 0; at < p.length; at += 4) if (differs(at)) differing++;
      return p.length === q.length ? differing / (p.length / 4) : 1;
    },
    [a ?? "", b ?? ""],
  );
}
