/** One Chromium for the tests: the machine's own if it has one, else the one that comes as an npm package. */
import { existsSync } from "node:fs";
import bundledChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts a headless browser that talks to nobody but the pages it is given. */
export async function launchBrowser(): Promise<Browser> {
  const systemPath = systemPaths.find((path) => existsSync(path));
  return chromium.launch({
    executablePath: systemPath ?? (await bundledChromium.executablePath()),
    // Not the package's own arguments: they put everything into one process, which ends with its first page.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ],
    headless: true,
  });
}
