/** Texts of built pages, taken apart without a browser. */

/** The words of a piece of HTML. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** The part of a page between the element with an id and the end of its kind. */
export function partOf(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[0] ?? "";
}

/** The cells of the rows of a table whose rows have ids, as words. */
export function rowsById(html: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...html.matchAll(/<tr\b[^>]* id="([^"]+)"[^>]*>([\s\S]*?)<\/tr>/g)].map(([, id = "", row = ""]) => [
      id,
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => wordsOf(cell)),
    ]),
  );
}

/** The first figure of a text: "hơn 1.556,3 m²" is 1556.3. */
export function figureIn(text: string): number {
  const [figure = ""] = /\d[\d.]*(?:,\d+)?/.exec(text) ?? [];
  return Number(figure.replaceAll(".", "").replace(",", "."));
}
