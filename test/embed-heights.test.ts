import { assert } from 'chai';
import { frameSizeOf } from '../src/static/frames.js';
import { LANGUAGES } from '../src/text/languages.js';
import {
  closeFrames,
  drawnIn,
  EMBED,
  insideOf,
  openFrame,
  settledHeight,
} from './support/frames.js';

/* How high frames should be, of every built page, in a column and on a phone. */

afterEach(closeFrames);

describe('the height that is recommended for a frame', () => {
  for (const lang of LANGUAGES)
    it(`holds the page with nothing opened, and little more: ${lang}`, async function () {
      this.timeout(60_000);
      for (const part of ['index', 'map', 'timeline', 'list'] as const) {
        const { width, height, heightOnPhone } = frameSizeOf(lang, part);
        const src = `${EMBED}${lang}/${part === 'index' ? '' : `${part}/`}index.html`;
        for (const [wide, high] of [
          [width, height],
          [360, heightOnPhone],
        ] as const) {
          const frame = await openFrame(src, { width: wide });
          await drawnIn(frame);
          const needed = await settledHeight(insideOf(frame));
          assert.isAtMost(needed, high, `${part}, ${wide} px wide`);
          assert.isAtLeast(needed, high - 60, `${part}, ${wide} px wide`);
          frame.remove();
        }
      }
    });
});
