/** What the commands for staff read alike: where the site folder is, and an option that is not there. */
import { resolve } from "node:path";

/** `--site`: the folder with `content/` and `data/`. */
export const siteOption = {
  type: "string",
  default: process.env.MINH_BACH_SITE ?? resolve(import.meta.dirname, ".."),
} as const;

/** What `read` gives; where it throws a TypeError, as `parseArgs` does, the usage is printed and the process ends with 2. */
export function optionsOrUsage<T>(read: () => T, usage: string): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`Tùy chọn chưa đúng (${error.message})\n\n${usage}`);
    process.exit(2);
  }
}
