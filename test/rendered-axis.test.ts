import { assert } from 'chai';
import { bottom, overlap, right } from '../src/model/plane.js';
import { LANGUAGES } from '../src/text/languages.js';
import {
  all,
  clear,
  engineName,
  make,
  makeBox,
  one,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';
import { lettersOf } from './support/layout.js';

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

/** Letters over each other, over a mark or beyond the edge, in the units of the drawing. */
function faultsOf(element: DortmundPartnersElement): string[] {
  const faults: string[] = [];
  const edge = (one(element, '.axis') as unknown as SVGSVGElement).viewBox.baseVal;
  const words = all<SVGTextContentElement>(element, '.axis text').map((text) => ({
    text: text.textContent?.trim() ?? '',
    box: lettersOf(text),
  }));
  const marks = all<SVGCircleElement>(element, '.axis .mark').map((mark) => mark.getBBox());
  const stems = all<SVGPathElement>(element, '.axis .stem').map((stem) => stem.getBBox());
  words.forEach(({ text, box }, i) => {
    if (box.x < -0.5 || right(box) > edge.width + 0.5) faults.push(`${text} over the edge`);
    if (box.y < 0 || bottom(box) > edge.height) faults.push(`${text} above or below the edge`);
    if (marks.some((mark) => overlap(mark, box))) faults.push(`${text} over a mark`);
    if (stems.some((stem) => overlap(stem, box))) faults.push(`a line through ${text}`);
    for (const other of words.slice(i + 1))
      if (overlap(box, other.box)) faults.push(`${text} over ${other.text}`);
  });
  return faults;
}

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
          const faults = faultsOf(element);
          axes += 1;
          counted += faults.length;
          assert.deepEqual(faults, [], language);
          assert.lengthOf(all(element, '.axis .event'), width < 480 ? 0 : 8, language);
          assert.lengthOf(all(element, '.axis .mark'), 8, language);
        }
      });
  });
