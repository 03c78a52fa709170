/** What the tags of a report are drawn with. */
import Chart from "../Chart.astro";
import Note from "../Note.astro";
import ReportTable from "./ReportTable.astro";
import ReportValue from "./ReportValue.astro";
import Term from "./Term.astro";

export const documentComponents = { Value: ReportValue, Table: ReportTable, Chart, Note, Term };
