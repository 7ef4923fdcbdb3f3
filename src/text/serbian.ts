/** Lower case pairs in the order of the Cyrillic alphabet; three letters become two. */
const PAIRS =
  'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš';

const LATIN = new Map<string, string>();
for (const pair of PAIRS.split(' ')) {
  const [cyrillic, latin] = [pair.slice(0, 1), pair.slice(1)];
  LATIN.set(cyrillic, latin);
  LATIN.set(cyrillic.toUpperCase(), latin.slice(0, 1).toUpperCase() + latin.slice(1));
}

const isUpper = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toLowerCase();
const isLower = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toUpperCase();

/**
 * Serbian in Latin letters (gajica), letter by letter; everything else stays as it is. The three
 * letters that become two follow their neighbours: Његош is Njegoš, КОЊ is KONJ.
 */
export function toLatin(cyrillic: string): string {
  let latin = '';
  for (let at = 0; at < cyrillic.length; at++) {
    const letter = cyrillic.charAt(at);
    const written = LATIN.get(letter) ?? letter;
    const [before, after] = [cyrillic[at - 1], cyrillic[at + 1]];
    const shouted = isUpper(letter) && (isUpper(after) || (isUpper(before) && !isLower(after)));
    latin += written.length > 1 && shouted ? written.toUpperCase() : written;
  }
  return latin;
}
