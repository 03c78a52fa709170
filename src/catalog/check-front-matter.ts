/** Whether what the front matter of a period refers to (agency, documents, cells) exists. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { explainAddress, findCell } from "./address.ts";
import type { Period, Table } from "./catalog.ts";
import { findPlaceholders } from "./placeholder.ts";
import { reportSetting, type SettingSource } from "./setting-issue.ts";
import { suggest } from "./suggestion.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export interface FrontMatterContext {
  readonly period: Period;
  /** Places in the front matter; a setting that could not be read is absent from its value. */
  readonly source: YamlSource;
  readonly registers: ReadonlyMap<string, Table>;
}

export function checkFrontMatter({ period, source, registers }: FrontMatterContext): Diagnostic[] {
  const { document } = period;
  const { record, headlines, summary, period: window } = document.frontMatter;
  const setting = { file: document.file, source };
  const named = (path: Path, id: string, register: string): Diagnostic[] =>
    checkReference({ setting, path, id, register: registers.get(register), name: register });

  return [
    ...(window.from > window.to
      ? [reportSetting(setting, "period-dates", ["period", "to"], { from: window.from })]
      : []),
    ...named(["record", "issuer"], record.issuer, "co_quan"),
    ...record.basis.flatMap((id, index) => named(["record", "basis", index], id, "van_ban")),
    ...checkPlaceholders(summary, ["summary"]),
    ...headlines.flatMap(({ value, outOf, meaning }, index) => [
      ...checkCell(value, ["headlines", index, "value"]),
      ...(outOf === undefined ? [] : checkCell(outOf, ["headlines", index, "outOf"])),
      ...checkPlaceholders(meaning, ["headlines", index, "meaning"]),
    ]),
  ];

  function checkPlaceholders(text: string, path: Path): Diagnostic[] {
    return findPlaceholders(text).flatMap(({ address }) => checkCell(address, path));
  }

  function checkCell(address: string, path: Path): Diagnostic[] {
    const problem = explainAddress(period, address);
    if (problem) return [reportSetting(setting, problem.code, path, problem.data)];
    const cell = findCell(period, address);
    const isEmpty = cell !== undefined && cell.value === null && !cell.unreadable;
    return isEmpty ? [reportSetting(setting, "cell-empty", path, { address })] : [];
  }
}

export interface ReferenceContext {
  readonly setting: SettingSource;
  readonly path: Path;
  readonly id: string;
  readonly register: Table | undefined;
  readonly name: string;
}

/** A diagnostic when a setting names a row that its register lacks. An empty id stands for a setting that has been reported. */
export function checkReference({ setting, path, id, register, name }: ReferenceContext): Diagnostic[] {
  const ids = register?.rows.map((row) => row.id) ?? [];
  if (id === "" || register?.incomplete || ids.includes(id)) return [];
  return [
    reportSetting(setting, "setting-reference", path, { found: id, target: name, suggestion: suggest(id, ids).text }),
  ];
}
