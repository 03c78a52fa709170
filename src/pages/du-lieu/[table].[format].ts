/** The files of one table over all periods, or of one register. */
import { getCollection } from "astro:content";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { findSchema, siteCatalog } from "../../catalog/site.ts";
import { fileResponse, filesOfTable } from "../../publish/offered-file.ts";

export async function getStaticPaths() {
  const catalog = siteCatalog();
  const tables = await getCollection("tables");
  return tables.flatMap(({ id }) =>
    filesOfTable(catalog, findSchema(catalog, id)).map((file) => ({
      params: { table: id, format: file.format.toLowerCase() },
      props: { file },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) => fileResponse(file);
