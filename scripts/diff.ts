/** `npm run diff -- <base>`: prints what the site folder changes against a branch or commit. Exit 2 where that cannot be read. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readBaseSite } from "../src/catalog/base-site.ts";
import { readCatalog } from "../src/catalog/read.ts";
import { readSourceFiles } from "../src/catalog/source-file.ts";
import { explainBase } from "../src/review/explain-base.ts";
import { printReviewMarkdown } from "../src/review/print-markdown.ts";
import { printReviewText } from "../src/review/print-text.ts";
import { reviewChanges } from "../src/review/review-changes.ts";

const usage = `Cách dùng: npm run diff -- <nhánh-gốc> [--format text|markdown] [--site thư-mục]

  <nhánh-gốc>  nhánh hoặc bản ghi của git để so, ví dụ main hoặc origin/main
  --format     text cho cửa sổ lệnh (mặc định), markdown để dán vào yêu cầu kéo
  --site       thư mục chứa content/ và data/ (mặc định: MINH_BACH_SITE, nếu không có thì thư mục của dự án)
`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        site: { type: "string", default: process.env.MINH_BACH_SITE ?? resolve(import.meta.dirname, "..") },
      },
    });
    const [ref, ...more] = positionals;
    if (ref === undefined || more.length > 0 || !["text", "markdown"].includes(values.format)) return fail(usage);
    return { ref, format: values.format, root: resolve(values.site) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail(`Tùy chọn chưa đúng (${error.message})\n\n${usage}`);
  }
}

const { ref, format, root } = readOptions();
const read = readBaseSite(root, ref);
if (!read.ok) fail(explainBase(read, ref));
const report = reviewChanges(read.base, { catalog: readCatalog(root).catalog, files: readSourceFiles(root) });
process.stdout.write(
  format === "markdown"
    ? printReviewMarkdown(report, { items: Number.POSITIVE_INFINITY })
    : printReviewText(report, { color: process.stdout.isTTY }),
);
