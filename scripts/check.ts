/** `npm run check`: prints all that is wrong with content and data; with `--fix` it first mends what has one right reading. Exit 0, 1 where there are errors, 2 for a wrong option. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readBaseSite } from "../src/catalog/base-site.ts";
import { createLineReader } from "../src/catalog/line-reader.ts";
import { guideAddress } from "../src/catalog/publisher.ts";
import { readSourceFiles } from "../src/catalog/source-file.ts";
import { printGithub } from "../src/diagnostics/print-github.ts";
import { printJson } from "../src/diagnostics/print-json.ts";
import { printSummary } from "../src/diagnostics/print-summary.ts";
import { printText } from "../src/diagnostics/print-text.ts";
import { countSeverity } from "../src/diagnostics/severity.ts";
import { sortDiagnostics } from "../src/diagnostics/sort.ts";
import { languages } from "../src/diagnostics/wording.ts";
import { planRepairs } from "../src/fix/plan-repairs.ts";
import { printRepairs } from "../src/fix/print-repairs.ts";
import { writeRepairs } from "../src/fix/write-repairs.ts";
import { checkBase } from "../src/markdown/check-base.ts";
import { checkSite } from "../src/markdown/check-site.ts";
import { explainBase } from "../src/review/explain-base.ts";
import { optionsOrUsage, siteOption } from "./options.ts";

const usage = `Cách dùng: npm run check -- [--format text|summary|json|github] [--lang vi|en] [--fix] [--base nhánh] [--site thư-mục]

  --format  cách in: text cho người đọc (mặc định), summary là bản tóm tắt Markdown, json cho máy, github cho yêu cầu kéo
  --lang    tiếng Việt (mặc định) hoặc tiếng Anh
  --fix     sửa những chỗ chỉ có một cách hiểu đúng, in ra các dòng đã đổi, rồi kiểm tra lại; không có --fix thì không ghi gì
  --base    nhánh hoặc bản ghi của git đã công bố, như origin/main: xét cả đính chính và địa chỉ đã công bố
  --site    thư mục chứa content/ và data/ (mặc định: MINH_BACH_SITE, nếu không có thì thư mục của dự án)
`;

const formats = ["text", "summary", "json", "github"] as const;

function readOptions() {
  const { values } = parseArgs({
    options: {
      format: { type: "string", default: "text" },
      lang: { type: "string", default: "vi" },
      fix: { type: "boolean", default: false },
      base: { type: "string" },
      site: siteOption,
    },
  });
  return {
    format: oneOf("format", formats, values.format),
    lang: oneOf("lang", languages, values.lang),
    fix: values.fix,
    base: values.base,
    root: resolve(values.site),
  };
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new TypeError(`--${option}: ${value}`);
  return found;
}

function againstBase(ref: string | undefined) {
  if (ref === undefined) return [];
  const read = readBaseSite(root, ref);
  if (read.ok) return checkBase(read.base.catalog, catalog);
  process.stderr.write(`${explainBase(read, ref)}\n`);
  process.exit(2);
}

function mend() {
  const repairs = planRepairs(root, readSourceFiles(root));
  writeRepairs(root, repairs);
  const printed = printRepairs(repairs, lang);
  // What reads other formats expects nothing else on the standard output.
  if (format === "text") process.stdout.write(`${printed}\n`);
  else process.stderr.write(printed);
}

const { format, lang, fix, base, root } = optionsOrUsage(readOptions, usage);
if (fix) mend();
const { catalog, diagnostics: own } = checkSite(root);
const diagnostics = sortDiagnostics([...own, ...againstBase(base)]);
const forPeople = { lang, readLine: createLineReader(root), guide: guideAddress(catalog.publisher) };
const printers = {
  text: () => printText(diagnostics, forPeople),
  summary: () => printSummary(diagnostics, forPeople),
  json: () => printJson(diagnostics, { lang }),
  github: () => printGithub(diagnostics, { lang }),
};
process.stdout.write(printers[format]());
process.exitCode = countSeverity(diagnostics, "error") > 0 ? 1 : 0;
