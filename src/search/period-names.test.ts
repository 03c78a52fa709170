import { expect, it } from "vitest";
import { periodNames } from "./period-names.ts";

it.each([
  ["Quý III năm 2024", "Quý III năm 2024; quý 3 năm 2024"],
  ["Quý IV năm 2024", "Quý IV năm 2024; quý 4 năm 2024"],
  ["Sáu tháng đầu năm 2025", "Sáu tháng đầu năm 2025; 6 tháng đầu năm 2025"],
  ["Năm 2024", "Năm 2024"],
  ["Tháng 5 năm 2024", "Tháng 5 năm 2024"],
])("names %s as people write it", (title, names) => {
  expect(periodNames(title)).toBe(names);
});
