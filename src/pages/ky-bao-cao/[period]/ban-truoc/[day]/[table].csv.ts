/** A table as it was published before a correction, where the newest has another figure. */
import type { APIRoute, GetStaticPaths } from "astro";
import { siteCatalog } from "../../../../../catalog/site.ts";
import { differingTables } from "../../../../../components/earlier/state-difference.ts";
import { findPublishedState, publishedStates } from "../../../../../markdown/published-state.ts";
import { writeCsv } from "../../../../../publish/csv.ts";
import { publishPeriodTable } from "../../../../../publish/published-table.ts";

export const getStaticPaths = (() => {
  const catalog = siteCatalog();
  return catalog.periods.flatMap((period) =>
    publishedStates(catalog, period).flatMap((state) =>
      differingTables(state, period)
        .filter((table) => state.period.tables.has(table))
        .map((table) => ({
          params: { period: period.id, day: state.replacedOn, table },
          props: { id: state.period.id },
        })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = ({ params, props }) => {
  const { period } = findPublishedState(siteCatalog(), props.id);
  const table = period.tables.get(params.table ?? "");
  if (!table) throw new Error(`No table ${params.table} in ${props.id}`);
  return new Response(writeCsv(publishPeriodTable(period, table)));
};
