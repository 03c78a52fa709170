/** The size of a file as readers see it. */
import { formatNumber } from "./number.ts";

/** 824 → "824 byte", 1240 → "1,2 kB", 15300 → "15 kB". A kB is 1000 bytes. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} byte`;
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${formatNumber(Number(value.toFixed(value < 10 ? 1 : 0)))} ${unit}`;
}
