/** The content collections: the checked catalog in Astro's terms. They map; they do not think. */
import { defineCollection } from "astro:content";
import { z } from "zod";
import { frontMatterSchema, pageFrontMatterSchema } from "./catalog/front-matter.ts";
import { checkedCatalog } from "./markdown/checked-catalog.ts";

const catalog = checkedCatalog();

/** One entry a reporting period: its front matter. */
const periods = defineCollection({
  loader: () => catalog.periods.map(({ id, document }) => ({ ...document.frontMatter, id })),
  schema: frontMatterSchema,
});

/** One entry a page about the site: its front matter. */
const pages = defineCollection({
  loader: () => catalog.pages.map(({ id, frontMatter }) => ({ ...frontMatter, id })),
  schema: pageFrontMatterSchema,
});

/** One entry a table of figures: what it is called. Its columns, rows and files come from the catalog by the id. */
const tables = defineCollection({
  loader: () =>
    [...catalog.schemas.values()]
      .filter(({ scope }) => scope !== "annotation")
      .map(({ name, title, description, scope, order }) => ({
        id: name,
        title,
        description,
        scope,
        order,
      })),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    scope: z.enum(["period", "register"]),
    order: z.number(),
  }),
});

export const collections = { periods, pages, tables };
