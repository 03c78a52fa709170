/** What the tags of an earlier state of a report are drawn with. */
import Term from "../report/Term.astro";
import EarlierChart from "./EarlierChart.astro";
import EarlierNote from "./EarlierNote.astro";
import EarlierTable from "./EarlierTable.astro";
import EarlierValue from "./EarlierValue.astro";

export const earlierComponents = {
  Value: EarlierValue,
  Table: EarlierTable,
  Chart: EarlierChart,
  Note: EarlierNote,
  Term,
};
