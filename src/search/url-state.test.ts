import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facets } from "./answer.ts";
import { emptyState, readState, type SearchState, withFilter, writeState } from "./url-state.ts";

const whole: SearchState = {
  text: "giải ngân",
  filters: { loai: ["so_lieu", "bao_cao"], nam: ["2024"], linh_vuc: ["Tài chính công"] },
  order: "newest",
  verbatim: true,
  sinceYear: 2019,
};

describe("writeState", () => {
  it("says the whole state", () => {
    expect(writeState(whole)).toBe(
      "?q=gi%E1%BA%A3i+ng%C3%A2n&loai=so_lieu&loai=bao_cao&nam=2024&linh_vuc=T%C3%A0i+ch%C3%ADnh+c%C3%B4ng&thu_tu=moi_nhat&dung=1&tu_nam=2019",
    );
  });

  it("says nothing of what is usual", () => {
    expect(writeState({ ...emptyState, text: "  " })).toBe("");
    expect(writeState({ ...emptyState, text: " TTHC " })).toBe("?q=TTHC");
  });
});

describe("readState", () => {
  it("reads what a form without JavaScript sends", () => {
    expect(readState("?q=giai+ngan")).toEqual({ ...emptyState, text: "giai ngan" });
  });

  it("passes over what it does not know", () => {
    expect(readState("?q=x&thu_tu=abc&tu_nam=xưa&dung=có&nam=&nam=2024&nam=2024&utm=1")).toEqual({
      text: "x",
      filters: { nam: ["2024"] },
      order: "relevance",
    });
  });

  it("gives back every state that was written", () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const states = fc.record({
      text: fc.string().map((text) => text.trim()),
      filters: fc
        .record(Object.fromEntries(facets.map((facet) => [facet, values])))
        .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, chosen]) => chosen.length > 0))),
      order: fc.constantFrom("relevance" as const, "newest" as const),
      sinceYear: fc.integer({ min: 1000, max: 9999 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });
});

describe("withFilter", () => {
  it("adds a value and takes it away, without a trace of an empty facet", () => {
    const chosen = withFilter(emptyState, "nam", "2024", true);
    expect(chosen.filters).toEqual({ nam: ["2024"] });
    expect(withFilter(chosen, "nam", "2023", true).filters).toEqual({ nam: ["2024", "2023"] });
    expect(withFilter(chosen, "nam", "2024", false)).toEqual(emptyState);
  });
});
