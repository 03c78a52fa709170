/** What a reader sees of a result without opening anything: the page shows all of it, and search is measured by it. */
import type { Result } from "./answer.ts";
import type { Excerpt } from "./excerpt.ts";
import { figureText } from "./figure-text.ts";

/** Lines of the result, in order. */
export function visibleText({ heading, figure, place, excerpt }: Result): string {
  const lines = [
    plain(heading),
    ...(figure ? [`${figureText(figure)} ${figure.period}`] : []),
    place.join(" · "),
    ...(excerpt ? [plain(excerpt)] : []),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function plain({ parts }: Excerpt): string {
  return parts.map(({ text }) => text).join("");
}
