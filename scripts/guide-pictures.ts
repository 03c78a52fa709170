/** Takes the pictures of the staff guide from a built site: `node scripts/guide-pictures.ts [folder]`, `dist` when left out. */
import { join, resolve } from "node:path";
import { preview } from "astro";
import { launchBrowser } from "../tests/site/browser.ts";
import { period } from "../tests/site/pages.ts";

const root = resolve(import.meta.dirname, "..");
const outDir = resolve(process.argv[2] ?? join(root, "dist"));
const server = await preview({ root, outDir, server: { port: 0 }, logLevel: "error" });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 960, height: 720 }, colorScheme: "light" });
  await page.goto(`http://localhost:${server.port}/ky-bao-cao/${period}/`);
  await page.screenshot({ path: join(root, "public/anh/huong-dan-bao-cao.png"), animations: "disabled" });
} finally {
  await browser.close();
  await server.stop();
}
