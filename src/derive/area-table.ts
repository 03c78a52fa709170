/** The tables of an area of reform, each in the newest period that has it. */
import type { Catalog } from "../catalog/catalog.ts";
import { type TableEdition, tableEditions } from "./table-edition.ts";

/** In the order of the schemas. Tasks are followed on their own and stand apart. */
export function newestTablesOf(catalog: Catalog, areaId: string): TableEdition[] {
  return [...catalog.schemas.values()]
    .filter(({ area, name }) => area === areaId && name !== "nhiem_vu")
    .flatMap(({ name }) => tableEditions(catalog, name).slice(0, 1));
}
