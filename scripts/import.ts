/** `npm run import`: shows what a workbook or CSV file says about a period; writes with --write. Exit 0, 1 where it refuses, 2 for a wrong option. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createLineReader } from "../src/catalog/line-reader.ts";
import { printText } from "../src/diagnostics/print-text.ts";
import { bringFile } from "../src/intake/bring-file.ts";
import { describeImport, describeOutlook } from "../src/intake/import-text.ts";
import { optionsOrUsage, siteOption } from "./options.ts";

const usage = `Cách dùng: npm run import -- <tệp .xlsx hoặc .csv> --period <mã kỳ> [--write] [--site thư-mục]

  --period  kỳ nhận số liệu; kỳ mới thì tạo trước bằng npm run new
  --write   ghi vào các tệp CSV; không có thì chỉ cho xem trước
  --site    thư mục chứa content/ và data/ (mặc định: MINH_BACH_SITE, nếu không có thì thư mục của dự án)
`;

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      period: { type: "string" },
      write: { type: "boolean", default: false },
      site: siteOption,
    },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new TypeError("<tệp>");
  if (values.period === undefined) throw new TypeError("--period");
  return {
    root: values.site,
    file: resolve(process.env.INIT_CWD ?? ".", file),
    period: values.period,
    write: values.write,
  };
}

const options = optionsOrUsage(readOptions, usage);
const imported = await bringFile(options);
process.stdout.write(
  imported.ok
    ? describeImport(imported.value, options.write) + describeOutlook(imported.value, createLineReader(options.root))
    : printText(imported.diagnostics, { lang: "vi", readLine: () => undefined }),
);
process.exitCode = imported.ok ? 0 : 1;
