/** `content/pages` → the pages about the site. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "./catalog.ts";
import { type PageFrontMatter, pageFrontMatterSchema } from "./front-matter.ts";
import { namesIn, type SiteFolder } from "./site-folder.ts";
import { parseSourceDocument } from "./source-document.ts";

export const pageFolder = "content/pages";

type Page = SourceDocument<PageFrontMatter>;

export interface Pages {
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readPages(folder: SiteFolder): Pages {
  const read = namesIn(folder, pageFolder, ".mdx").map((id) => readPage(id, folder));
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readPage(id: string, folder: SiteFolder): { page?: Page; diagnostics: readonly Diagnostic[] } {
  const file = `${pageFolder}/${id}.mdx`;
  const decoded = folder.read(file);
  if (decoded?.text == null) return { diagnostics: decoded?.diagnostics ?? [] };
  const fallback = { id, title: id, summary: "" };
  const read = parseSourceDocument(decoded.text, { id, file, schema: pageFrontMatterSchema, fallback });
  return { page: read.document, diagnostics: [...decoded.diagnostics, ...read.diagnostics] };
}
