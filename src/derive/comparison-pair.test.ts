import { describe, expect, it } from "vitest";
import { periodWith } from "../../tests/fixtures/placed-cell.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import type { Period } from "../catalog/catalog.ts";
import type { FrontMatter } from "../catalog/front-matter.ts";
import { comparedPairs, periodChoices } from "./comparison-pair.ts";

const base = readBaseWith({}).catalog;

function period(id: string, settings: Partial<FrontMatter["period"]>): Period {
  return { ...periodWith({ period: settings }), id };
}

const quarter = (id: string, from: string, to: string) => period(id, { kind: "quy", from, to });
const quarters = [
  quarter("2024-quy-3", "2024-06-15", "2024-09-14"),
  quarter("2024-quy-1", "2023-12-15", "2024-03-14"),
  quarter("2023-quy-3", "2023-06-15", "2023-09-14"),
  quarter("2023-quy-1", "2022-12-15", "2023-03-14"),
  quarter("2022-quy-3", "2022-06-15", "2022-09-14"),
];

describe("periodChoices", () => {
  it("pairs a period with the one before and with the same time of every earlier year", () => {
    const [newest] = periodChoices({ ...base, periods: quarters });
    expect(newest?.pairs.map(({ earlier, relations }) => [earlier.id, relations])).toEqual([
      ["2024-quy-1", ["previous"]],
      ["2023-quy-3", ["same_period"]],
      ["2022-quy-3", ["same_period"]],
    ]);
    expect(newest?.others.map(({ id }) => id)).toEqual(["2023-quy-1"]);
  });

  it("says of each earlier period that does not compare why not, like reasons together", () => {
    const year = (id: string, from: string, to: string) => period(id, { kind: "nam", from, to });
    const periods = [
      quarter("2024-quy-1", "2023-12-15", "2024-03-14"),
      year("2023-nam", "2022-12-15", "2023-12-14"),
      quarter("2023-quy-4", "2023-09-25", "2023-12-24"),
      year("2022-nam", "2021-12-15", "2022-12-14"),
    ];
    const [newest] = periodChoices({ ...base, periods });
    expect(newest?.pairs).toEqual([]);
    expect(
      newest?.incomparable.map(({ comparability, periods: ids }) => [comparability.reason, ids.map(({ id }) => id)]),
    ).toEqual([
      ["kind", ["2023-nam", "2022-nam"]],
      ["window", ["2023-quy-4"]],
    ]);
  });

  it("has nothing to offer for one period", () => {
    expect(periodChoices(base)).toMatchObject([{ pairs: [], others: [], incomparable: [] }]);
  });
});

describe("comparedPairs", () => {
  it("lists every pair once, the later period newest first", () => {
    const pairs = comparedPairs({ ...base, periods: quarters.slice(2) });
    expect(pairs.map(({ earlier, later }) => [earlier.id, later.id])).toEqual([
      ["2023-quy-1", "2023-quy-3"],
      ["2022-quy-3", "2023-quy-3"],
      ["2022-quy-3", "2023-quy-1"],
    ]);
  });
});
