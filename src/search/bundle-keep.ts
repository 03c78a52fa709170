/** Keeps what was made of a name, so that it is made once; what could not be made is made anew the next time. */

export function keepEach<K, T>(make: (name: K) => Promise<T>): (name: K) => Promise<T> {
  const kept = new Map<K, Promise<T>>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const made = make(name);
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    return made;
  };
}
