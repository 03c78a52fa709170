/** The strict schemas of the front matter of a period and of a page. */
import { z } from "zod";

export const periodKinds = ["thang", "quy", "6_thang", "9_thang", "nam", "n_thang", "chuyen_de", "kiem_tra"] as const;
export type PeriodKind = (typeof periodKinds)[number];

export const recordStatuses = ["draft", "unnumbered_copy", "issued", "corrected", "superseded", "withdrawn"] as const;
export type RecordStatus = (typeof recordStatuses)[number];

const text = z.string().min(1);
const isoDate = z.iso.date();
/** A date known to the day, the month or the year (EDTF level 0). */
const reducedDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const address = z.string().regex(/^[a-z0-9_]+\/[a-z0-9_]+\/[a-z0-9_]+$/);

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
    signedFile: z.strictObject({ url: z.url(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
    /** Day of publication on this site; null until the publisher states it. */
    published: isoDate.nullable(),
  }),
  headlines: z.array(headline),
  /** The figures are invented: every page, download and chart of the period says so. */
  invented: z.boolean().default(false),
});
export type FrontMatter = Readonly<z.output<typeof frontMatterSchema>>;

export const pageFrontMatterSchema = z.strictObject({
  id: text,
  title: text,
  summary: text,
});
export type PageFrontMatter = Readonly<z.output<typeof pageFrontMatterSchema>>;
