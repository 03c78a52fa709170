/** A measure as text. */
import type { Failure, Measure, Measured, Rate } from "./measure.ts";
import { classes } from "./question.ts";
import { spoilings } from "./spoil.ts";

export function printRates(title: string, { rates, times }: Measure): string {
  const rows = classes.flatMap((kind) =>
    spoilings.flatMap((spoiling) => rates.filter((rate) => rate.class === kind && rate.spoiling === spoiling)),
  );
  const lines = rows.map((rate) => line(`${rate.class}, ${rate.spoiling}`, rate));
  const bySpoiling = spoilings.map((spoiling) =>
    line(`all, ${spoiling}`, sum(rates.filter((rate) => rate.spoiling === spoiling))),
  );
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
  return [
    `\n${title}`,
    `${"hit@1".padEnd(30)}${["tuning", "n", "test", "n", "stock"].map((head) => head.padStart(9)).join("")}`,
    ...lines,
    ...bySpoiling,
    line("all", sum(rates)),
    `ms: median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}\n`,
  ].join("\n");
}

export function printFailures(failures: readonly Failure[]): string {
  return failures
    .map(
      ({ class: kind, spoiling, query, wanted, shown }) =>
        `\n${kind}, ${spoiling}: ${query}\n  wanted ${wanted}\n  shown  ${shown.replaceAll("\n", " | ")}\n`,
    )
    .join("");
}

function line(name: string, { tuning, test }: Pick<Measured, "tuning" | "test">): string {
  const cells = [
    share(tuning.ours, tuning),
    String(tuning.asked),
    share(test.ours, test),
    String(test.asked),
    share(test.stock, test),
  ];
  return name.padEnd(30) + cells.map((cell) => cell.padStart(9)).join("");
}

function share(hits: number, { asked }: Rate): string {
  return asked === 0 ? "–" : `${((100 * hits) / asked).toFixed(1)}%`;
}

function sum(rates: readonly Measured[]): Pick<Measured, "tuning" | "test"> {
  const add = (half: "tuning" | "test"): Rate => ({
    asked: rates.reduce((total, rate) => total + rate[half].asked, 0),
    ours: rates.reduce((total, rate) => total + rate[half].ours, 0),
    stock: rates.reduce((total, rate) => total + rate[half].stock, 0),
  });
  return { tuning: add("tuning"), test: add("test") };
}
