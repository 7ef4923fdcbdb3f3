import { resolveOptions, type RawOptions } from '../model/options.js';
import { makePoster } from '../scene/poster.js';
import { LANGUAGES } from '../text/languages.js';
import { PALETTE } from '../view/palette.js';
import { posterView } from '../view/poster.js';
import { pictureStyle } from '../view/style.js';
import { data, FONT, TODAY } from './basics.js';
import { textKit } from './kit.js';
import { tableMeasure } from './measure.js';

/** Of the whole picture, and of the letters in it, px. */
const WIDTH = 1200;
const HEIGHT = 675;
const EM = 18;

export { embedFiles } from './embed.js';
export { frameSizeOf } from './frames.js';
export { frameCode } from './oembed.js';

/**
 * The map as a self-contained SVG, 1200 × 675 px, with title, credit and the date of the data. Needs no
 * browser. Takes `lang`, `view`, `projection`, `theme`, `year`, `selected`, `viewpoint` and `heading` as
 * the element does.
 */
export function staticSvg(raw: RawOptions = {}): string {
  const { options } = resolveOptions(raw, {
    languages: [],
    ids: data.partners.map(({ id }) => id),
  });
  const shade = options.theme === 'dark' || options.theme === 'contrast' ? options.theme : 'light';
  const draw = (width: number, mapHeight: number) =>
    makePoster(
      data,
      options,
      {
        selected: options.selected,
        year: options.year,
        playing: false,
        // Without a link there is all to see instead.
        framing: 'link',
        glide: null,
      },
      { width, mapHeight, fontSize: EM, measure: tableMeasure },
      TODAY,
    );
  // What stands around the map takes its room first.
  const tried = draw(WIDTH, HEIGHT);
  const poster = draw(2 * WIDTH - tried.width, 2 * HEIGHT - tried.height);
  const color = (name: keyof typeof PALETTE) => PALETTE[name][shade];
  const style = `<style>.picture{font-family:${FONT}}${pictureStyle(color)}</style>`;
  const { text } = posterView(textKit, poster);
  return `${text.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replace('</title>', `$&${style}`)}\n`;
}

/** The pictures that the build writes beside the scripts. */
export function staticFiles(): { readonly name: string; readonly text: string }[] {
  return LANGUAGES.flatMap((lang) => [
    { name: `static/map.${lang}.svg`, text: staticSvg({ lang }) },
    { name: `static/near-far.${lang}.svg`, text: staticSvg({ lang, view: 'near-far' }) },
  ]);
}
