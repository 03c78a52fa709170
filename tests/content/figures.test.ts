/** Every figure of the first report against a second transcription, made from the source without sight of the first. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { findCell } from "../../src/catalog/address.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { sourceLines } from "../source-text.ts";

interface Expected {
  readonly address: string;
  readonly value: string;
  readonly printed: string;
  readonly lines: string;
}

const expected = Papa.parse<Expected>(readFileSync("tests/content/expected-figures.csv", "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data;
const { catalog } = readCatalog(".");
const period = catalog.periods.find(({ id }) => id === "2024-7-thang");
if (!period) throw new Error("the first report is missing");
const source = new Map(sourceLines("2024-7-thang").map(({ line, text }) => [line, text]));

describe("the figures of the first report", () => {
  it.each(expected)("$address is what the source states: $printed", ({ address, value }) => {
    expect(findCell(period, address)?.text).toBe(value);
  });

  it("has no measure beyond those of the second transcription", () => {
    const measures = [...period.tables.values()].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => [...cells.values()].filter(({ field }) => field.kind !== undefined)),
    );
    const known = new Set(expected.map(({ address }) => address));
    expect(measures.map(({ address }) => address).filter((address) => !known.has(address))).toEqual([]);
  });

  it.each(expected.filter(({ printed }) => printed !== ""))(
    "$address stands in the source as “$printed”",
    ({ printed, lines }) => {
      const cited = lines.split(";").map((line) => source.get(Number(line)) ?? "");
      expect(cited.every((text) => text.includes(printed))).toBe(true);
    },
  );

  it("says where in the source every stated measure stands", () => {
    const unplaced = [...period.tables.values()].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        [...cells.values()].filter(
          ({ field, value, annotation }) =>
            field.kind !== undefined && value !== null && (annotation?.source.length ?? 0) === 0,
        ),
      ),
    );
    expect(unplaced.map(({ address }) => address)).toEqual([]);
  });
});
