/** `npm run search -- "từ cần tìm"`: the results of a query with the reasons for their order. Reads the site, needs no build. */
import { parseArgs } from "node:util";
import { siteCatalog } from "../src/catalog/site.ts";
import { answerSearch } from "../src/search/answer-search.ts";
import { memoryIndex } from "../src/search/memory-index.ts";
import { printAnswer } from "../src/search/print-answer.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { count: { type: "string", default: "5" } },
});
const text = positionals.join(" ");
if (text === "") {
  process.stderr.write('Cách dùng: npm run search -- "từ cần tìm" [--count 5]\n');
  process.exit(2);
}
const answer = await answerSearch(memoryIndex(siteCatalog()), { text, filters: {}, order: "relevance" });
process.stdout.write(printAnswer(answer, await answer.next(), Number(values.count)));
