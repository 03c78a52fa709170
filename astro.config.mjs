import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { siteCatalog } from "./src/catalog/site.ts";

// Where the site will stand is the publisher's to say, in content/site.yaml.
const { baseUrl } = siteCatalog().publisher;
const address = baseUrl === null ? undefined : new URL(baseUrl);

// Reports are compiled by src/markdown/render.ts, outside Vite; the integration brings the renderer they need.
export default defineConfig({
  ...(address && { site: address.origin, base: address.pathname }),
  trailingSlash: "always",
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
