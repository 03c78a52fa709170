/** The style sheets of charts, resolved for programs that know no variables, layers or colour schemes: what pictures carry with them. */

export type Scheme = "light" | "dark";

/** What a mark of a drawing may be given. */
const presentation = /^(fill|stroke|stroke-[a-z]+|opacity|paint-order|font-weight|font-style|font-size)$/;

interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/**
 * Rules for the classes inside a drawing, from sheets that hold them as `.chart .class` and their values as custom
 * properties of `:root` and `.chart`. What holds only for a medium or a width is left out.
 *
 * @throws on a value that stays a function: pictures could not show it.
 */
export function resolveStyles(sheets: readonly string[], scheme: Scheme): string {
  const rules = rulesOf(sheets);
  const variables = variablesOf(rules, [":root", ".chart"]);
  return rules
    .flatMap(({ selector, declarations }) => {
      const classes = classesIn(selector);
      const kept = declarations.filter(([name]) => presentation.test(name));
      if (classes.length === 0 || kept.length === 0) return [];
      const written = kept.map(([name, value]) => `${name}:${resolve(value, variables, scheme)}`);
      return [`${classes.join(",")}{${written.join(";")}}`];
    })
    .join("");
}

function rulesOf(sheets: readonly string[]): Rule[] {
  return sheets.flatMap((sheet) => readRules(sheet.replace(/\/\*[\s\S]*?\*\//g, "")));
}

function variablesOf(rules: readonly Rule[], selectors: readonly string[]): Map<string, string> {
  const declared = rules.filter(({ selector }) => selectors.includes(selector));
  return new Map(declared.flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith("--"))));
}

/** The rules of a sheet that hold everywhere, those of its layers included. */
function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf("{", at);
    if (open === -1) break;
    const head = css.slice(at, open).split(";").at(-1)?.trim() ?? "";
    const close = endOfBlock(css, open);
    const body = css.slice(open + 1, close);
    if (head.startsWith("@layer")) rules.push(...readRules(body));
    else if (!head.startsWith("@"))
      rules.push({ selector: head.replace(/\s+/g, " "), declarations: readDeclarations(body) });
    at = close + 1;
  }
  return rules;
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === "{") depth++;
    else if (css[at] === "}" && --depth === 0) return at;
  }
  return css.length;
}

function readDeclarations(body: string): [string, string][] {
  return body.split(";").flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(":");
    if (colon === -1) return [];
    return [
      [
        declaration.slice(0, colon).trim(),
        declaration
          .slice(colon + 1)
          .trim()
          .replace(/\s+/g, " "),
      ],
    ];
  });
}

/** ".chart :is(.ink-1, .marker.ink-2)" → [".ink-1", ".marker.ink-2"]; nothing for selectors of other things. */
function classesIn(selector: string): string[] {
  const spread = /^(.*):is\(([^)]*)\)(.*)$/.exec(selector);
  if (spread) {
    const [, before = "", choices = "", after = ""] = spread;
    return choices.split(",").flatMap((choice) => classesIn(before + choice.trim() + after));
  }
  return selector.split(",").flatMap((one) => /^\.chart ((?:\.[\w-]+)+)$/.exec(one.trim())?.[1] ?? []);
}

function resolve(value: string, variables: ReadonlyMap<string, string>, scheme: Scheme): string {
  let resolved = value;
  // Each round resolves the innermost functions; sheets do not nest deeper than this.
  for (let round = 0; round < 12 && resolved.includes("("); round++) {
    resolved = resolved
      .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => variables.get(name) ?? whole)
      .replace(/light-dark\(([^(),]+),([^(),]+)\)/g, (_, light: string, dark: string) =>
        (scheme === "light" ? light : dark).trim(),
      );
  }
  if (resolved.includes("(")) throw new Error(`A picture cannot show the value “${value}” of a chart's style sheet`);
  return resolved;
}

/** The colour of a custom property of `:root`, for what a picture has around the drawing. */
export function resolveVariable(sheets: readonly string[], name: `--${string}`, scheme: Scheme): string {
  return resolve(`var(${name})`, variablesOf(rulesOf(sheets), [":root"]), scheme);
}
