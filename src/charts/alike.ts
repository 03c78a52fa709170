/** An option that is given for each element of a dataset, as cheaply as Chart.js can take it. */

/** The one value where all are the same: Chart.js then resolves its options once for the dataset, not for each element. */
export function alike<Value>(values: readonly Value[]): Value | Value[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : [...values];
}
