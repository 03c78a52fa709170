import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "./look.ts";

const css = readFileSync(join(import.meta.dirname, "../styles/chart.css"), "utf8");

describe("formats", () => {
  it.each(["wide", "narrow"] as const)(
    "the style sheet sets the text of the %s drawing at the size it is measured with",
    (name) => {
      expect(css).toContain(`--chart-text-${name}: ${formats[name].textSize}px;`);
      expect(css).toContain(`font-size: var(--chart-text-${name});`);
    },
  );
});
