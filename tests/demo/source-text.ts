/** The text of an invented report as an office would have sent it, and in which of its lines each figure stands. */
import { type Figures, printFigure } from "./figure.ts";

export interface SourceText {
  readonly text: string;
  /** Line numbers from 1, by address of the cell. */
  readonly linesOf: ReadonlyMap<string, readonly number[]>;
}

const heading = "SỐ LIỆU BỊA, CHỈ ĐỂ MINH HỌA";

export interface SourceParts {
  /** Of the MDX document. */
  readonly body: string;
  /** Listed in the annex; empty where the report came without one. */
  readonly annex: Figures;
  readonly measuresOf: (table: string) => readonly { readonly name: string; readonly title: string }[];
}

export function sourceTextOf({ body, annex, measuresOf }: SourceParts): SourceText {
  const linesOf = new Map<string, number[]>();
  const lines = [heading];
  const add = (line: string, addresses: Iterable<string>) => {
    lines.push(line);
    for (const address of addresses) linesOf.set(address, [...(linesOf.get(address) ?? []), lines.length]);
  };
  for (const line of withoutComponents(body).split("\n")) {
    const addresses = new Set(Array.from(line.matchAll(/<Value of="([^"]+)">/g), ([, address = ""]) => address));
    const plain = line.replaceAll(/<\/?Value[^>]*>/g, "").replace(/^#+ /, "");
    if (plain !== "") add(plain, addresses);
  }
  if (annex.size > 0) add("PHỤ LỤC SỐ LIỆU", []);
  for (const [table, rows] of annex) {
    for (const row of rows) {
      const stated = measuresOf(table).filter(({ name }) => row[name] != null);
      if (stated.length === 0) continue;
      const printed = stated.map(({ name, title }) => `${title}: ${printFigure(row[name] ?? null)}`).join("; ");
      const addresses = stated.map(({ name }) => `${table}/${row.id}/${name}`);
      add(
        `${row.ten} — ${printed}`,
        addresses.filter((address) => !linesOf.has(address)),
      );
    }
  }
  return { text: `${lines.join("\n")}\n`, linesOf };
}

/** Editors' notes, tables and charts are not the office's words. */
function withoutComponents(body: string): string {
  return body.replaceAll(/<Note[^>]*>[\s\S]*?<\/Note>/g, "").replaceAll(/^<(?:Table|Chart) .*\/>$/gm, "");
}
