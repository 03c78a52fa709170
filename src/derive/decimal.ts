/** Sums and comparisons of decimal numbers without the rounding of binary fractions (0.1 + 0.2 = 0.3). */

/** The sum as a reader would write it. Exact while it has at most 15 significant digits. */
export function addExactly(values: readonly number[]): number {
  const decimals = values.map(decimalsOf).reduce((most, decimals) => Math.max(most, decimals), 0);
  const total = values.reduce((sum, value) => sum + scaled(value, decimals), 0n);
  return Number(`${total}e-${decimals}`);
}

export function subtractExactly(left: number, right: number): number {
  return addExactly([left, -right]);
}

/** Number of decimals that the shortest form of the value has. */
function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}

/** The value times 10 to the power of `decimals`, which is at least its number of decimals. */
function scaled(value: number, decimals: number): bigint {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(decimals - fraction.length + Number(exponent));
}
