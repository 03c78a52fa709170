import { describe, expect, it } from "vitest";
import { attributePlaces, placedTag } from "./attribute.ts";
import { type MdastNode, parseMdx } from "./satteri.ts";

function placesIn(source: string): string[] {
  const parsed = parseMdx(source);
  const element = parsed.ok && "children" in parsed.tree ? (parsed.tree.children[0] as MdastNode) : undefined;
  if (element?.type !== "mdxJsxFlowElement") throw new Error("no element");
  return attributePlaces(placedTag(element), source).map(
    ({ name, whole, value }) =>
      `${name}|${source.slice(whole.start, whole.end)}|${source.slice(value.start, value.end)}`,
  );
}

describe("places of attributes", () => {
  it("finds values between either kind of quotation mark, over several lines", () => {
    expect(placesIn(`<Chart of="bien_che"\n  x = 'ten'  title="Có > mặt" />`)).toEqual([
      `of|of="bien_che"|bien_che`,
      `x|x = 'ten'|ten`,
      `title|title="Có > mặt"|Có > mặt`,
    ]);
  });

  it("finds names without value, expressions and spreads", () => {
    expect(placesIn("<Chart wide y={1} {...a}>\n</Chart>")).toEqual(["wide|wide|wide", "y|y={1}|1", "|{...a}|{...a}"]);
  });
});
