/** The strict schemas of the front matter of a period and of a page. */
import { z } from "zod";
import { addressPattern } from "./address.ts";

export const periodKinds = ["thang", "quy", "6_thang", "9_thang", "nam", "n_thang", "chuyen_de", "kiem_tra"] as const;
export type PeriodKind = (typeof periodKinds)[number];

export const recordStatuses = ["draft", "unnumbered_copy", "issued", "corrected", "superseded", "withdrawn"] as const;
export type RecordStatus = (typeof recordStatuses)[number];

// The messages of patterns are examples of a right value: diagnostics show them.
const text = z.string().min(1);
const isoDate = z.iso.date();
/** A date known to the day, the month or the year (EDTF level 0). */
const reducedDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "2024-08");
const address = z.string().regex(addressPattern, "bien_che/cong_chuc/co_mat");

/** A headline figure of the home page and the head of the report. */
const headline = z.strictObject({
  /** The cell shown large. */
  value: address,
  /** The cell it is measured against: shown as "26 / 26 người". */
  outOf: address.optional(),
  label: text,
  /** What it means, one or two sentences; `{table/row/column}` prints a cell. Says only what the source says. */
  meaning: text,
});

export const frontMatterSchema = z.strictObject({
  /** Equal to the file name without `.mdx`. */
  id: text,
  /** Title as printed. */
  title: text,
  /** How the site calls the period, for example "Bảy tháng đầu năm 2024". */
  shortTitle: text,
  /** One or two sentences for lists, search engines and the top of the home page; `{address}` prints a cell. */
  summary: text,
  period: z.strictObject({
    kind: z.enum(periodKinds),
    /** As printed. */
    label: text,
    from: isoDate,
    to: isoDate,
    cumulative: z.boolean(),
    /** The rule or request the report answers, in words. */
    rule: text,
  }),
  record: z.strictObject({
    status: z.enum(recordStatuses),
    /** Number and notation as printed, for example "/BC-STTTT". */
    numberAsPrinted: text,
    /** The number alone; null where the source leaves it blank. */
    number: text.nullable(),
    place: text,
    dateAsPrinted: text,
    date: reducedDate,
    /** Id in register `co_quan`. */
    issuer: text,
    signer: z.strictObject({ authority: text, position: text, name: text.nullable() }),
    recipients: z.array(text).min(1),
    /** Ids in register `van_ban`. */
    basis: z.array(text),
    annex: z.enum(["none", "attached", "missing"]),
    /** The signed file, when there is one. */
    signedFile: z
      .strictObject({ url: z.url(), sha256: z.string().regex(/^[0-9a-f]{64}$/, "e3b0c44298fc1c14…") })
      .nullable(),
    /** Day of publication on this site; null until the publisher states it. */
    published: isoDate.nullable(),
  }),
  headlines: z.array(headline),
  /** The figures are invented: every page, download and chart of the period says so. */
  invented: z.boolean().default(false),
});
export type FrontMatter = Readonly<z.output<typeof frontMatterSchema>>;

/** Stands for the settings of a period that are missing or wrong, until they are mended; says nothing about the period. */
export function fallbackFrontMatter(id: string): FrontMatter {
  const noDate = "0001-01-01";
  return {
    id,
    title: id,
    shortTitle: id,
    summary: "",
    period: { kind: "n_thang", label: "", from: noDate, to: noDate, cumulative: false, rule: "" },
    record: {
      status: "draft",
      numberAsPrinted: "",
      number: null,
      place: "",
      dateAsPrinted: "",
      date: noDate,
      issuer: "",
      signer: { authority: "", position: "", name: null },
      recipients: [],
      basis: [],
      annex: "none",
      signedFile: null,
      published: null,
    },
    headlines: [],
    invented: false,
  };
}

export const pageFrontMatterSchema = z.strictObject({
  id: text,
  title: text,
  summary: text,
});
export type PageFrontMatter = Readonly<z.output<typeof pageFrontMatterSchema>>;
