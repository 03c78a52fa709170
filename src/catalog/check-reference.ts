/** Whether a setting that names a row of a register names one that exists. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Table } from "./catalog.ts";
import { reportSetting, type SettingSource } from "./setting-issue.ts";
import { suggest } from "./suggestion.ts";
import type { Path } from "./yaml-source.ts";

export interface SettingReference {
  readonly setting: SettingSource;
  readonly path: Path;
  /** Empty where the setting could not be read, which has been reported. */
  readonly id: string;
  readonly register: string;
}

export function checkReference(reference: SettingReference, registers: ReadonlyMap<string, Table>): Diagnostic[] {
  const { setting, path, id, register } = reference;
  const table = registers.get(register);
  const ids = table?.rows.map((row) => row.id) ?? [];
  if (id === "" || table?.incomplete || ids.includes(id)) return [];
  const data = { found: id, target: register, suggestion: suggest(id, ids).text };
  return [reportSetting(setting, "setting-reference", path, data)];
}
