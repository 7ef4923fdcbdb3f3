/**
 * Remembers the last few results of a costly pure function by a key, so that instances with the same
 * frame share them and a second render of the same picture costs nothing.
 */
export function memoize<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
  keyOf: (...args: A) => string,
  slots = 16,
): (...args: A) => R {
  const results = new Map<string, R>();
  return (...args) => {
    const key = keyOf(...args);
    const known = results.get(key);
    // A Map keeps the order of insertion: its first key is the one that was longest not asked for.
    const result = known === undefined ? compute(...args) : known;
    results.delete(key);
    if (results.size >= slots) results.delete(results.keys().next().value as string);
    results.set(key, result);
    return result;
  };
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** A number for an object, the same as long as it lives: the object's part in a memo's key. */
export function identity(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  numbers.set(object, count);
  return count++;
}
