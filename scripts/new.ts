/** `npm run new`: makes a new period and the workbook to fill in. Exit 0, 1 where it refuses, 2 for a wrong option. */
import { parseArgs } from "node:util";
import { periodKinds } from "../src/catalog/front-matter.ts";
import { printText } from "../src/diagnostics/print-text.ts";
import { startPeriod } from "../src/intake/start-period.ts";
import { optionsOrUsage, siteOption } from "./options.ts";

const usage = `Cách dùng: npm run new -- <mã kỳ> [--kind loại] [--from ngày --to ngày] [--workbook] [--site thư-mục]

  <mã kỳ>     2025 (năm), 2025-quy-1, 2025-6-thang, 2025-9-thang, 2025-thang-03, hoặc mã khác kèm --kind
  --kind      ${periodKinds.join(", ")}; không cần nếu mã kỳ đã nói rõ
  --from, --to  ngày đầu và ngày cuối của số liệu, khi không theo quy định chung: 2025-01-01
  --workbook  chỉ lấy lại sổ nhập liệu của một kỳ đã có
  --site      thư mục chứa content/ và data/ (mặc định: MINH_BACH_SITE, nếu không có thì thư mục của dự án)
`;

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
      workbook: { type: "boolean", default: false },
      site: siteOption,
    },
  });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new TypeError("<mã kỳ>");
  const kind = periodKinds.find((known) => known === values.kind?.replaceAll("-", "_"));
  if (values.kind !== undefined && kind === undefined) throw new TypeError(`--kind: ${values.kind}`);
  const { from, to } = values;
  for (const day of [from, to]) if (day !== undefined && !isDay(day)) throw new TypeError(`--from, --to: ${day}`);
  if ((from === undefined) !== (to === undefined)) throw new TypeError("--from, --to");
  return {
    id,
    root: values.site,
    workbookFolder: process.env.INIT_CWD ?? process.cwd(),
    workbookOnly: values.workbook,
    ...(kind && { kind }),
    ...(from !== undefined && to !== undefined && { window: { from, to } }),
  };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const started = await startPeriod(optionsOrUsage(readOptions, usage));
process.stdout.write(
  started.ok ? started.value : printText(started.diagnostics, { lang: "vi", readLine: () => undefined }),
);
process.exitCode = started.ok ? 0 : 1;
