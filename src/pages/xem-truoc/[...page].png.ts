/** The preview of a page, for other sites that show a link to it. */
import type { APIRoute } from "astro";
import { indicatorsOf } from "../../catalog/indicator-register.ts";
import { siteCatalog } from "../../catalog/site.ts";
import { pictureLook } from "../../components/chart-files/picture.ts";
import { indicatorPreview, type Preview, periodPreview, sitePreview } from "../../components/chart-files/preview.ts";
import { renderPng } from "../../publish/image-png.ts";
import { previewPicture } from "../../publish/og-picture.ts";

export function getStaticPaths() {
  const catalog = siteCatalog();
  const previews = [
    sitePreview(catalog),
    ...catalog.periods.map((period) => periodPreview(catalog, period)),
    ...indicatorsOf(catalog).flatMap((indicator) => indicatorPreview(catalog, indicator) ?? []),
  ];
  return previews.map((preview) => ({
    params: { page: preview.path.replace(/^\/xem-truoc\/|\.png$/g, "") },
    props: { preview },
  }));
}

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(await renderPng(previewPicture(props.preview.subject, pictureLook), 1), {
    headers: { "content-type": "image/png" },
  });
