import { describe, expect, it } from "vitest";
import type { Hit } from "./bundle.ts";
import type { Evidence } from "./evidence.ts";
import type { Place } from "./places.ts";
import { rowsOf } from "./rows.ts";

const nowhere = { hits: [], coverage: 0, run: 0, density: 0, isPhrase: false };

/** A place, and whether its text says the whole query. */
function place(name: string, hit: Partial<Hit>, says: "all" | "part"): Place & { name: string } {
  const body = { ...nowhere, isPhrase: says === "all" };
  const evidence: Evidence = { kind: "bao_cao", title: nowhere, body, coverage: 1, hasAll: true };
  const found: Hit = { kind: "bao_cao", periods: [], titleEnd: 0, records: async () => [], ...hit };
  return { name, hit: found, variant: { terms: [], weights: [], worth: 1 }, evidence, points: 0 };
}

const names = (places: readonly Place[]) => rowsOf(places).map((row) => row.map((one) => Reflect.get(one, "name")));

describe("rowsOf", () => {
  it("makes one row of the places of a section where none says the whole query", () => {
    expect(
      names([
        place("first", { family: "a" }, "part"),
        place("other", { family: "b" }, "part"),
        place("second", { family: "a" }, "part"),
      ]),
    ).toEqual([["first", "second"], ["other"]]);
  });

  it("makes a row of every passage that says the whole query, and leaves out the rest of the section", () => {
    expect(
      names([
        place("heading", { family: "a", isHeading: true }, "all"),
        place("first", { family: "a" }, "all"),
        place("less", { family: "a" }, "part"),
        place("second", { family: "a" }, "all"),
      ]),
    ).toEqual([["first"], ["second"]]);
  });

  it("makes one row of a figure that stands in several bundles", () => {
    const figure = (name: string) => place(name, { kind: "so_lieu", family: "f" }, "all");
    expect(names([figure("recent"), figure("archive")])).toEqual([["recent", "archive"]]);
  });

  it("leaves what has no family alone", () => {
    const term = (name: string) => place(name, { kind: "thuat_ngu" }, "part");
    expect(names([term("one"), term("two")])).toEqual([["one"], ["two"]]);
  });
});
