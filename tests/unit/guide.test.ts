/** The staff guide has a section, a wrong and a right example for every diagnostic code, the same as the fixtures show. */
import { describe, expect, it } from "vitest";
import examples from "../../src/components/guide/examples.json";
import { guideEntries, guideSubjects } from "../../src/components/guide/examples.ts";
import { messages } from "../../src/diagnostics/messages.ts";
import { listExamples } from "../fixtures/example.ts";
import { runWithLine } from "../fixtures/run.ts";
import { intakeExamples, situations } from "../intake/guide-example.ts";

const fromFixtures = listExamples();
const all = Object.fromEntries([...fromFixtures, ...(await intakeExamples())]);
const entries = guideSubjects.flatMap(({ subject }) => guideEntries(subject));

describe("the staff guide", () => {
  it("has one section for each code", () => {
    expect(entries.map(({ code }) => code).toSorted()).toEqual(Object.keys(messages).toSorted());
  });

  it("shows the examples of the fixtures; if not, run `node scripts/guide-examples.ts`", () => {
    expect(examples).toEqual(all);
  });

  it.each(entries)("has a wrong and a right example for $code", ({ example }) => {
    expect(example?.right.line ?? example?.right.words).toMatch(/\S/);
  });

  it.each(entries)("leaves no blank in what it says of $code", ({ message, fix }) => {
    expect(`${message} ${fix}`).not.toMatch(/\{\w+\}|…\s*$/);
  });

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

  it.each(situations.filter(({ mended }) => mended))(
    "is right about $code: what it shows is not refused",
    async (one) => {
      expect(await one.mended?.()).toEqual([]);
    },
  );
});
