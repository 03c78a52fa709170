/** Tables for the tests of this folder, written as CSV. */
import type { Qualifier, Table } from "../catalog/catalog.ts";
import { readTable } from "../catalog/table.ts";
import type { Check, Field } from "../catalog/table-schema.ts";

interface Example {
  /** Columns after `id` and `ten`. */
  readonly fields: readonly Field[];
  /** With its heading line. */
  readonly csv: string;
  readonly checks?: readonly Check[];
  /** `row/column` → qualifier. */
  readonly qualifiers?: Readonly<Record<string, Qualifier>>;
}

/** The table `vi_du`. */
export function exampleTable({ fields, csv, checks = [], qualifiers = {} }: Example): Table {
  const { table } = readTable(
    {
      name: "vi_du",
      title: "Ví dụ",
      description: "",
      scope: "period",
      order: 1,
      fields: [{ name: "id", title: "Mã", type: "string" }, { name: "ten", title: "Nhóm", type: "string" }, ...fields],
      primaryKey: ["id"],
      missingValues: [""],
      checks,
    },
    "data/periods/2024/vi_du.csv",
    csv,
  );
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map(
        [...row.cells].map(([name, cell]) => {
          const qualifier = qualifiers[`${row.id}/${name}`];
          return [name, qualifier ? { ...cell, annotation: { qualifier, source: [] } } : cell];
        }),
      ),
    })),
  };
}

/** A column of counted people. */
export function people(name: string, title: string): Field {
  return { name, title, type: "number", kind: "stock", unit: "người" };
}

/** Three groups, assigned and present; a check says that they make the total. */
export const staff = exampleTable({
  fields: [people("duoc_giao", "Được giao"), people("co_mat", "Có mặt")],
  csv: `id,ten,duoc_giao,co_mat
tong_so,Tổng số,56,48
cong_chuc,Công chức,26,26
vien_chuc,Viên chức,20,20
hop_dong,Hợp đồng chuyên môn,10,2
`,
  checks: [
    {
      id: "nhom",
      title: "Các nhóm cộng lại bằng tổng số",
      left: ["vi_du/cong_chuc/*", "vi_du/vien_chuc/*", "vi_du/hop_dong/*"],
      op: "=",
      right: ["vi_du/tong_so/*"],
    },
  ],
});
