import { describe, expect, it } from "vitest";
import { resolveStyles, resolveVariable } from "./image-style.ts";

const tokens = `@layer tokens {
  :root {
    --jade: #14655a; /* ink of data */
    --jade-lit: #74cdbc;
    --series-1: light-dark(var(--jade), var(--jade-lit));
  }
}`;

describe("resolveStyles", () => {
  it("replaces variables and picks the colour of the scheme", () => {
    const css = "@layer components { .chart { --chart-1: var(--series-1); } .chart .solid { fill: var(--chart-1); } }";
    expect(resolveStyles([tokens, css], "light")).toBe(".solid{fill:#14655a}");
    expect(resolveStyles([tokens, css], "dark")).toBe(".solid{fill:#74cdbc}");
  });

  it("writes out a choice of classes, and keeps classes that go together", () => {
    const css = ".chart :is(.outline, .marker.ink-2) { fill: none; stroke: #fff; stroke-width: 1.5; }";
    expect(resolveStyles([css], "light")).toBe(".outline,.marker.ink-2{fill:none;stroke:#fff;stroke-width:1.5}");
  });

  it("leaves out what is for a medium, what is no mark, and what is not painted", () => {
    const css = `
      .chart figcaption { font-weight: 600; }
      .chart .name { fill: #000; user-select: none; }
      @media print { .chart .name { fill: #111; } }
      @container (min-width: 35rem) { .chart .wide { font-size: 20px; } }`;
    expect(resolveStyles([css], "light")).toBe(".name{fill:#000}");
  });

  it("refuses a value that a picture cannot show", () => {
    expect(() => resolveStyles([".chart .a { fill: color-mix(in srgb, red, blue); }"], "light")).toThrow("color-mix");
  });
});

describe("resolveVariable", () => {
  it("follows a variable to its colour", () => {
    expect(resolveVariable([tokens], "--series-1", "dark")).toBe("#74cdbc");
  });
});
