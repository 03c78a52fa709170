/** Texts in columns, for a terminal. */

/** Lines with two spaces between columns. A text of more than `widest` characters is cut. */
export function textTable(rows: readonly (readonly string[])[], widest: number): string[] {
  const shown = rows.map((row) => row.map((text) => cut(text, widest)));
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => (row[column] ?? "").length)));
  return shown.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function cut(text: string, widest: number): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > widest ? `${line.slice(0, widest - 1).trimEnd()}…` : line;
}
