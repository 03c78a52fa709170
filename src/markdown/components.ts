/** The components a document may use, and how. */

export interface ComponentRule {
  /** `inline`: inside a sentence. `block`: on a line of its own, inside no other component. */
  readonly place: "inline" | "block";
  /** `text`: plain words, or nothing. `prose`: any Markdown, not empty. */
  readonly content: "none" | "text" | "prose";
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Every attribute is plain text. Lists of names in one attribute are separated by spaces. */
export const componentRules = {
  Value: { place: "inline", content: "text", required: ["of"], optional: [] },
  Term: { place: "inline", content: "text", required: [], optional: ["of"] },
  Table: { place: "block", content: "none", required: ["of"], optional: ["columns", "rows"] },
  Chart: {
    place: "block",
    content: "none",
    required: ["of", "x", "y", "type", "title"],
    optional: ["rows", "from", "subtitle", "id"],
  },
  Note: { place: "block", content: "prose", required: ["on"], optional: [] },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof componentRules;

/** A report shows data; a page about the site stands in no period, so it has no cells to show. */
export const reportComponents: readonly ComponentName[] = ["Value", "Term", "Table", "Chart", "Note"];
export const pageComponents: readonly ComponentName[] = ["Term", "Note"];
