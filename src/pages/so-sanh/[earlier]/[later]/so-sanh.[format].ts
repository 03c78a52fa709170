/** The difference of two periods as files. */
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { siteCatalog } from "../../../../catalog/site.ts";
import { comparedPairs } from "../../../../derive/comparison-pair.ts";
import { fileResponse, filesOfComparison } from "../../../../publish/offered-file.ts";

export function getStaticPaths() {
  const catalog = siteCatalog();
  return comparedPairs(catalog).flatMap((pair) =>
    filesOfComparison(catalog, pair).map((file) => ({
      params: { earlier: pair.earlier.id, later: pair.later.id, format: file.format.toLowerCase() },
      props: { file },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) => fileResponse(file);
