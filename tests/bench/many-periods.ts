/** Records of many invented periods, made from those of a real one: what an index of decades weighs, without decades of reports. */
import type { SearchRecord } from "../../src/search/record.ts";
import { fraction } from "../demo/random.ts";

/** A report a month. */
const periodsAYear = 12;
const lastYear = 2025;

/** Shares of what changes from one report to the next. */
const changes = { number: 0.7, dropped: 0.1, otherWords: 0.1 } as const;

/**
 * `count` periods, newest first, then whatever of `records` belongs to no period. Each says what the newest real one says, with
 * other numbers, some passages left out and some with the words of another.
 */
export function inventPeriods(records: readonly SearchRecord[], count: number): SearchRecord[] {
  const [newest] = records.flatMap(({ periodId }) => periodId ?? []);
  const model = records.filter(({ periodId }) => periodId !== undefined && periodId === newest);
  const periods = Array.from({ length: count }, (_, back) => inventPeriod(model, back));
  return [...periods.flat(), ...records.filter(({ periodId }) => periodId === undefined)];
}

function inventPeriod(model: readonly SearchRecord[], back: number): SearchRecord[] {
  const year = lastYear - Math.floor(back / periodsAYear);
  const month = periodsAYear - (back % periodsAYear);
  const periodId = `${year}-thang-${String(month).padStart(2, "0")}`;
  const facts = { period: `Tháng ${month} năm ${year}`, periodId, periodKind: "thang", year };
  return model.flatMap((record, index) => {
    const chance = (...name: (string | number)[]) => fraction(1, periodId, index, ...name);
    const isPassage = record.kind === "bao_cao" && record.text !== record.title;
    if (isPassage && chance("dropped") < changes.dropped) return [];
    const isOther = isPassage && chance("words") < changes.otherWords;
    const { text } = (isOther ? model[Math.floor(chance("which") * model.length)] : record) ?? record;
    return {
      ...record,
      ...facts,
      path: record.path.replace(record.periodId ?? "", periodId),
      text: otherNumbers(text, chance),
      ...(record.figure && { figure: { ...record.figure, value: otherNumbers(record.figure.value, chance) } }),
    };
  });
}

function otherNumbers(text: string, chance: (...name: (string | number)[]) => number): string {
  return text.replace(/\d+(?:[.,]\d+)*/g, (number, at: number) => {
    if (chance("number", at) >= changes.number) return number;
    const first = String(1 + Math.floor(chance("digit", at) * 9));
    return (
      first + number.slice(1).replace(/\d/g, (_, digit: number) => String(Math.floor(chance("digit", at, digit) * 10)))
    );
  });
}
