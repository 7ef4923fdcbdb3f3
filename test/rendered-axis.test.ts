import { assert } from 'chai';
import { LANGUAGES } from '../src/text/languages.js';
import {
  all,
  clear,
  engineName,
  make,
  makeBox,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';
import { axisFaults } from './support/rendered.js';

/*
 * The axis where it counts: measured from the letters that the browser draws, in the font of the page. The
 * scene is asked the same in axis.test.ts, at more widths and with other data.
 */
const WIDTHS = [240, 320, 480, 560, 640, 760, 960, 1200];
const FONTS = ['', 'sans-serif'];

let axes = 0;
let counted = 0;
after(async () => {
  console.log(`${await engineName()}: ${axes} axes looked at, ${counted} faults`);
});

for (const font of FONTS)
  describe(`the axis as the browser draws it in ${font || 'its own font'}`, () => {
    let element: DortmundPartnersElement;
    before(() => {
      const box = makeBox();
      box.style.fontFamily = font;
      element = make({ show: 'timeline' });
      box.append(element);
    });
    after(clear);

    for (const width of WIDTHS)
      it(`touches nothing at ${width} px in ${LANGUAGES.length} languages, and names all eight from 480 px on`, async () => {
        (element.parentElement as HTMLElement).style.width = `${width}px`;
        await settle(element);
        for (const language of LANGUAGES) {
          element.lang = language;
          while (!(await element.updateComplete));
          const faults = axisFaults(element);
          axes += 1;
          counted += faults.length;
          assert.deepEqual(faults, [], language);
          assert.lengthOf(all(element, '.axis .event'), width < 480 ? 0 : 8, language);
          assert.lengthOf(all(element, '.axis .mark'), 8, language);
        }
      });
  });
