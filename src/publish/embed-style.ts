/** The style sheets of an embedded chart in one text, small enough to repeat in every file. */

/** Without comments and line breaks. */
export function embedStyles(sheets: readonly string[]): string {
  return sheets
    .map((sheet) =>
      sheet
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/\s+/g, " ")
        .replace(/ ?([{};,]) ?/g, "$1")
        .replace(/: /g, ":")
        .replace(/;}/g, "}")
        .trim(),
    )
    .join("");
}
