/** An answer as text for whoever wants to understand its order. */
import type { Answer, Result } from "./answer.ts";
import { visibleText } from "./visible-text.ts";

/** The first `count` results, each with what it got for every signal. */
export function printAnswer(
  { total, corrected, dropped, isPartial }: Answer,
  results: readonly Result[],
  count: number,
): string {
  const remarks = [
    `${total} kết quả`,
    ...(corrected === undefined ? [] : [`đang tìm “${corrected}”`]),
    ...(dropped.length === 0 ? [] : [`bỏ qua: ${dropped.join(", ")}`]),
    ...(isPartial ? ["không có chỗ nào đủ các chữ"] : []),
  ];
  return `${remarks.join("; ")}\n${results.slice(0, count).map(printResult).join("")}`;
}

function printResult(result: Result, index: number): string {
  const { kind, path, reasons, otherPeriods } = result;
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  const signals = reasons.map((reason) => `${reason.signal} ${reason.points.toFixed(2)}`);
  return [
    `\n${index + 1}. ${kind} ${path}${otherPeriods.length > 0 ? ` (+${otherPeriods.length} kỳ)` : ""}`,
    ...visibleText(result)
      .split("\n")
      .map((line) => `   ${line}`),
    `   = ${points.toFixed(2)}: ${signals.join(", ")}\n`,
  ].join("\n");
}
