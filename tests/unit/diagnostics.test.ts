/** Every diagnostic code is produced by a fixture, and says to staff what its `expected.txt` says. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messages, messagesBySubject } from "../../src/diagnostics/messages.ts";
import { keepReceived, listFixtures, readExpectation, runFixture } from "../fixtures/run.ts";

const fixtures = [...listFixtures("table"), ...listFixtures("document"), ...listFixtures("published")];
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

  // What goes wrong with a workbook or a request has tests beside the commands: no site folder shows it.
  it.each(Object.entries(messagesBySubject).filter(([subject]) => subject !== "nhap-lieu"))(
    "produce every code about %s",
    (_, list) => {
      const produced = new Set(runs.flatMap(({ diagnostics }) => diagnostics.map(({ code }): string => code)));
      expect(Object.keys(list).filter((code) => !produced.has(code))).toEqual([]);
    },
  );
});
