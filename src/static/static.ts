import { fill, formatDate } from '../model/format.js';
import { resolveOptions, type RawOptions } from '../model/options.js';
import { makeScene } from '../scene/scene.js';
import { LANGUAGES, textOf } from '../text/languages.js';
import { mapView } from '../view/map.js';
import { PALETTE } from '../view/palette.js';
import { pictureStyle } from '../view/style.js';
import { data, FONT, TODAY } from './basics.js';
import { textKit } from './kit.js';
import { tableMeasure } from './measure.js';

const WIDTH = 1200;
const HEIGHT = 675;
const MARGIN = 28;
const TITLE = 62;
const FOOT = 44;
const EM = 18;
/** A long title is smaller, so that it fits beside the year. */
const TITLE_SIZE = 32;
const YEAR_SIZE = 18;

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
  const text = textOf(options.language);
  const shade = options.theme === 'dark' || options.theme === 'contrast' ? options.theme : 'light';
  const scene = makeScene(
    data,
    { ...options, show: ['map', 'timeline'] },
    {
      selected: options.selected,
      year: options.year,
      playing: false,
      // Without a link there is all to see instead.
      framing: 'link',
      glide: null,
    },
    {
      width: WIDTH - 2 * MARGIN,
      mapHeight: HEIGHT - TITLE - FOOT,
      fontSize: EM,
      measure: tableMeasure,
    },
    TODAY,
  );
  if (scene.map === null) throw new Error('a static picture shows the map');
  const { svg } = textKit;
  const rtl = scene.dir === 'rtl';
  const edge = rtl ? WIDTH - MARGIN : MARGIN;
  const asOf = fill(options.language, text.asOf, { date: formatDate(options.language, data.asOf) });
  const title = scene.heading?.text ?? '';
  const year = options.year === null ? '' : (scene.timeline?.caption ?? '');
  const room = WIDTH - 3 * MARGIN - tableMeasure(year, YEAR_SIZE, 400);
  const wide = tableMeasure(title, TITLE_SIZE, 700);
  const titleSize = Math.floor(Math.min(1, room / wide) * TITLE_SIZE);
  const color = (name: keyof typeof PALETTE) => PALETTE[name][shade];
  const style = `${pictureStyle(color)}.paper{fill:${color('surface')}}.title{fill:${color('text')};font-size:${titleSize}px;font-weight:700}.year{fill:${color('text')};font-size:${YEAR_SIZE}px;text-anchor:end}.foot{fill:${color('muted')};font-size:14px}`;
  const picture = svg`<svg xmlns="http://www.w3.org/2000/svg" width=${WIDTH} height=${HEIGHT} viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} lang=${scene.lang} direction=${scene.dir} font-family=${FONT}>
<style>${style}</style>
<rect class="paper" width=${WIDTH} height=${HEIGHT}></rect>
<text class="title" x=${edge} y="42">${title}</text>
<text class="year" x=${WIDTH - edge} y="42">${year}</text>
<svg x=${MARGIN} y=${TITLE} width=${scene.map.width} height=${scene.map.height} direction="ltr">${mapView(textKit, scene.map)}</svg>
<text class="foot" x=${edge} y=${HEIGHT - 14}>${`${text.boundaryNote} ${text.mapData}. ${text.source}. ${asOf}`}</text>
</svg>
`;
  return picture.text;
}

/** The pictures that the build writes beside the scripts. */
export function staticFiles(): { readonly name: string; readonly text: string }[] {
  return LANGUAGES.flatMap((lang) => [
    { name: `static/map.${lang}.svg`, text: staticSvg({ lang }) },
    { name: `static/near-far.${lang}.svg`, text: staticSvg({ lang, view: 'near-far' }) },
  ]);
}
