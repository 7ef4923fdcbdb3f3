/** Width of a text, px. */
type Width = (text: string) => number;

/** How a name is set, and the room that it takes, px. */
export interface Shape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * The widths and numbers of lines that a name may take, in em and lines: the first ones hold whole names
 * of some eighty letters. Letters are never set smaller, for what cannot be read need not be there: where a
 * picture has no room for all names, long ones are cut, and the list has them in full.
 */
const SHAPES: readonly (readonly [em: number, lines: number])[] = [
  [12, 4],
  [9, 2],
  [6, 2],
  [7, 1],
  [4, 1],
];
export const SHORTEST = 4;
/** Line height, em. */
export const LINE_HEIGHT = 1.25;

/** Lines may end after one of these; a soft hyphen is seen only where one does. */
const WORDS = /[^ \u00ad\u200b\u3000/‐–—-]*[ \u00ad\u200b\u3000/‐–—-]+|.+/gs;
/** In these alphabets a word that goes on in the next line has a hyphen. */
const HYPHENATED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** The first letter is Hebrew, Arabic or a relative of theirs. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u;

/** What readers take for one character, with all its marks. */
const graphemesOf = (text: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
    : [...text];

/** A line as it is drawn. */
const tidy = (line: string): string =>
  line
    .trim()
    .replace(/\u00ad$/, '-')
    .replace(/[\u00ad\u200b]/g, '');

/** Characters of a word, with a soft hyphen wherever it may be parted with a hyphen. */
function partsOf(word: string): string[] {
  const letters = graphemesOf(word);
  const isLetter = (i: number) => HYPHENATED.test(letters[i] ?? '');
  return letters.map((letter, i) => (isLetter(i) && isLetter(i + 1) ? `${letter}\u00ad` : letter));
}

/** Up to `limit` lines, each as full as it can be. */
function fill(pieces: readonly string[], width: number, limit: number, widthOf: Width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && widthOf(tidy(line + piece)) > width) {
      lines.push(tidy(line));
      if (lines.length === limit) return lines;
      line = '';
    }
    line += piece;
  }
  return [...lines, tidy(line)];
}

/** The line with an ellipsis, as much of it as fits. */
function cut(line: string, width: number, widthOf: Width): string {
  const letters = graphemesOf(line);
  const text = () => `${letters.join('').replace(/[\s/‐–—-]+$/, '')}…`;
  while (letters.length > 1 && widthOf(text()) > width) letters.pop();
  return text();
}

/**
 * Breaks a name into as few lines of at most `width` px as it needs: after spaces, hyphens and slashes,
 * and inside a word only where it is too wide by itself. The lines are about equally long. A name that
 * needs more than `limit` lines is cut. Pure.
 */
export function wrap(name: string, width: number, limit: number, widthOf: Width): string[] {
  if (widthOf(name) <= width) return [name];
  const pieces = (name.match(WORDS) ?? []).flatMap((word) =>
    widthOf(tidy(word)) > width ? partsOf(word) : [word],
  );
  let lines = fill(pieces, width, limit + 1, widthOf);
  if (lines.length > limit) {
    lines.length = limit;
    lines.push(cut(lines.pop() as string, width, widthOf));
  } else {
    const count = lines.length;
    let narrow = Math.max(...pieces.map((piece) => widthOf(tidy(piece))));
    for (let wide = width; wide - narrow > 1;) {
      const middle = (narrow + wide) / 2;
      const tried = fill(pieces, middle, count + 1, widthOf);
      if (tried.length > count) narrow = middle;
      else [wide, lines] = [middle, tried];
    }
  }
  // Marks keep hyphens and brackets at the ends of a line on the side where its language has them.
  const mark = RIGHT_TO_LEFT.test(name) ? '\u200f' : '';
  return lines.map((line) => mark + line + mark);
}

/** One of the ways to set a name at most `widest` px wide: 0 is the longest, SHORTEST the last one. */
export function shapeOf(
  name: string,
  size: number,
  widest: number,
  level: number,
  widthOf: Width,
): Shape {
  const [em, limit] = SHAPES[level] as (typeof SHAPES)[number];
  const lines = wrap(name, Math.min(em * size, widest), limit, widthOf);
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(widthOf))),
    height: Math.ceil(lines.length * size * LINE_HEIGHT),
  };
}
