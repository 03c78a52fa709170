import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeDemo } from "../../tests/demo/generate.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { readCatalog } from "../catalog/read.ts";
import { comparePeriods } from "./comparable.ts";
import { compareTables, type PeriodPair } from "./comparison.ts";
import { packCatalog, packPeriod, unpackCatalog, unpackPeriod } from "./portable-catalog.ts";

const folder = mkdtempSync(join(tmpdir(), "minh-bach-so-sanh-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeDemo(folder);
const { catalog } = readCatalog(folder);

/** As JSON carries it. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const received = unpackCatalog(sent(packCatalog(catalog)));

function pairOf(of: Catalog, earlier: string, later: string): PeriodPair {
  const find = (id: string) => of.periods.find((period) => period.id === id) ?? expect.fail(`no period ${id}`);
  return { earlier: find(earlier), later: find(later) };
}

/** A pair of the catalog that came, with the figures that came. */
function receivedPair(earlier: string, later: string): PeriodPair {
  const [was, is] = [pairOf(catalog, earlier, later), pairOf(received, earlier, later)];
  return {
    earlier: unpackPeriod(received, is.earlier, sent(packPeriod(was.earlier))),
    later: unpackPeriod(received, is.later, sent(packPeriod(was.later))),
  };
}

/** All that a comparison says, without the places in files, which do not travel. */
const said = (of: Catalog, pair: PeriodPair) =>
  compareTables(of, pair).map(({ schema, rows, ...table }) => ({
    ...table,
    name: schema.name,
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ earlier, later, change, unit, field }) => [
        field.name,
        unit,
        earlier?.text,
        earlier?.value,
        later?.text,
        later?.value,
        change,
      ]),
    })),
  }));

describe("a catalog that travelled", () => {
  it.each([
    ["across a merger, a changed method and another total of ranks", "2022-quy-1", "2025-quy-3"],
    ["with bounds and provisional figures", "2023-nam", "2024-nam"],
    ["of unequal length", "2024-6-thang", "2024-nam"],
    ["of a withdrawn report", "2023-quy-1", "2025-quy-1"],
  ])("compares two periods as the catalog does: %s", (_what, earlier, later) => {
    const [was, is] = [pairOf(catalog, earlier, later), receivedPair(earlier, later)];
    expect(comparePeriods(is.earlier, is.later)).toEqual(comparePeriods(was.earlier, was.later));
    expect(said(received, is)).toEqual(said(catalog, was));
  });

  it("is small enough for a phone: what all periods share and two periods", () => {
    const { earlier, later } = pairOf(catalog, "2024-nam", "2025-nam");
    const bytes = [packCatalog(catalog), packPeriod(earlier), packPeriod(later)].map(
      (part) => JSON.stringify(part).length,
    );
    expect(Math.max(...bytes.slice(1))).toBeLessThan(20_000);
    expect(bytes[0]).toBeLessThan(150_000);
  });
});
