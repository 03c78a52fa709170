/** What readers take of a chart: pictures, figures, a frame for another site, a citation, the picture beside a link. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { attributeValues, isServed, readPage } from "./built-site.ts";
import { pagePaths } from "./pages.ts";

const dist = "dist";
const report = readPage(dist, pagePaths.report);
const ids = [...report.html.matchAll(/data-chart="\/bieu-do\/([^"]+)\.json"/g)].map(([, id = ""]) => id);
const read = (path: string) => readFileSync(`${dist}/${path}`, "utf8");

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

describe("beside every chart of the report", () => {
  it("stand links to its files, each of which exists", () => {
    expect(ids.length).toBeGreaterThanOrEqual(6);
    const links = attributeValues(report, "href");
    for (const id of ids) {
      const files = [`/bieu-do/${id}.png`, `/bieu-do/${id}.svg`, `/bieu-do/${id}.csv`, `/nhung/${id}/`];
      for (const file of files) {
        expect(links, file).toContain(file);
        expect(isServed(dist, file), file).toBe(true);
      }
    }
  });

  it("stands a citation and the frame to paste, as text", async () => {
    await page.goto(new URL(pagePaths.report, inject("siteUrl")).href);
    const chart = page.locator("#bieu-do-dti");
    await chart.getByText("Tải về, nhúng, trích dẫn").click();
    expect(await chart.locator(".chart-actions code").innerText()).toMatch(
      /^<iframe src="\/nhung\/2024-7-thang\/bieu-do-dti\/" title="Hạng chuyển đổi số \(DTI\) của tỉnh năm 2022 cao hơn năm 2021" width="100%" height="\d+" loading="lazy" style="border:0"><\/iframe>$/,
    );
    expect(await chart.locator(".chart-actions dd").last().innerText()).toMatch(
      /^Biểu đồ “Hạng chuyển đổi số \(DTI\) của tỉnh năm 2022 cao hơn năm 2021”, Sở Thông tin và Truyền thông tỉnh Tây Ninh, .*\/ky-bao-cao\/2024-7-thang\/#bieu-do-dti$/,
    );
  });
});

describe("the CSV", () => {
  it("has the figures that are drawn, as the report states them", () => {
    const lines = read("bieu-do/2024-7-thang/bieu-do-chao-gia.csv").trim().split("\n");
    const [heading = "", ...rows] = lines;
    expect(heading.split(",").slice(0, 6)).toEqual(["chuoi", "muc", "gia_tri", "don_vi", "hien_thi", "o"]);
    expect(rows.map((row) => /,(\d+),đồng,([\d.]+),/.exec(row)?.slice(1))).toEqual([
      ["150000000", "150.000.000"],
      ["303398000", "303.398.000"],
      ["316473000", "316.473.000"],
      ["312095000", "312.095.000"],
    ]);
  });

  it("says where each figure stands", () => {
    expect(read("bieu-do/2024-7-thang/bieu-do-dti.csv").trim().split("\n").slice(1)).toEqual([
      "Hạng,2021,44,,44,xep_hang/dti_tinh_lan_truoc/hang,2024-7-thang,2024-01-01,2024-07-31,63",
      "Hạng,2022,40,,40,xep_hang/dti_tinh/hang,2024-7-thang,2024-01-01,2024-07-31,63",
    ]);
  });
});

describe("the SVG", () => {
  it("stands by itself: title, source, date and address in it, nothing fetched, no variable left", async () => {
    for (const id of ids) {
      const svg = read(`bieu-do/${id}.svg`);
      const words = await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
        return root.nodeName === "svg"
          ? [...root.querySelectorAll("text")].map((each) => each.textContent).join(" ")
          : "";
      }, svg);
      expect(words, id).toContain("Nguồn: Sở Thông tin và Truyền thông tỉnh Tây Ninh, Bảy tháng đầu năm 2024, bảng");
      expect(words, id).toContain("tháng 8 năm 2024, bản chưa có số, chưa ghi ngày");
      expect(words.replaceAll(" ", ""), id).toContain(`/ky-bao-cao/2024-7-thang/#${id.split("/")[1]}`);
      expect(svg, id).not.toMatch(/var\(|light-dark|href=|url\(/);
    }
  });
});

describe("the PNG", () => {
  it("is the SVG at twice its size, and not blank", async () => {
    await page.goto(new URL(pagePaths.report, inject("siteUrl")).href);
    for (const id of ids) {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(read(`bieu-do/${id}.svg`)) ?? [];
      const seen = await look(`/bieu-do/${id}.png`);
      expect([seen.width, seen.height], id).toEqual([Number(width) * 2, Number(height) * 2]);
      expect(seen.colours, id).toBeGreaterThan(20);
    }
  });
});

describe("a framed chart", () => {
  let host: Server;
  const embed = () => new URL(pagePaths.embeddedChart, inject("siteUrl")).href;

  beforeAll(async () => {
    const [, height] =
      /bieu-do-dti\/(?:"|&quot;|&#34;) title=.*? height=(?:"|&quot;|&#34;)(\d+)/.exec(report.html) ?? [];
    host = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(
        `<!doctype html><body style="margin:0"><iframe src="${embed()}" width="100%" height="${height}" style="border:0"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, resolve));
  });

  afterAll(() => {
    host.close();
  });

  it.each([
    [320, "light"],
    [600, "dark"],
    [900, "light"],
  ] as const)("works in a page of another origin, %i px wide, %s", async (width, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frames().find((each) => each.url() === embed());
    expect(await frame?.getByRole("heading").innerText()).toBe(
      "Hạng chuyển đổi số (DTI) của tỉnh năm 2022 cao hơn năm 2021",
    );
    expect(await frame?.locator(".chart-drawing > svg").filter({ visible: true }).count()).toBe(1);
    const fits = await frame?.evaluate(() => {
      const root = document.documentElement;
      return [root.scrollWidth <= innerWidth, root.scrollHeight <= innerHeight];
    });
    expect(fits).toEqual([true, true]);
  });

  it("is one file without a script, out of search results, with a link to its report", () => {
    const { html } = readPage(dist, pagePaths.embeddedChart);
    expect(html).not.toMatch(/<script|<img|src=|@import|stylesheet/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="/ky-bao-cao/2024-7-thang/">');
    expect(html).toContain('href="/ky-bao-cao/2024-7-thang/#bieu-do-dti" target="_top"');
  });
});

describe("the picture beside a link", () => {
  it.each([
    ["the report", pagePaths.report],
    ["an indicator", pagePaths.indicator],
    ["any other page", pagePaths.calendar],
  ])("of %s is 1200 × 630, not blank, and described", async (_what, path) => {
    await page.goto(new URL(path, inject("siteUrl")).href);
    const image = await page.locator("meta[property='og:image']").getAttribute("content");
    const seen = await look(image ?? "");
    expect([seen.width, seen.height]).toEqual([1200, 630]);
    expect(seen.colours).toBeGreaterThan(20);
    expect((await page.locator("meta[property='og:image:alt']").getAttribute("content"))?.length).toBeGreaterThan(20);
  });
});

/** Size of a picture of the site, and how many colours it has. */
function look(path: string): Promise<{ width: number; height: number; colours: number }> {
  return page.evaluate(async (address) => {
    const bitmap = await createImageBitmap(await (await fetch(address)).blob());
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
    return { width, height, colours: new Set(pixels).size };
  }, path);
}
