/**
 * `npm run search:quality [-- --site real|demo|long] [--failures]`: how often the first result shows what was asked, beside
 * Pagefind as it comes. Queries are drawn from the site by rule; of the test half only rates are printed.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openSearch, ourEngine, stockEngine } from "../tests/search-quality/engines.ts";
import { measure } from "../tests/search-quality/measure.ts";
import { printFailures, printRates } from "../tests/search-quality/print.ts";
import { questionsOf } from "../tests/search-quality/questions.ts";
import { measuredSite, siteNames } from "../tests/search-quality/sites.ts";

const { values } = parseArgs({
  options: { site: { type: "string", multiple: true }, failures: { type: "boolean", default: false } },
});
const work = resolve(import.meta.dirname, "../.cache/search-quality");

for (const name of siteNames.filter((known) => values.site?.includes(known) ?? true)) {
  const catalog = measuredSite(name, `${work}/${name}`);
  const index = await openSearch(catalog, `${work}/${name}/index`);
  const stock = await stockEngine(catalog, `${work}/${name}/stock`);
  const measured = await measure(questionsOf(catalog), { ours: ourEngine(index), stock });
  process.stdout.write(printRates(`${name}: ${catalog.periods.length} kỳ`, measured));
  if (values.failures) process.stdout.write(printFailures(measured.failures));
}
