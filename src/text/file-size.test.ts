import { expect, it } from "vitest";
import { formatFileSize } from "./file-size.ts";

it.each([
  [0, "0 byte"],
  [824, "824 byte"],
  [1000, "1 kB"],
  [1240, "1,2 kB"],
  [15_300, "15 kB"],
  [999_600, "1.000 kB"],
  [2_340_000, "2,3 MB"],
])("tells %d bytes as %s", (bytes, size) => {
  expect(formatFileSize(bytes)).toBe(size);
});
