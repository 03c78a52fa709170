/** The description of all published tables: `datapackage.json` (Data Package v2), which stands beside the CSV files. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Field, ForeignKey, TableSchema } from "../catalog/table-schema.ts";
import { ui } from "../text/interface-text.ts";
import { publishTable } from "./published-table.ts";

/** Every table over all periods as `<table>.csv`, and every register, as JSON text. */
export function writeDataPackage(catalog: Catalog): string {
  const { publisher } = catalog;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: publisher.agency,
    title: ui.publish.packageTitle(publisher.name),
    ...(publisher.dataTerms !== null && { description: publisher.dataTerms }),
    ...(publisher.baseUrl !== null && { homepage: publisher.baseUrl }),
    contributors: [{ title: publisher.name, roles: ["publisher"] }],
    // What tables about single cells say stands beside the measures.
    resources: [...catalog.schemas.values()]
      .filter(({ scope }) => scope !== "annotation")
      .map((schema) => describeTable(catalog, schema)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function describeTable(catalog: Catalog, schema: TableSchema) {
  const { name, title, description, scope, primaryKey, missingValues } = schema;
  const perPeriod = scope === "period" ? ["ky"] : [];
  const foreignKeys = foreignKeysOf(catalog, schema);
  return {
    name,
    type: "table",
    title,
    description,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: publishTable(catalog, schema).fields.map((field) => describeField(field, scope)),
      primaryKey: [...perPeriod, ...primaryKey],
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues,
    },
  };
}

/** What is unique in each period is not unique over all of them. Columns of several values have the type for it. */
function describeField(field: Field, scope: TableSchema["scope"]) {
  const { list, ...own } = field;
  if (list) {
    const { name, title, description } = own;
    return { name, title, ...(description !== undefined && { description }), type: "list", delimiter: ";" };
  }
  if (scope !== "period" || !own.constraints?.unique) return own;
  const { unique: _, ...constraints } = own.constraints;
  return { ...own, constraints };
}

/** Keys to rows of the same period take the period with them. Columns that list several keys have none in Table Schema. */
function foreignKeysOf(catalog: Catalog, { name, scope, fields, foreignKeys = [] }: TableSchema) {
  const isList = (column: string) => fields.some((field) => field.name === column && field.list);
  return foreignKeys
    .filter((key) => !key.fields.some(isList))
    .map(({ fields: columns, reference }: ForeignKey) => {
      const withPeriod =
        scope === "period" && catalog.schemas.get(reference.resource)?.scope === "period" ? ["ky"] : [];
      return {
        fields: [...withPeriod, ...columns],
        // A key to the same table names no resource.
        reference: {
          ...(reference.resource !== name && { resource: reference.resource }),
          fields: [...withPeriod, ...reference.fields],
        },
      };
    });
}
