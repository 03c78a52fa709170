/** Chance that is the same on every run: each draw has a name, so that a new one changes no other. */

/** A fraction from 0 to below 1 that depends on seed and name alone. */
export function fraction(seed: number, ...name: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${name.join("/")}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  // Neighbouring names must not give neighbouring fractions: the final mix of MurmurHash3.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

export interface Range {
  readonly from: number;
  /** Included. */
  readonly to: number;
}

export function integerIn({ from, to }: Range, seed: number, ...name: readonly (string | number)[]): number {
  return from + Math.floor(fraction(seed, ...name) * (to - from + 1));
}
