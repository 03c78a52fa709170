/** `chu_thich.csv` as a sheet to fill in. */
import type { Annotation, Catalog, Period } from "../catalog/catalog.ts";
import { columnHeadings } from "../publish/workbook-columns.ts";
import { ui } from "../text/interface-text.ts";
import { type EntryCell, type EntrySheet, sheetName, spareRows } from "./entry-sheet.ts";

export const annotationTable = "chu_thich";

/** Undefined where the site has no such table. */
export function annotationSheet({ schemas }: Catalog, period: Period): EntrySheet | undefined {
  const schema = schemas.get(annotationTable);
  if (!schema) return undefined;
  const annotated = annotationsOf(period);
  const lines = annotated.map(([address, annotation]) => {
    const texts = annotationTexts(address, annotation);
    return schema.fields.map((field, index): EntryCell => {
      const text = texts[index] ?? "";
      const label = field.categories?.find(({ value }) => value === text)?.label ?? text;
      return { value: label === "" ? null : label, role: index === 0 ? "fixed" : "entry", field };
    });
  });
  const spare = Array.from({ length: spareRows * 4 }, () =>
    schema.fields.map((field): EntryCell => ({ value: null, role: "entry", field })),
  );
  const headings = columnHeadings(schema.fields).map((value): EntryCell => ({ value, role: "heading" }));
  return {
    name: sheetName(schema.order, schema.title),
    table: schema.name,
    columns: schema.fields,
    rows: [
      [{ value: schema.title, role: "title" }],
      [{ value: ui.intake.workbook.annotations, role: "note" }],
      headings,
      ...lines,
      ...spare,
    ],
    headingRow: 2,
    rowIds: annotated.map(([address]) => address),
  };
}

/** By address, in the order of the tables. */
export function annotationsOf({ tables }: Period): [string, Annotation][] {
  return [...tables.values()].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ address, annotation }): [string, Annotation][] =>
        annotation ? [[address, annotation]] : [],
      ),
    ),
  );
}

/** In the columns `cell,qualifier,as_printed,source,note`. */
export function annotationTexts(address: string, { qualifier, asPrinted, source, note }: Annotation): string[] {
  const ranges = source.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return [address, qualifier ?? "", asPrinted ?? "", ranges.join(";"), note ?? ""];
}
