import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addExactly, subtractExactly } from "./decimal.ts";

describe("addExactly", () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[1556.3, -1556], 0.3],
    [[1e21, 1], 1e21],
    [[1.5e-7, 1], 1.00000015],
    [[30, 11, 3], 44],
    [[-0.1, 0.1], 0],
  ])("adds %j", (values, sum) => {
    expect(addExactly(values)).toBe(sum);
  });

  it("does not depend on the order", () => {
    const decimal = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000);
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        expect(addExactly(values.toReversed())).toBe(addExactly(values));
      }),
    );
  });
});

describe("subtractExactly", () => {
  it("leaves no rest of binary fractions", () => {
    expect(subtractExactly(0.3, 0.1)).toBe(0.2);
    expect(subtractExactly(969.4, 969.4)).toBe(0);
  });
});
