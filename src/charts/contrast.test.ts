/** Every colour of a chart against the ground it stands on, from the style sheets themselves. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveStyles, resolveVariable, type Scheme } from "./image-style.ts";

const styles = join(import.meta.dirname, "../styles");
const sheets = ["tokens.css", "chart.css"].map((file) => readFileSync(join(styles, file), "utf8"));

const textRoles = ["name", "figure", "scale", "absent"];
/** Lines that only help the eye: every figure is written out. */
const decoration = ["grid"];

/** WCAG 2.2: relative luminance of "#rgb" or "#rrggbb". */
function luminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** "solid fill #14655a": every colour that a class of the drawing is given, but for the ground itself. */
function coloursOf(scheme: Scheme): { readonly role: string; readonly property: string; readonly colour: string }[] {
  const ground = resolveVariable(sheets, "--surface", scheme);
  return [...resolveStyles(sheets, scheme).matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, classes = "", body = ""]) =>
    [...body.matchAll(/(?:^|;)(fill|stroke):(#[0-9a-f]+)/g)].flatMap(([, property = "", colour = ""]) =>
      colour === ground ? [] : classes.split(",").map((role) => ({ role: role.slice(1), property, colour })),
    ),
  );
}

/** Screen, notes, paper. */
const grounds = [
  ["light", "--surface"],
  ["light", "--surface-sunken"],
  ["light", "#ffffff"],
  ["dark", "--surface"],
  ["dark", "--surface-sunken"],
] as const;

describe.each(grounds)("in the %s scheme on %s", (scheme, name) => {
  const ground = name.startsWith("--") ? resolveVariable(sheets, name as `--${string}`, scheme) : name;
  const colours = coloursOf(scheme).filter(({ role }) => !decoration.includes(role));
  const isText = ({ role }: { role: string }) => textRoles.includes(role);
  const told = ({ role, property, colour }: (typeof colours)[number]) =>
    `${role} ${property} ${contrast(colour, ground).toFixed(2)}`;

  it("words and figures reach 4.5 : 1", () => {
    const words = colours.filter(isText);
    expect(words.map(({ role }) => role).toSorted()).toEqual(textRoles.toSorted());
    expect(words.filter(({ colour }) => contrast(colour, ground) < 4.5).map(told)).toEqual([]);
  });

  it("marks reach 3 : 1", () => {
    const marks = colours.filter((colour) => !isText(colour));
    expect(marks.length).toBeGreaterThan(12);
    expect(marks.filter(({ colour }) => contrast(colour, ground) < 3).map(told)).toEqual([]);
  });
});

describe("contrast", () => {
  it("is what WCAG says of black, white and a grey", () => {
    expect(contrast("#000", "#fff")).toBe(21);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});
