/** The staff guide has a section, a wrong and a right example for every diagnostic code, the same as the fixtures show. */
import { describe, expect, it } from "vitest";
import examples from "../../src/components/guide/examples.json";
import { guideEntries, guideSubjects } from "../../src/components/guide/examples.ts";
import { messages } from "../../src/diagnostics/messages.ts";
import { listExamples } from "../fixtures/example.ts";
import { runWithLine } from "../fixtures/run.ts";

const fromFixtures = listExamples();
const entries = guideSubjects.flatMap(({ subject }) => guideEntries(subject).map((entry) => ({ ...entry, subject })));

describe("the staff guide", () => {
  it("has one section for each code", () => {
    expect(entries.map(({ code }) => code).toSorted()).toEqual(Object.keys(messages).toSorted());
  });

  it("shows the examples of the fixtures; if not, run `node scripts/guide-examples.ts`", () => {
    expect(examples).toEqual(Object.fromEntries(fromFixtures));
  });

  // Mistakes in a workbook stand in no file of a site.
  it.each(entries.filter(({ code, subject }) => subject !== "nhap-lieu" || fromFixtures.has(code)))(
    "has a wrong and a right example for $code",
    ({ example }) => {
      expect(example?.right.line ?? example?.right.words).toMatch(/\S/);
    },
  );

  const mended = [...fromFixtures].flatMap(([code, { fixture, span, file, right }]) =>
    "line" in right && span ? [{ code, fixture, place: { file, line: span.line }, line: right.line }] : [],
  );
  it.each(mended)("is right about $code: with its right line the mistake is gone", ({ code, fixture, place, line }) => {
    const left = runWithLine(fixture, place, line).filter(
      (diagnostic) =>
        diagnostic.code === code && diagnostic.place.file === place.file && diagnostic.place.span?.line === place.line,
    );
    expect(left).toEqual([]);
  });
});
