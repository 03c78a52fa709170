/** How people write the title of a period: "Quý III" is "quý 3" too, "Sáu tháng" is "6 tháng". */

const quarters: readonly (readonly [printed: RegExp, typed: string])[] = [
  [/quý IV(?!\p{L})/iu, "quý 4"],
  [/quý III(?!\p{L})/iu, "quý 3"],
  [/quý II(?!\p{L})/iu, "quý 2"],
  [/quý I(?!\p{L})/iu, "quý 1"],
];
const months: readonly (readonly [printed: RegExp, typed: string])[] = [
  "một",
  "hai",
  "ba",
  "bốn",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "mười một",
].map((word, index) => [new RegExp(`(?<!\\p{L})${word} tháng(?!\\p{L})`, "iu"), `${index + 1} tháng`]);

/** The title, and in digits where it has a number in letters. */
export function periodNames(title: string): string {
  const found = [...quarters, ...months].find(([printed]) => printed.test(title));
  return found ? `${title}; ${title.replace(...found)}` : title;
}
