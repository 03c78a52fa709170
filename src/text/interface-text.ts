/** Every word of the interface, in Vietnamese, by area. Titles and labels of the data come from the data, not from here. */
import { chartText } from "./interface/chart.ts";
import { chartActionsText } from "./interface/chart-actions.ts";
import { citationText } from "./interface/citation.ts";
import { comparisonText } from "./interface/comparison.ts";
import { dataText } from "./interface/data.ts";
import { frameText } from "./interface/frame.ts";
import { guideText } from "./interface/guide.ts";
import { intakeText } from "./interface/intake.ts";
import { kindsText } from "./interface/kinds.ts";
import { recordsText } from "./interface/records.ts";
import { reportText } from "./interface/report.ts";
import { reviewText } from "./interface/review.ts";
import { searchText } from "./interface/search.ts";
import { seriesText } from "./interface/series.ts";

export const ui = {
  ...frameText,
  ...reportText,
  ...dataText,
  ...chartText,
  ...chartActionsText,
  ...searchText,
  ...citationText,
  ...comparisonText,
  ...seriesText,
  ...recordsText,
  ...kindsText,
  ...guideText,
  ...intakeText,
  ...reviewText,
} as const;
