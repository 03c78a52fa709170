/** Charts to be timed: bars, dots, lines and panels in turn, each with figures of its own. */
import type { Chart } from "../../src/charts/chart.ts";
import { exampleChart } from "../fixtures/example-chart.ts";
import { exampleTable, people } from "../fixtures/example-table.ts";

const year = { name: "nam", title: "Năm", type: "year" } as const;
const lots = 12;

/** Twelve bars with names of ordinary length: the chart of the budget. */
export function twelveBars(seed: number): Chart {
  const rows = Array.from(
    { length: lots },
    (_, index) => `r${index},Nhóm công việc thứ ${index + 1},${figure(seed, index)}`,
  );
  const table = exampleTable({ fields: [people("co_mat", "Có mặt")], csv: `id,ten,co_mat\n${rows.join("\n")}\n` });
  return exampleChart({}, table);
}

export function sampleChart(seed: number): Chart {
  switch (seed % 4) {
    case 0:
      return twelveBars(seed);
    case 1:
      return pairs(seed);
    case 2:
      return overTime(seed, "line", 3);
    default:
      return overTime(seed, "multiples", 6);
  }
}

function pairs(seed: number): Chart {
  const rows = Array.from(
    { length: lots },
    (_, index) => `r${index},Phường số ${index + 1},${figure(seed, index)},${figure(seed + 1, index)}`,
  );
  const table = exampleTable({
    fields: [people("truoc", "Năm trước"), people("sau", "Năm nay")],
    csv: `id,ten,truoc,sau\n${rows.join("\n")}\n`,
  });
  return exampleChart({ type: "range", y: "truoc sau" }, table);
}

function overTime(seed: number, type: string, count: number): Chart {
  const names = Array.from({ length: count }, (_, index) => `c${index}`);
  const rows = Array.from({ length: lots }, (_, at) =>
    [`r${at}`, "x", 2013 + at, ...names.map((_name, index) => figure(seed + index, at))].join(","),
  );
  const table = exampleTable({
    fields: [year, ...names.map((name, index) => people(name, `Đơn vị số ${index + 1}`))],
    csv: `id,ten,nam,${names}\n${rows.join("\n")}\n`,
  });
  return exampleChart({ type, x: "nam", y: names.join(" ") }, table);
}

/** 0 to 9,999, the same on every run. */
function figure(seed: number, index: number): number {
  return (seed * 7919 + index * 104_729) % 10_000;
}
