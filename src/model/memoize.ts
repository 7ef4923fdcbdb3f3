const numbers = new WeakMap<object, number>();
let count = 0;

/** A number for an object, the same as long as it lives. */
function identity(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  numbers.set(object, count);
  return count++;
}

const isObject = (part: unknown): part is object => Object(part) === part && !Array.isArray(part);

/**
 * Remembers the last few results of a costly pure function, so that instances with the same frame share
 * them and a second render of the same picture costs nothing. What the result depends on, `partsOf` says;
 * by default the arguments. Objects are the same only if they are one, arrays (of texts and numbers) if
 * they hold the same.
 */
export function memoize<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
  partsOf: (...args: A) => readonly unknown[] = (...args) => args,
  slots = 16,
): (...args: A) => R {
  const results = new Map<string, R>();
  return (...args) => {
    const key = partsOf(...args)
      .map((part) => (isObject(part) ? identity(part) : part))
      .join(' ');
    const known = results.get(key);
    // A Map keeps the order of insertion: its first key is the one that was longest not asked for.
    const result = known === undefined ? compute(...args) : known;
    results.delete(key);
    if (results.size >= slots) results.delete(results.keys().next().value as string);
    results.set(key, result);
    return result;
  };
}
