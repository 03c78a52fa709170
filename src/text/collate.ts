/** The order of Vietnamese words: letters a ă â b … d đ …, tones ngang huyền hỏi ngã sắc nặng, digits by their number. */

const collator = new Intl.Collator("vi", { numeric: true });

/** Comparison for `sort`: negative when `a` stands before `b`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
