/** Every diagnostic code is produced by a fixture, and says to staff what its `expected.txt` says. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentMessages } from "../../src/diagnostics/messages/document.ts";
import { referenceMessages } from "../../src/diagnostics/messages/reference.ts";
import { tableMessages } from "../../src/diagnostics/messages/table.ts";
import { messages } from "../../src/diagnostics/messages.ts";
import { keepReceived, listFixtures, readExpectation, runFixture } from "../fixtures/run.ts";

const fixtures = [...listFixtures("table"), ...listFixtures("document")];
const runs = fixtures.map((fixture) => ({ ...fixture, fixture, ...runFixture(fixture) }));

describe("fixtures", () => {
  it("begin from a site without mistakes", () => {
    const base = { name: "base", folder: join(import.meta.dirname, "../fixtures/base") };
    expect(runFixture(base).printed).toBe("Không có lỗi, không có cảnh báo.\n");
  });

  it.each(runs)("$name is told to staff as expected", ({ fixture, printed }) => {
    const expected = readExpectation(fixture);
    keepReceived(fixture, printed === expected ? null : printed);
    expect(printed).toBe(expected);
  });

  it.each(runs)("$name fills every blank of its sentences", ({ diagnostics }) => {
    const blanks = diagnostics.flatMap(({ code, data }) => {
      const { vi, en } = messages[code];
      const names = [vi.message, vi.fix, en.message, en.fix].join().matchAll(/\{(\w+)\}/g);
      return [...names].flatMap(([, name = ""]) => (name in data ? [] : [`${code}: ${name}`]));
    });
    expect(blanks).toEqual([]);
  });

  it.each([
    ["table", tableMessages],
    ["document", documentMessages],
    ["reference", referenceMessages],
  ])("produce every code of the %s messages", (_, list) => {
    const produced = new Set(runs.flatMap(({ diagnostics }) => diagnostics.map(({ code }): string => code)));
    expect(Object.keys(list).filter((code) => !produced.has(code))).toEqual([]);
  });
});
