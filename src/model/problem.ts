/** Something an author wrote that could not be used. */
export interface Problem {
  /** Where: the name of an attribute, or a path into the data such as `partners[3].lonLat[1]`; empty: all of them. */
  readonly name: string;
  readonly value: string;
  /** Values, or what values look like: `YYYY`, `-90 … 90`. They read the same in every language. */
  readonly allowed: readonly string[];
}

/** Longest value that is looked at or quoted, characters. */
export const QUOTED = 200;

/** The text of a value, trimmed and cut; never throws, whatever it is. */
export function quote(raw: unknown): string {
  if (typeof raw === 'string') return raw.slice(0, QUOTED).trim();
  return typeof raw === 'number' || typeof raw === 'boolean' || raw === null
    ? `${raw}`
    : `(${typeof raw})`;
}

/** So many allowed values are named at most: of ids there may be thousands. */
const NAMED = 30;
/** A word of which more letters differ is another word, not a slip. */
const MOST_LETTERS = 2;

/** Letters between the beginning and the end that two words have in common: one slip changes one or two. */
function lettersBetween(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let begin = 0;
  while (begin < least && a[begin] === b[begin]) begin++;
  let end = 0;
  while (end < least - begin && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - begin - end;
}

/** The word that was probably meant; null where none is near. */
export function nearest(value: string, words: readonly string[]): string | null {
  const written = value.toLowerCase();
  let best: string | null = null;
  // Of a short word half is more than a slip.
  let least = Math.min(MOST_LETTERS, written.length >> 1) + 1;
  for (const word of words) {
    const letters = lettersBetween(written, word.toLowerCase());
    if (letters < least) [least, best] = [letters, word];
  }
  return best;
}

/** The problem in a sentence for the author: in English, or in German. */
export function sayProblem({ name, value, allowed }: Problem, inGerman = false): string {
  const near = nearest(value, allowed);
  const [refused, meant] = inGerman
    ? ['geht nicht. Möglich', 'Gemeint']
    : ['cannot be used. Allowed', 'Meant'];
  return `${name || 'data'}="${value}" ${refused}: ${allowed.slice(0, NAMED).join(', ')}${near === null ? '' : `. ${meant}: ${near}?`}`;
}
