/** The files of one invented period: document, source text, tables, annotations. */
import { issuerOn } from "./agencies.ts";
import { annotationRows, discrepancyRows } from "./annotations.ts";
import { writeBody } from "./body.ts";
import { toCsv } from "./csv.ts";
import type { Figures } from "./figure.ts";
import { figuresOf } from "./figures.ts";
import { writeFrontMatter } from "./front-matter.ts";
import type { Moment } from "./moment.ts";
import type { Report } from "./prose/report.ts";
import { sourceTextOf } from "./source-text.ts";

/** What the generator needs of a table schema. */
export interface Schema {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly title: string; readonly kind?: string }[];
}

/** Text by path below the site folder. */
export function periodFiles(moment: Moment, schemas: ReadonlyMap<string, Schema>): ReadonlyMap<string, string> {
  const { plan } = moment;
  const figures = figuresOf(moment);
  const report: Report = { plan, moment, figures, issuer: issuerOn(plan.published) };
  const body = writeBody(report);
  const fieldsOf = (table: string) => schemas.get(table)?.fields ?? [];
  const columnsOf = (table: string) => fieldsOf(table).map(({ name }) => name);
  const measuresOf = (table: string) => fieldsOf(table).filter(({ kind }) => kind !== undefined);
  // The copy without a number came without its annex.
  const annex: Figures = plan.number === null ? new Map() : figures;
  const source = sourceTextOf({ body, annex, measuresOf });
  const discrepancies = discrepancyRows(plan);

  const data = `data/periods/${plan.id}`;
  return new Map([
    [`content/periods/${plan.id}.mdx`, `${writeFrontMatter(report)}\n${body}\n`],
    [`content/sources/${plan.id}.txt`, source.text],
    ...Array.from(figures, ([name, rows]): [string, string] => [`${data}/${name}.csv`, toCsv(columnsOf(name), rows)]),
    [`${data}/chu_thich.csv`, toCsv(columnsOf("chu_thich"), annotationRows(figures, source))],
    ...(discrepancies.length === 0
      ? []
      : [[`${data}/khac_biet.csv`, toCsv(columnsOf("khac_biet"), discrepancies)] as const]),
  ]);
}
