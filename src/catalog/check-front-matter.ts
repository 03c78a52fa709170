/** Whether what the front matter of a period refers to (agency, documents, cells) exists. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { explainAddress, findCell } from "./address.ts";
import type { Period, Table } from "./catalog.ts";
import { checkReference } from "./check-reference.ts";
import { findPlaceholders } from "./placeholder.ts";
import { reportSetting } from "./setting-issue.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export interface FrontMatterContext {
  readonly period: Period;
  /** Places in the front matter. */
  readonly source: YamlSource;
  readonly registers: ReadonlyMap<string, Table>;
}

export function checkFrontMatter({ period, source, registers }: FrontMatterContext): Diagnostic[] {
  const { file, frontMatter } = period.document;
  const { record, headlines, summary, period: window } = frontMatter;
  const setting = { file, source };
  const cells = [
    ...cellsIn(summary, ["summary"]),
    ...headlines.flatMap(({ value, outOf, meaning }, index) => [
      { address: value, path: ["headlines", index, "value"] },
      ...(outOf === undefined ? [] : [{ address: outOf, path: ["headlines", index, "outOf"] }]),
      ...cellsIn(meaning, ["headlines", index, "meaning"]),
    ]),
  ];
  const references = [
    { path: ["record", "issuer"], id: record.issuer, register: "co_quan" },
    ...record.basis.map((id, index) => ({ path: ["record", "basis", index], id, register: "van_ban" })),
  ];
  const isBackwards = window.from > window.to;
  return [
    ...(isBackwards ? [reportSetting(setting, "period-dates", ["period", "to"], { from: window.from })] : []),
    ...references.flatMap((reference) => checkReference({ setting, ...reference }, registers)),
    ...cells.flatMap(({ address, path }): Diagnostic[] => {
      const problem = explainAddress(period, address);
      if (problem) return [reportSetting(setting, problem.code, path, problem.data)];
      const cell = findCell(period, address);
      const isEmpty = cell?.value === null && !cell.unreadable;
      return isEmpty ? [reportSetting(setting, "cell-empty", path, { address })] : [];
    }),
  ];
}

function cellsIn(text: string, path: Path): { address: string; path: Path }[] {
  return findPlaceholders(text).map(({ address }) => ({ address, path }));
}
