/** Asks every query in every way of typing it and counts how often the first result shows what was asked. */
import type { Engine } from "./engines.ts";
import { isShown, type QueryClass, type Question } from "./question.ts";
import { halfOf } from "./sample.ts";
import { type Spoiling, spoil, spoilings } from "./spoil.ts";

export interface Rate {
  asked: number;
  ours: number;
  stock: number;
}

export interface Measured {
  readonly class: QueryClass;
  readonly spoiling: Spoiling;
  readonly tuning: Rate;
  readonly test: Rate;
}

export interface Failure {
  readonly class: QueryClass;
  readonly spoiling: Spoiling;
  readonly query: string;
  readonly wanted: string;
  readonly shown: string;
}

export interface Measure {
  readonly rates: readonly Measured[];
  /** Of our own search, in the tuning half alone. */
  readonly failures: readonly Failure[];
  /** Milliseconds of our searches, ascending. */
  readonly times: readonly number[];
}

/** Number spellings and questions in other letters tell nothing new. */
const spoiltFully: readonly QueryClass[] = ["phrase", "label"];
const spoiltOnce: readonly Spoiling[] = ["plain", "without marks", "upper case"];

export async function measure(
  questions: readonly Question[],
  engines: { readonly ours: Engine; readonly stock: Engine },
): Promise<Measure> {
  const rates = new Map<string, Measured>();
  const failures: Failure[] = [];
  const times: number[] = [];
  for (const { class: kind, text, wanted } of questions) {
    for (const spoiling of spoilings) {
      if (!spoiltFully.includes(kind) && !spoiltOnce.includes(spoiling)) continue;
      const query = spoil(text, spoiling);
      if (query === undefined) continue;
      const key = `${kind} ${spoiling}`;
      const measured = rates.get(key) ?? {
        class: kind,
        spoiling,
        tuning: { asked: 0, ours: 0, stock: 0 },
        test: { asked: 0, ours: 0, stock: 0 },
      };
      rates.set(key, measured);
      const half = halfOf(text);
      const withMarks = spoiling !== "without marks" && spoiling !== "one typo";
      const start = performance.now();
      const shown = await engines.ours(query);
      times.push(performance.now() - start);
      const found = isShown(wanted, shown, { withMarks });
      measured[half].asked += 1;
      if (found) measured[half].ours += 1;
      if (isShown(wanted, await engines.stock(query), { withMarks })) measured[half].stock += 1;
      if (!found && half === "tuning")
        failures.push({ class: kind, spoiling, query, wanted: JSON.stringify(wanted), shown });
    }
  }
  return { rates: [...rates.values()], failures, times: times.sort((a, b) => a - b) };
}
