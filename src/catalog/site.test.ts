import { appendFileSync, cpSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findPeriod, siteCatalog, siteRoot } from "./site.ts";

const base = join(import.meta.dirname, "../../tests/fixtures/base");
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "minh-bach-site-"));
  cpSync(base, root, { recursive: true });
  vi.stubEnv("MINH_BACH_SITE", root);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function addRow() {
  const file = join(root, "data/periods/2024-quy-1/cong_trinh.csv");
  appendFileSync(file, "san,Sân,,,,,,,,\n");
  utimesSync(file, 1_000_000_000, 1_000_000_000);
}

const countRows = () => findPeriod(siteCatalog(), "2024-quy-1").tables.get("cong_trinh")?.rows.length;

describe("siteCatalog", () => {
  it("reads the folder that MINH_BACH_SITE names", () => {
    expect(siteRoot()).toBe(root);
    expect(siteCatalog().root).toBe(root);
  });

  it("reads once for a build", () => {
    expect(countRows()).toBe(2);
    addRow();
    expect(countRows()).toBe(2);
  });

  it("reads again under the development server when a file has changed", () => {
    vi.stubEnv("NODE_ENV", "development");
    expect(countRows()).toBe(2);
    const before = siteCatalog();
    expect(siteCatalog()).toBe(before);
    addRow();
    expect(countRows()).toBe(3);
  });
});

describe("findPeriod", () => {
  it("refuses an id that the catalog does not have", () => {
    expect(() => findPeriod(siteCatalog(), "1999")).toThrow("1999");
  });
});
