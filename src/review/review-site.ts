/** A site folder beside its base: everything that is wrong, and everything that changes. */
import { type BaseSite, type ReadBase, readBaseSite } from "../catalog/base-site.ts";
import { readSourceFiles } from "../catalog/source-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort.ts";
import { checkBase } from "../markdown/check-base.ts";
import { checkSite } from "../markdown/check-site.ts";
import type { ReviewReport } from "./report.ts";
import { reviewChanges } from "./review-changes.ts";

export interface SiteReview {
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those that stop the build, whatever the base. */
  readonly own: readonly Diagnostic[];
  readonly report: ReviewReport;
}

export type ReviewedSite = { readonly ok: true; readonly review: SiteReview } | Extract<ReadBase, { ok: false }>;

/** `root` is the site folder, `ref` a branch or commit. Throws only when the disk fails. */
export function reviewSite(root: string, ref: string): ReviewedSite {
  const read = readBaseSite(root, ref);
  return read.ok ? { ok: true, review: reviewAgainst(root, read.base) } : read;
}

function reviewAgainst(root: string, base: BaseSite): SiteReview {
  const { catalog, diagnostics: own } = checkSite(root);
  return {
    own,
    diagnostics: sortDiagnostics([...own, ...checkBase(base.catalog, catalog)]),
    report: reviewChanges(base, { catalog, files: readSourceFiles(root) }),
  };
}
