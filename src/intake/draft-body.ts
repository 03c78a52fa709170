/** The body of a new report: the outline of an earlier one, and the sentences and tables that recur. */
import type { Period } from "../catalog/catalog.ts";
import {
  type Block,
  type ComponentUse,
  parseDocument,
  type ReportDocument,
  type Section,
} from "../markdown/document.ts";
import { ui } from "../text/interface-text.ts";
import { anyBlank, type SentenceTemplate, templatesOf, writeTemplate } from "./sentence-template.ts";
import { markUnfilled, moveWords, type PeriodWords } from "./standing-words.ts";

export interface DraftBody {
  /** Gives the outline. */
  readonly model: Period;
  /** A second report of the same kind: what both say alike is a standing form of words. */
  readonly witness?: Period;
  readonly plan: PeriodWords;
  /** Whether the new period has such a cell. */
  readonly hasCell: (address: string) => boolean;
  readonly hasTable: (table: string) => boolean;
}

const words = ui.intake.unfilled;

/**
 * Sentences that `model` and `witness` have alike, but for the names of their own periods, stand. Of the others, those
 * with figures stand with marks for whatever belongs to one period, below a mark that asks to read them; the rest goes.
 */
export function writeDraftBody(draft: DraftBody): string {
  const { document } = parseDocument(draft.model.document, draft.model);
  const isKnown = knownSentences(draft);
  const parts = [undefined, ...document.sections].map((section) => writeSection(section, { draft, document, isKnown }));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

interface SectionContext {
  readonly draft: DraftBody;
  readonly document: ReportDocument;
  readonly isKnown: IsKnown;
}

function writeSection(section: Section | undefined, { draft, document, isKnown }: SectionContext): string {
  const inSection = ({ sectionId }: { readonly sectionId: string | null }) => sectionId === (section?.id ?? null);
  const blocks = document.blocks.filter(inSection).flatMap((block) => {
    const kept = keepBlock(block, draft, isKnown);
    return kept ? [{ line: block.line, ...kept }] : [];
  });
  const components = document.components
    .filter((use) => inSection(use) && isStandingComponent(use, draft, isKnown))
    .map((use) => ({ line: use.span.line, markdown: writeComponent(use, draft), isNew: false }));
  const content = [...blocks, ...components].toSorted((a, b) => a.line - b.line);

  const hasParts = document.sections.some(({ parentId }) => parentId === section?.id);
  const isEmpty = content.length === 0 && !hasParts && section !== undefined;
  return [
    ...(section ? [`${"#".repeat(section.level)} ${section.title}`] : []),
    ...(blocks.some(({ isNew }) => isNew) ? [words.review] : []),
    ...(isEmpty ? [words.section] : []),
    ...content.map(({ markdown }) => markdown),
  ].join("\n\n");
}

/** `isNew`: some of it was not found in the witness. */
function keepBlock(block: Block, draft: DraftBody, isKnown: IsKnown): { markdown: string; isNew: boolean } | undefined {
  if (block.kind === "note") return undefined;
  const own = draft.model.document.frontMatter;
  const kept = templatesOf(block).flatMap((template) => {
    if (!template.addresses.every(draft.hasCell)) return [];
    const moved = { ...template, text: moveWords(template.text, periodWords(own), draft.plan) };
    if (isKnown(moved)) return [{ template: moved, isNew: false }];
    if (isKnown(template)) return [{ template, isNew: false }];
    if (template.addresses.length === 0 || !/\p{L}/u.test(template.text.replaceAll(anyBlank, ""))) return [];
    return [{ template: { ...moved, text: markUnfilled(moved.text, draft.plan) }, isNew: true }];
  });
  if (kept.length === 0) return undefined;
  const sentences = kept.map(({ template }) => writeTemplate(template)).join(" ");
  return {
    markdown: block.kind === "item" ? `- ${sentences}` : sentences,
    isNew: kept.some(({ isNew }) => isNew),
  };
}

type IsKnown = (template: Pick<SentenceTemplate, "text" | "addresses">) => boolean;

/** Whether the witness says the same, in its own words or in those of the new period. */
function knownSentences({ witness, plan }: DraftBody): IsKnown {
  if (!witness) return () => false;
  const own = periodWords(witness.document.frontMatter);
  const { document } = parseDocument(witness.document, witness);
  const templates = [
    ...document.blocks.flatMap(templatesOf),
    ...document.components.map((use) => componentTemplate(use)),
  ];
  const known = new Set(
    templates.flatMap(({ text, addresses }) =>
      [text, moveWords(text, own, plan)].map((said) => keyOf({ text: said, addresses })),
    ),
  );
  return (template) => known.has(keyOf(template));
}

function keyOf({ text, addresses }: Pick<SentenceTemplate, "text" | "addresses">): string {
  return JSON.stringify([text, addresses]);
}

/** A table is shown again. A chart says something in its title: it stands where two reports say it. */
function isStandingComponent(use: ComponentUse, draft: DraftBody, isKnown: IsKnown): boolean {
  const table = use.attributes.get("of")?.value ?? "";
  if (use.name === "Table") return draft.hasTable(table);
  if (use.name !== "Chart" || !draft.hasTable(table)) return false;
  const { text } = componentTemplate(use);
  const moved = moveWords(text, periodWords(draft.model.document.frontMatter), draft.plan);
  return isKnown({ text: moved, addresses: [] });
}

function writeComponent(use: ComponentUse, { model, plan, hasCell }: DraftBody): string {
  const table = use.attributes.get("of")?.value ?? "";
  const { text } = componentTemplate(use, (row) => hasCell(`${table}/${row}/id`));
  return moveWords(text, periodWords(model.document.frontMatter), plan);
}

/** Rows that the new period does not have are left out. */
function componentTemplate({ name, attributes }: ComponentUse, hasRow: (row: string) => boolean = () => true) {
  const written = [...attributes].map(([attribute, { value }]) => {
    const kept = attribute === "rows" ? value.split(" ").filter(hasRow).join(" ") : value;
    return kept === "" ? "" : ` ${attribute}="${kept}"`;
  });
  return { text: `<${name}${written.join("")} />`, addresses: [] };
}

/** How a report names its own period. */
export function periodWords({ period, shortTitle }: Period["document"]["frontMatter"]): PeriodWords {
  return { label: period.label, shortTitle, from: period.from, to: period.to };
}
