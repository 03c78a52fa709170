/** A schema → the table that explains its columns. */
import type { Field, TableSchema } from "../../catalog/table-schema.ts";
import { ui } from "../../text/interface-text.ts";
import type { DataCell } from "../data-table.ts";
import type { ShownTable } from "./period-table.ts";

export function showDictionary({ fields }: TableSchema): ShownTable {
  const words = ui.data;
  const heads = [words.columnTitle, words.columnType, words.columnKind, words.columnUnit, words.columnDescription];
  return {
    subtitle: "",
    rowHeading: words.columnName,
    columns: heads.map((title) => ({ title, content: "text" as const })),
    rows: fields.map((field) => ({ title: field.name, cells: describe(field) })),
  };
}

function describe(field: Field): (DataCell | null)[] {
  const values = field.categories?.map(({ value, label }) => `${value} (${label})`).join(", ");
  const explanation = [
    field.description,
    values && `${ui.data.columnValues}: ${values}.`,
    field.constraints?.required && `${ui.data.required}.`,
  ];
  const texts = [
    field.title,
    ui.fieldTypes[field.type],
    field.kind && ui.measureKinds[field.kind],
    field.unit ?? (field.unitField && `${ui.data.unitIn} ${field.unitField}`),
    explanation.filter(Boolean).join(" "),
  ];
  return texts.map((text) => ({ text: text || "" }));
}
