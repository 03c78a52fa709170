/** `npm run check`: prints all that is wrong with content and data. Exit 0, 1 where there are errors, 2 for a wrong option. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createLineReader } from "../src/catalog/line-reader.ts";
import { printGithub } from "../src/diagnostics/print-github.ts";
import { printJson } from "../src/diagnostics/print-json.ts";
import { printText } from "../src/diagnostics/print-text.ts";
import { countSeverity } from "../src/diagnostics/severity.ts";
import { languages } from "../src/diagnostics/wording.ts";
import { checkSite } from "../src/markdown/check-site.ts";

const usage = `Cách dùng: npm run check -- [--format text|json|github] [--lang vi|en] [--site thư-mục]

  --format  cách in: text cho người đọc (mặc định), json cho máy, github cho yêu cầu kéo
  --lang    tiếng Việt (mặc định) hoặc tiếng Anh
  --site    thư mục chứa content/ và data/ (mặc định: MINH_BACH_SITE, nếu không có thì thư mục của dự án)
`;

const formats = ["text", "json", "github"] as const;

function readOptions() {
  const { values } = parseArgs({
    options: {
      format: { type: "string", default: "text" },
      lang: { type: "string", default: "vi" },
      site: { type: "string", default: process.env.MINH_BACH_SITE ?? resolve(import.meta.dirname, "..") },
    },
  });
  return {
    format: oneOf("format", formats, values.format),
    lang: oneOf("lang", languages, values.lang),
    root: resolve(values.site),
  };
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new TypeError(`--${option}: ${value}`);
  return found;
}

function optionsOrUsage() {
  try {
    return readOptions();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`Tùy chọn chưa đúng (${error.message})\n\n${usage}`);
    process.exit(2);
  }
}

const { format, lang, root } = optionsOrUsage();
const { diagnostics } = checkSite(root);
const printers = {
  text: () => printText(diagnostics, { lang, readLine: createLineReader(root) }),
  json: () => printJson(diagnostics, { lang }),
  github: () => printGithub(diagnostics, { lang }),
};
process.stdout.write(printers[format]());
process.exitCode = countSeverity(diagnostics, "error") > 0 ? 1 : 0;
