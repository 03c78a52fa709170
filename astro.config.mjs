import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

// Reports are compiled by src/markdown/render.ts, outside Vite; the integration brings the renderer they need.
export default defineConfig({
  trailingSlash: "always",
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
