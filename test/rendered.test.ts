import { assert } from 'chai';
import { VIEWS, type View } from '../src/model/options.js';
import { LANGUAGES, type Language } from '../src/text/languages.js';
import { drawnFaults, geometry } from './support/rendered.js';
import {
  all,
  CITIES,
  clear,
  engineName,
  make,
  makeBox,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';

/*
 * The rules of the picture where they count: measured from what the browser draws, in the font of the
 * page. The scene is asked the same in picture.test.ts, at more widths and with other data.
 */
const WIDTHS = [240, 320, 400, 480, 640, 960, 1200];
/** Of the page: what the browser takes where none is given, and what most pages look like. */
const FONTS = ['', 'sans-serif'];
const YEARS = [1960, 1978, 2014];

const visibleAt = (year: number | null): string[] => [
  'dortmund',
  ...CITIES.filter(([, since]) => year === null || (since !== null && since <= year)).map(
    ([id]) => id,
  ),
];

let element: DortmundPartnersElement;
let pictures = 0;
let counted = 0;

after(async () => {
  console.log(`${await engineName()}: ${pictures} pictures looked at, ${counted} faults`);
});

interface Sight {
  readonly view: View;
  readonly language: Language;
  readonly width: number;
  readonly year?: number | null;
}

/** The one element as it looks in another language, view, width and year. */
async function look({ view, language, width, year = null }: Sight): Promise<string[]> {
  const box = element.parentElement as HTMLElement;
  const isResized = box.style.width !== `${width}px`;
  box.style.width = `${width}px`;
  element.lang = language;
  element.view = view;
  element.year = year;
  // Only a new width is noticed in a frame; what else changes is drawn at once.
  if (isResized) await settle(element);
  while (!(await element.updateComplete));
  const picture = all<SVGSVGElement>(element, '.picture')[0];
  assert.equal(picture?.viewBox.baseVal.width, width, 'drawn for this width');
  const faults = drawnFaults(element, visibleAt(year));
  pictures += 1;
  counted += faults.length;
  return faults.map((fault) => `${language} ${view} ${width} px ${year ?? 'today'}: ${fault}`);
}

async function lookAt(sights: readonly Sight[]): Promise<void> {
  const faults: string[] = [];
  for (const sight of sights) faults.push(...(await look(sight)));
  assert.deepEqual(faults, [], `${faults.length} faults`);
}

for (const font of FONTS)
  describe(`the picture as the browser draws it in ${font || 'its own font'}`, () => {
    before(async () => {
      const box = makeBox();
      box.style.fontFamily = font;
      element = make({ show: 'map' });
      box.append(element);
    });
    after(clear);

    for (const view of VIEWS)
      for (const width of WIDTHS)
        it(`names every city and touches nothing: view ${view}, ${width} px, ${LANGUAGES.length} languages`, () =>
          lookAt(LANGUAGES.map((language) => ({ view, width, language }))));

    for (const view of VIEWS)
      it(`keeps the rules in ${YEARS.join(', ')}: view ${view}, ${WIDTHS.length} widths`, () =>
        lookAt(
          WIDTHS.flatMap((width) => YEARS.map((year) => ({ view, width, year, language: 'de' }))),
        ));

    it('is the same when another element draws it', async () => {
      const sights = VIEWS.flatMap((view) =>
        [320, 960].flatMap((width) =>
          (['de', 'he', 'zh-Hans'] as const).map((language) => ({ view, language, width })),
        ),
      );
      // So many that the last ones have the first ones forgotten: nothing comes from a memo.
      const seen: string[][] = [];
      for (const sight of sights) {
        await look(sight);
        seen.push(geometry(element));
      }
      for (const [i, { view, language, width }] of sights.entries()) {
        const other = make({ view, lang: language, show: 'map' });
        const box = makeBox(width);
        box.style.fontFamily = font;
        box.append(other);
        await settle(other);
        assert.deepEqual(geometry(other), seen[i], `${language} ${view} ${width} px`);
        box.remove();
      }
    });
  });
