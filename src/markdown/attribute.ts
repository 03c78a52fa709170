/** Attributes of a component's tag: their values, and where they stand in the source. */
import { extentOf, type JsxElement, type Stretch } from "./satteri.ts";

/** The text of an attribute; undefined where it is absent or no plain text. */
export function attributeOf(element: JsxElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === "mdxJsxAttribute" && attribute.name === name && typeof attribute.value === "string") {
      return attribute.value;
    }
  }
  return undefined;
}

export interface AttributePlace {
  /** Empty for a spread such as `{...x}`. */
  readonly name: string;
  /** From the name to the end of the value. */
  readonly whole: Stretch;
  /** What stands between the quotation marks; the whole attribute where there are none. */
  readonly value: Stretch;
}

const attributePattern =
  /(?<name>[\p{ID_Start}_$][\p{ID_Continue}$:.-]*)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|\{[^}]*\}))?|\{[^}]*\}/gu;

/** An element by its name and where it stands: enough to find its attributes, and no node that would keep its whole tree. */
export type PlacedTag = Stretch & Pick<JsxElement, "name">;

export function placedTag(element: JsxElement): PlacedTag {
  return { name: element.name, ...extentOf(element) };
}

/** The attributes in the order of the source; the processor gives no positions for them. */
export function attributePlaces({ name, start, end }: PlacedTag, source: string): AttributePlace[] {
  const tag = openingTag(source.slice(start, end));
  const places: AttributePlace[] = [];
  const nameLength = 1 + (name?.length ?? 0);
  for (const match of tag.slice(nameLength).matchAll(attributePattern)) {
    const from = start + nameLength + match.index;
    const whole = { start: from, end: from + match[0].length };
    const quoted = match.groups?.value;
    places.push({
      name: match.groups?.name ?? "",
      whole,
      value: quoted === undefined ? whole : { start: whole.end - quoted.length + 1, end: whole.end - 1 },
    });
  }
  return places;
}

/** Up to the `>` that is not inside quotation marks or braces. */
function openingTag(element: string): string {
  return /^<(?:[^>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*/.exec(element)?.[0] ?? element;
}
