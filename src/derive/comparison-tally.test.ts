import { describe, expect, it } from "vitest";
import type { Change } from "./change.ts";
import type { ComparedTable } from "./comparison.ts";
import { isMove, tallyComparison } from "./comparison-tally.ts";

const bound: Change = {
  kind: "none",
  comparability: { comparable: false, reason: "bound", data: { qualifier: "more_than" } },
};
const kind: Change = { kind: "none", comparability: { comparable: false, reason: "kind", data: {} } };

function tableWith(changes: readonly (Change | undefined)[]): ComparedTable {
  const field = { name: "so", title: "Số", type: "integer", kind: "stock" } as const;
  return {
    schema: {
      name: "so",
      title: "Số",
      description: "",
      scope: "period",
      order: 1,
      fields: [field],
      primaryKey: ["id"],
      missingValues: [""],
    },
    presence: "both",
    sameRows: 0,
    rows: changes.map((change, index) => ({
      id: `dong_${index}`,
      title: "Dòng",
      presence: "both",
      cells: [{ field, unit: undefined, earlier: undefined, later: undefined, change }],
    })),
  };
}

describe("tallyComparison", () => {
  it("counts over all tables, reasons by frequency", () => {
    const tables = [
      tableWith([{ kind: "amount", absolute: 3, relative: 0.1 }, { kind: "points", points: 0 }, bound, undefined]),
      tableWith([{ kind: "rounding" }, kind, kind]),
    ];
    expect(tallyComparison(tables)).toEqual({
      changed: 1,
      same: 2,
      incomparable: [
        { comparability: { comparable: false, reason: "kind", data: {} }, count: 2 },
        { comparability: { comparable: false, reason: "bound", data: { qualifier: "more_than" } }, count: 1 },
      ],
      oneSided: 1,
    });
  });
});

describe("isMove", () => {
  it.each<[Change, boolean]>([
    [{ kind: "amount", absolute: -1, relative: null }, true],
    [{ kind: "amount", absolute: 0, relative: 0 }, false],
    [{ kind: "points", points: 0.5 }, true],
    [{ kind: "rank", places: -4 }, true],
    [{ kind: "rank", places: 0 }, false],
    [{ kind: "rounding" }, false],
    [bound, false],
  ])("%j is %s", (change, expected) => {
    expect(isMove(change)).toBe(expected);
  });
});
