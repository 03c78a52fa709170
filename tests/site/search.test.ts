/** Readers find what they mean, however they type it, and land on the place that says it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { answered, openSearch, type SearchVisit, search, visitSearch } from "./search-visit.ts";

let browser: Browser;
let page: Page;
let visit: SearchVisit;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  page.setDefaultTimeout(10_000);
  visit = visitSearch(page);
});

afterAll(() => browser.close());

describe("a search", () => {
  it("lists places of the report, the words marked, each link landing on its place", async () => {
    await openSearch(visit, "?q=giai%20ngan&loai=bao_cao");
    expect(await visit.box.inputValue()).toBe("giai ngan");
    const count = await visit.results.count();
    expect(count).toBeGreaterThan(1);
    expect(await visit.results.first().locator("mark").first().innerText()).toMatch(/giải ngân/i);
    const links = await visit.results.locator("h3 a").all();
    const addresses = await Promise.all(links.map((link) => link.evaluate((a) => (a as HTMLAnchorElement).href)));
    expect(addresses).toHaveLength(count);
    for (const address of new Set(addresses)) {
      await page.goto(address);
      await page.locator(":target").waitFor({ state: "attached" });
      expect(await page.locator("main").innerText(), address).toMatch(/giải ngân/i);
    }
  });

  it.each([
    ["a passage", "p", "?q=chi+tieu+noi+bo&loai=bao_cao"],
    ["a heading", ":is(h3, h4)", "?q=cải+cách+thể+chế&loai=bao_cao"],
    ["a figure", "article", "?q=công+chức+có+mặt&loai=so_lieu"],
    ["a note of the editors", ".note", "?q=bản+in&loai=ghi_chu"],
    ["a task", "article", "?q=chuyển+đổi+số&loai=nhiem_vu"],
    ["a term", ".glossary-item", "?q=TTHC&loai=thuat_ngu"],
  ])(
    "leads to %s, marked where it stands: in light and dark, in forced colours, not on paper",
    async (_, place, query) => {
      await openSearch(visit, query);
      await visit.results.first().locator("h3 a").click();
      const target = page.locator(`${place}:target`);
      await target.waitFor();
      const look = () =>
        target.evaluate((element) => {
          const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(element);
          return { mark: `${backgroundColor} ${boxShadow}`, outlineStyle };
        });
      const [light, dark, paper] = ["rgb(251, 238, 196)", "rgb(74, 60, 20)", "rgba(0, 0, 0, 0) none"];
      expect((await look()).mark).toContain(light);
      await page.emulateMedia({ colorScheme: "dark" });
      expect((await look()).mark).toContain(dark);
      await page.emulateMedia({ forcedColors: "active" });
      expect((await look()).outlineStyle).toBe("solid");
      await page.emulateMedia({ media: "print", forcedColors: "none", colorScheme: "light" });
      expect((await look()).mark).toBe(paper);
    },
  );

  it("names to the browser the words to be marked where a link arrives", async () => {
    await openSearch(visit, "?q=chi+tieu+noi+bo&loai=bao_cao");
    const target = await visit.results.first().locator("h3 a").getAttribute("href");
    expect(decodeURIComponent(target ?? "")).toMatch(/#[^:]+:~:text=.*chi tiêu nội bộ/i);
  });

  it.each([
    ["140/QĐ-UBND", "Quyết định số 140/QĐ-UBND"],
    ["qd 140", "140/QĐ-UBND"],
    ["dien tich dat", "1.556,3"],
    ["diện tích đất", "1.556,3"],
    ["co bao nhieu cong chuc", "26"],
    ["kế hoạch vốn đầu tư công", "9.280"],
  ])("for “%s” shows “%s” first", async (query, wanted) => {
    await search(visit, query);
    expect(await visit.results.first().innerText()).toContain(wanted);
  });

  it.each(["chi tieu noi bo", "chi tiêu nội bộ"])("for “%s” finds the words with or without marks", async (query) => {
    await search(visit, query);
    expect(await visit.results.first().innerText()).toMatch(/chi tiêu nội bộ/i);
  });

  it("that asks for a figure shows it first: value, unit, period, sentence, the ways to its sentence and its series", async () => {
    await search(visit, "công chức có mặt");
    const first = visit.results.first();
    expect(await first.locator(".result-figure").innerText()).toMatch(/^26 người\s+Bảy tháng đầu năm 2024$/);
    expect(await first.locator(".result-excerpt").innerText()).toContain("26");
    const ways = await first.locator(".result-ways a").all();
    const addresses = await Promise.all(ways.map((link) => link.evaluate((a) => (a as HTMLAnchorElement).href)));
    expect(addresses).toHaveLength(2);
    await page.goto(addresses[0] ?? "");
    expect(await page.locator(":target").innerText()).toContain("26");
    await page.goto(addresses[1] ?? "");
    expect(new URL(page.url()).pathname).toBe("/chi-so/cong-chuc-co-mat/");
  });

  it("shows what was typed as text, never as a part of the page", async () => {
    await openSearch(visit, `?q=${encodeURIComponent('<img src=x onerror="document.title=1"> giải ngân')}`);
    expect(await page.locator("main img").count()).toBe(0);
    expect(await page.title()).toContain("<img src=x");
  });

  it("that finds nothing says so, offers shorter queries, and the indexes", async () => {
    await search(visit, "xyzzyq wqwq");
    expect(await visit.summary.innerText()).toBe("Không tìm thấy “xyzzyq wqwq”.");
    expect(await visit.results.count()).toBe(0);
    expect(await page.getByRole("link", { name: "Văn bản được dẫn" }).isVisible()).toBe(true);
    await page.getByRole("link", { name: "wqwq", exact: true }).click();
    await answered(visit, "“wqwq”");
    expect(await visit.box.inputValue()).toBe("wqwq");
  });
});

describe("while someone types", () => {
  it("results come by themselves, the box keeps the focus, and nothing moves", async () => {
    await openSearch(visit);
    await visit.box.click();
    await page.evaluate(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shift: Reflect.get(window, "shift") + Reflect.get(entry, "value") });
      }).observe({ type: "layout-shift" });
    });
    const top = (await visit.box.boundingBox())?.y;
    await page.keyboard.type("thu tuc", { delay: 40 });
    await answered(visit, "“thu tuc”");
    await page.keyboard.type(" hanh chinh", { delay: 40 });
    await answered(visit, "“thu tuc hanh chinh”");
    expect(await visit.results.count()).toBeGreaterThan(3);
    expect(await page.locator("input[name=q]:focus").count()).toBe(1);
    expect((await visit.box.boundingBox())?.y).toBe(top);
    expect(await page.evaluate(() => Reflect.get(window, "shift"))).toBeLessThan(0.1);
  });

  it("the address follows, and a screen reader is told once, at rest", async () => {
    await openSearch(visit);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector("[role=status]");
      if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    });
    await visit.box.click();
    await page.keyboard.type("giải ngân", { delay: 50 });
    await page.locator("[role=status]").filter({ hasText: "“giải ngân”" }).waitFor({ state: "attached" });
    expect(new URL(page.url()).searchParams.get("q")).toBe("giải ngân");
    const said: string[] = await page.evaluate(() => Reflect.get(window, "said"));
    expect(said.filter((words) => words.includes("kết quả"))).toEqual([
      expect.stringMatching(/^\d+ kết quả cho “giải ngân”$/),
    ]);
  });
});
