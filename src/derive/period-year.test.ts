import { expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import { periodsByYear } from "./period-year.ts";

it("puts a period under the year in which its data end, in the order given", () => {
  const base = basePeriodWith({});
  const ending = (id: string, to: string) => {
    const { frontMatter } = base.document;
    return {
      ...base,
      id,
      document: { ...base.document, frontMatter: { ...frontMatter, period: { ...frontMatter.period, to } } },
    };
  };
  const years = periodsByYear([
    ending("2025-quy-1", "2025-03-14"),
    ending("2024-nam", "2024-12-14"),
    ending("2024-quy-1", "2024-03-14"),
  ]);
  expect(years.map(({ year, periods }) => [year, periods.map(({ id }) => id)])).toEqual([
    ["2025", ["2025-quy-1"]],
    ["2024", ["2024-nam", "2024-quy-1"]],
  ]);
});
