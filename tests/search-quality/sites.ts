/** The sites on which search is measured. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { writeDemo } from "../demo/generate.ts";

/** The published report; the newest twelve periods of the demo; 120 periods in the manner of the demo. */
export const siteNames = ["real", "demo", "long"] as const;
export type SiteName = (typeof siteNames)[number];

/** Whatever has to be written goes below `folder`. */
export function measuredSite(name: SiteName, folder: string): Catalog {
  switch (name) {
    case "real":
      return readCatalog(resolve(import.meta.dirname, "../..")).catalog;
    case "demo":
      writeDemo(join(folder, "site"));
      return newest(12, readCatalog(join(folder, "site")).catalog);
    case "long":
      writeLongSite(join(folder, "site"), folder);
      return newest(120, readCatalog(join(folder, "site")).catalog);
  }
}

function newest(count: number, catalog: Catalog): Catalog {
  return { ...catalog, periods: catalog.periods.slice(0, count) };
}

/** Demos of several seeds one after the other: each five years before the last, its years counted down. */
function writeLongSite(site: string, folder: string): void {
  rmSync(site, { recursive: true, force: true });
  writeDemo(site);
  for (let age = 1; age < 6; age += 1) {
    const older = join(folder, `seed-${age}`);
    writeDemo(older, 2021 + age);
    const shift = (text: string) => text.replace(/(?<!\d)20[0-3]\d(?!\d)/g, (year) => String(Number(year) - 5 * age));
    copyShifted(join(older, "content/periods"), join(site, "content/periods"), shift);
    copyShifted(join(older, "content/sources"), join(site, "content/sources"), shift);
    for (const period of readdirSync(join(older, "data/periods")))
      copyShifted(join(older, "data/periods", period), join(site, "data/periods", shift(period)), shift);
  }
}

function copyShifted(from: string, to: string, shift: (text: string) => string): void {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from))
    writeFileSync(join(to, shift(file)), shift(readFileSync(join(from, file), "utf8")));
}
