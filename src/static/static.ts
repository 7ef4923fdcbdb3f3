import type { PartnersDocument } from '../data/partner.js';
import { readDocument } from '../model/document.js';
import { resolveOptions, type RawOptions } from '../model/options.js';
import { sayProblem } from '../model/problem.js';
import { makePoster } from '../scene/poster.js';
import { LANGUAGES } from '../text/languages.js';
import { posterView } from '../view/poster.js';
import { pictureStyle } from '../view/style.js';
import { data as bundled, FONT, TODAY } from './basics.js';
import { textKit } from './kit.js';
import { tableMeasure } from './measure.js';

/** Of the whole picture, and of the letters in it, px. */
const WIDTH = 1200;
const HEIGHT = 675;
const EM = 18;

export { embedFiles } from './embed.js';
export { frameSizeOf } from './frames.js';
export { frameCode } from './oembed.js';

/** What a picture takes: the options of the element, and data of one's own as its property `data` does. */
export interface PictureOptions extends RawOptions {
  readonly data?: PartnersDocument | null;
}

/**
 * The map as a self-contained SVG, 1200 × 675 px, with title, credit and the date of the data. Needs no
 * browser. Takes `lang`, `view`, `projection`, `theme`, `year`, `selected`, `viewpoint`, `heading` and
 * `data` as the element does. Throws a RangeError for data that cannot be used.
 */
export function staticSvg(raw: PictureOptions = {}): string {
  const { data = bundled, problem } = raw.data ? readDocument(bundled, raw.data) : {};
  if (problem) throw new RangeError(sayProblem(problem));
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
        unfolded: true,
      },
      { width, mapHeight, fontSize: EM, measure: tableMeasure },
      TODAY,
    );
  // What stands around the map takes its room first.
  const tried = draw(WIDTH, HEIGHT);
  const poster = draw(2 * WIDTH - tried.width, 2 * HEIGHT - tried.height);
  const style = `<style>.picture{font-family:${FONT}}${pictureStyle(shade)}</style>`;
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
