/** The files of one table of one period. */
import { getCollection } from "astro:content";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { findPeriod, siteCatalog } from "../../../catalog/site.ts";
import { fileResponse, filesOfPeriodTable } from "../../../publish/offered-file.ts";

export async function getStaticPaths() {
  const catalog = siteCatalog();
  const periods = await getCollection("periods");
  return periods.flatMap(({ id }) => {
    const period = findPeriod(catalog, id);
    return [...period.tables].flatMap(([table, content]) =>
      filesOfPeriodTable(catalog, period, content).map((file) => ({
        params: { period: id, table, format: file.format.toLowerCase() },
        props: { file },
      })),
    );
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) => fileResponse(file);
