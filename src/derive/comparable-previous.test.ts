import { describe, expect, it } from "vitest";
import { catalogWithBreak, type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { PlacedCell } from "./comparable.ts";
import { movementOf, placeCell } from "./comparable-previous.ts";

const windows = {
  quarter1: { kind: "quy", from: "2023-12-15", to: "2024-03-14", cumulative: false },
  halfYear: { kind: "6_thang", from: "2023-12-15", to: "2024-06-14", cumulative: true },
  quarter3: { kind: "quy", from: "2024-06-15", to: "2024-09-14", cumulative: false },
} as const;

function place(window: keyof typeof windows, text: string, more: Omit<Figure, "period" | "text"> = {}): PlacedCell {
  return figure({ ...more, text, period: windows[window] });
}

/** Newest first, as in the catalog. */
function catalogOf(...figures: readonly PlacedCell[]): Catalog {
  return { ...catalogWithBreak(undefined), periods: figures.map(({ period }) => period) };
}

describe("placeCell", () => {
  it("finds a stated number, and nothing else", () => {
    const stated = place("quarter1", "7");
    expect(placeCell(stated.period, "so/dong/cot")?.cell.value).toBe(7);
    expect(placeCell(place("quarter1", "").period, "so/dong/cot")).toBeUndefined();
    expect(placeCell(stated.period, "so/dong_khac/cot")).toBeUndefined();
    expect(placeCell(stated.period, "so")).toBeUndefined();
  });
});

describe("movementOf", () => {
  const flow = { measure: "flow" } as const;

  it("measures a flow against the newest period of its kind, past those of other kinds", () => {
    const [first, half, later] = [
      place("quarter1", "10", flow),
      place("halfYear", "30", flow),
      place("quarter3", "12", flow),
    ];
    const movement = movementOf(catalogOf(later, half, first), later);
    expect(movement.earlier?.period.document.frontMatter.period.to).toBe("2024-03-14");
    expect(movement.change).toEqual({ kind: "amount", absolute: 2, relative: 0.2 });
  });

  it("measures a stock against the newest period of any kind", () => {
    const [first, half, later] = [place("quarter1", "10"), place("halfYear", "15"), place("quarter3", "12")];
    expect(movementOf(catalogOf(later, half, first), later).change).toMatchObject({ absolute: -3 });
  });

  it("steps over periods that do not state the figure, and over withdrawn reports", () => {
    const [first, later] = [place("quarter1", "10"), place("quarter3", "12")];
    const silent = place("halfYear", "");
    expect(movementOf(catalogOf(later, silent, first), later).change).toMatchObject({ absolute: 2 });
    const withdrawn = place("halfYear", "15", { record: { status: "withdrawn" } });
    expect(movementOf(catalogOf(later, withdrawn, first), later).change).toMatchObject({ absolute: 2 });
  });

  it("does not step over a bound to an older figure", () => {
    const [first, later] = [place("quarter1", "10"), place("quarter3", "12")];
    const bound = place("halfYear", "15", { qualifier: "more_than" });
    expect(movementOf(catalogOf(later, bound, first), later).change).toMatchObject({
      kind: "none",
      comparability: { reason: "bound" },
    });
  });

  it("says why where nothing compares, and that there is nothing before", () => {
    const [half, later] = [place("halfYear", "30", flow), place("quarter3", "12", flow)];
    expect(movementOf(catalogOf(later, half), later).change).toMatchObject({ comparability: { reason: "kind" } });
    expect(movementOf(catalogOf(later), later)).toEqual({
      change: { kind: "none", comparability: { comparable: false, reason: "first", data: {} } },
    });
  });
});
