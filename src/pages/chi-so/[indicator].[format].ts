/** The files of one indicator over all periods: its figures, and how to cite them. */
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { indicatorsOf } from "../../catalog/indicator-register.ts";
import { siteCatalog } from "../../catalog/site.ts";
import { seriesOf } from "../../derive/series.ts";
import { citationFilesOfSeries, endingOf, fileResponse, filesOfSeries } from "../../publish/offered-file.ts";

export function getStaticPaths() {
  const catalog = siteCatalog();
  return indicatorsOf(catalog).flatMap((indicator) => {
    const series = seriesOf(catalog, indicator);
    const files = series ? [...filesOfSeries(catalog, series), ...citationFilesOfSeries(catalog, series)] : [];
    return files.map((file) => ({
      params: { indicator: indicator.id, format: endingOf(file) },
      props: { file },
    }));
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) => fileResponse(file);
