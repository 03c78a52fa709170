/** Turns a document into content that an Astro page renders, outside Vite: bodies enter neither the module graph nor the data store. */
import { Fragment, jsx, jsxs } from "astro/jsx-runtime";
import { Renderer } from "astro/runtime/server/index.js";
import type { Catalog, Period, SourceDocument } from "../catalog/catalog.ts";
import { documentsOf } from "../catalog/document-register.ts";
import { createDocumentFinder } from "./cited-document.ts";
import { type ParsedDocument, parseDocument } from "./document.ts";
import { type BodyLink, type PageFacts, pagePlugin } from "./plugin.ts";
import { type JsxRuntime, runMdx } from "./satteri.ts";

/** For `<Content components={{ Value, Table, Chart, Note, Term }} />`. */
export interface ContentProps {
  readonly components: Readonly<Record<string, unknown>>;
}

/** A component that Astro's JSX renderer renders; it needs the MDX integration in `astro.config.mjs`. */
export type DocumentContent = (props: ContentProps) => unknown;

/** The address of a path of this site under its base path. */
type Href = (path: `/${string}`) => string;

export interface ReportRequest {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly href: Href;
}

/**
 * The body of a report. Components get their attributes as text, and beside them: all of them `period`; a note `id`, its
 * anchor; the first `<Value>` of a cell, `<Table>` or `<Chart>` of a table `first="true"`.
 * @throws where `parseDocument` has an error to report: `checkSite` was not asked before.
 */
export function renderReport({ catalog, period, href }: ReportRequest): DocumentContent {
  const parsed = parseDocument(period.document, period);
  const findDocuments = createDocumentFinder(documentsOf(catalog));
  const links = parsed.document.blocks.flatMap((block) =>
    findDocuments(block.text, block.citations).map(({ record, start, end }): BodyLink => {
      const from = block.offsets()[start];
      const last = block.offsets()[end - 1];
      if (from === undefined || last === undefined) throw new Error(`A citation outside block ${block.id}`);
      return { start: from, end: last + 1, href: href(`/van-ban/${record.id}/`) };
    }),
  );
  return compile(period.document, parsed, { links, periodId: period.id, href });
}

/** The body of a page about the site. @throws like `renderReport`. */
export function renderPage(page: SourceDocument<unknown>, href: Href): DocumentContent {
  return compile(page, parseDocument(page), { links: [], href });
}

function compile(
  { body, file }: SourceDocument<unknown>,
  { document, diagnostics }: ParsedDocument,
  facts: Omit<PageFacts, "document" | "body">,
): DocumentContent {
  // Compiled MDX is run: nothing may get here that the guard refused.
  if (diagnostics.length > 0) throw new Error(`${file} has mistakes that the check reports`);
  // Sätteri types the runtime more loosely than Astro does; it calls it as every JSX compiler does.
  const runtime = { Fragment, jsx, jsxs } as JsxRuntime;
  const run = runMdx(body, [pagePlugin({ document, body, ...facts })], runtime);
  return asAstroContent(run, file);
}

/** The marks by which Astro knows compiled MDX, as `@astrojs/mdx` sets them. */
function asAstroContent(run: (props: ContentProps) => unknown, moduleId: string): DocumentContent {
  const content = ({ components }: ContentProps) => run({ components: { Fragment, ...components } });
  return Object.assign(content, {
    [Symbol.for("mdx-component")]: true,
    [Symbol.for("astro.needsHeadRendering")]: true,
    [Renderer]: "astro:jsx",
    moduleId,
  });
}
