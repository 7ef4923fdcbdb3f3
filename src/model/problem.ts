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

/** Longest text that is compared, characters: no word of ours has more. */
const LONGEST = 24;
/** So many allowed values are named at most: of ids there may be thousands. */
const NAMED = 30;
/** A word further away is another word, not a slip. */
const MOST_SLIPS = 2;

/** Letters to insert, take away or change, and neighbours to swap, until one word is the other (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] as number[])[j] =
        i === 0
          ? j
          : Math.min(
              at(i - 1, j) + 1,
              at(i, j - 1) + 1,
              at(i - 1, j - 1) + (isSame ? 0 : 1),
              isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
            );
    }
  }
  return at(a.length, b.length);
}

/** The word that was probably meant; null where none is near. */
export function nearest(value: string, words: readonly string[]): string | null {
  const written = value.toLowerCase();
  if (written.length > LONGEST) return null;
  let best: string | null = null;
  // Of a short word half is more than a slip.
  let least = Math.min(MOST_SLIPS, Math.floor(written.length / 2)) + 1;
  for (const word of words) {
    const slips = slipsBetween(written, word.toLowerCase());
    if (slips < least) [least, best] = [slips, word];
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
