/** How to cite the report of one period, for reference managers. */
import { getCollection } from "astro:content";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { findPeriod, siteCatalog } from "../../../catalog/site.ts";
import { citationFilesOfPeriod, endingOf, fileResponse } from "../../../publish/offered-file.ts";

export async function getStaticPaths() {
  const catalog = siteCatalog();
  const periods = await getCollection("periods");
  return periods.flatMap(({ id }) =>
    citationFilesOfPeriod(catalog, findPeriod(catalog, id)).map((file) => ({
      params: { period: id, format: endingOf(file) },
      props: { file },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) => fileResponse(file);
