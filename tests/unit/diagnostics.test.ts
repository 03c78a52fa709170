/** Every diagnostic code is produced by a fixture, and says to staff what its `expected.txt` says. */
import { describe, expect, it } from "vitest";
import { documentMessages } from "../../src/diagnostics/messages/document.ts";
import { referenceMessages } from "../../src/diagnostics/messages/reference.ts";
import { tableMessages } from "../../src/diagnostics/messages/table.ts";
import { messages } from "../../src/diagnostics/messages.ts";
import { keepReceived, listFixtures, readExpectation, runFixture } from "../fixtures/run.ts";

const fixtures = [...listFixtures("table"), ...listFixtures("document")];
const produced = new Set<string>();

describe("fixtures", () => {
  it("begin from a site without mistakes", () => {
    const base = { name: "base", folder: `${import.meta.dirname}/../fixtures/base` };
    expect(runFixture(base).printed).toBe("Không có lỗi, không có cảnh báo.\n");
  });

  it.each(fixtures)("$name is told to staff as expected", (fixture) => {
    const { diagnostics, printed } = runFixture(fixture);
    for (const { code } of diagnostics) produced.add(code);
    const isExpected = printed === readExpectation(fixture);
    keepReceived(fixture, isExpected ? null : printed);
    expect(printed).toBe(readExpectation(fixture));
  });

  it.each(fixtures)("$name fills every blank of its sentences", (fixture) => {
    const blanks = runFixture(fixture).diagnostics.flatMap(({ code, data }) => {
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
    expect(Object.keys(list).filter((code) => !produced.has(code))).toEqual([]);
  });
});
