/** `content/pages` → the pages about the site. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "./catalog.ts";
import { type PageFrontMatter, pageFrontMatterSchema } from "./front-matter.ts";
import { namesIn, type SiteFolder } from "./site-folder.ts";
import { parseSourceDocument } from "./source-document.ts";

export const pageFolder = "content/pages";

export interface Pages {
  readonly pages: readonly SourceDocument<PageFrontMatter>[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readPages(folder: SiteFolder): Pages {
  const pages: SourceDocument<PageFrontMatter>[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const id of namesIn(folder, pageFolder, ".mdx")) {
    const file = `${pageFolder}/${id}.mdx`;
    const decoded = folder.read(file);
    diagnostics.push(...(decoded?.diagnostics ?? []));
    if (decoded?.text == null) continue;
    const fallback = { id, title: id, summary: "" };
    const read = parseSourceDocument(decoded.text, { id, file, schema: pageFrontMatterSchema, fallback });
    pages.push(read.document);
    diagnostics.push(...read.diagnostics);
  }
  return { pages, diagnostics };
}
