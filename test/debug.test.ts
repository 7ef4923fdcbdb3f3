import { assert } from 'chai';
import { all, clear, draw, make, makeBox, one, settle } from './support/element.js';
import type { DortmundPartnersElement } from './support/element.js';

/* `debug`: what an editor is told on the page. */

const said = (element: DortmundPartnersElement): string[] =>
  all(element, '.debug li').map((line) => line.textContent ?? '');

describe('debug', () => {
  afterEach(clear);

  it('without it nothing is shown, whatever is wrong', async () => {
    const element = await draw({ view: 'golbe', them: 'dark' });
    assert.isEmpty(all(element, '.debug'));
  });

  it('says that nothing is wrong, so that an editor knows it is on', async () => {
    assert.deepEqual(said(await draw({ debug: '' })), ['Nichts zu beanstanden.']);
    assert.deepEqual(said(await draw({ debug: '', lang: 'fr' })), ['Nothing to correct.']);
  });

  it('is on as an attribute of any value but false, and as a property', async () => {
    const element = await draw({ debug: 'false' });
    assert.isEmpty(said(element));
    element.debug = true;
    await settle(element);
    assert.lengthOf(said(element), 1);
    element.debug = false;
    await settle(element);
    assert.isEmpty(said(element));
    element.setAttribute('debug', 'debug');
    await settle(element);
    assert.lengthOf(said(element), 1);
    element.removeAttribute('debug');
    await settle(element);
    assert.isEmpty(said(element));
  });

  it('names each value that cannot be used, what can be, and what was probably meant', async () => {
    const element = await draw({ debug: '', view: 'golbe', selected: 'leed', year: 'MCMLX' });
    assert.deepEqual(said(element), [
      'view="golbe" geht nicht. Möglich: world, near-far, globe. Gemeint: globe?',
      'year="MCMLX" geht nicht. Möglich: YYYY',
      'selected="leed" geht nicht. Möglich: amiens, leeds, rostow, buffalo, netanya, novi-sad, xian, trabzon, zwickau. Gemeint: leeds?',
    ]);
  });

  it('of several parts only the wrong one', async () => {
    const [line] = said(await draw({ debug: '', show: 'map tineline' }));
    assert.equal(
      line,
      'show="tineline" geht nicht. Möglich: map, timeline, list, about. Gemeint: timeline?',
    );
  });

  it('a misspelt attribute, but none of the page’s own', async () => {
    const element = await draw({
      debug: '',
      them: 'dark',
      slot: 'shown',
      class: 'yes',
      'data-wow-delay': '1s',
      'v-cloak': '',
    });
    assert.deepEqual(said(element), ['them="dark" geht nicht. Möglich: theme']);
  });

  it('a misspelt attribute of the placeholder', async () => {
    const place = document.createElement('div');
    place.className = 'dortmund-partners';
    place.dataset.lnag = 'en';
    const element = make({ debug: '' });
    place.append(element);
    makeBox().append(place);
    await settle(element);
    assert.deepEqual(said(element), ['data-lnag="en" geht nicht. Möglich: lang']);
  });

  it('an accent that is no colour, or one that few could see', async () => {
    const element = await draw({ debug: '', accent: 'rot' });
    assert.include(said(element)[0], 'accent="rot" geht nicht. Möglich: #rrggbb');
    element.accent = '#ffff00';
    await settle(element);
    assert.match(
      said(element)[0] ?? '',
      /^accent="#ffff00" geht nicht\. Möglich: contrast 3:1, light #[\da-f]{6}$/,
    );
  });

  it('another version of the file', async () => {
    const element = await draw({ debug: '' });
    const { constructor } = element as unknown as { constructor: { second?: string } };
    constructor.second = '9.9.9';
    element.requestUpdate();
    await settle(element);
    delete constructor.second;
    assert.include(said(element)[0], 'version="9.9.9"');
  });

  it('no width, on the console: there is no room to say it on the page', async () => {
    const { warn } = console;
    const written: unknown[] = [];
    console.warn = (text: unknown) => void written.push(text);
    try {
      const element = await draw({ debug: '' });
      assert.isEmpty(written);
      if (element.parentElement) element.parentElement.style.width = '0';
      await settle(element);
      element.requestUpdate();
      await settle(element);
      assert.isTrue(written.some((line) => `${line}`.includes('width="0"')));
    } finally {
      console.warn = warn;
    }
  });

  it('is read by the voice of its own language, from left to right', async () => {
    const list = one(await draw({ debug: '', lang: 'he' }), '.debug');
    assert.equal(list.lang, 'en');
    assert.equal(getComputedStyle(list).direction, 'ltr');
  });

  it('what was written is text, not markup, and cut where it is long', async () => {
    const element = await draw({
      debug: '',
      view: '<img src=x onerror=alert(1)>',
      them: 'x'.repeat(100_000),
    });
    assert.isEmpty(all(element, '.debug img'));
    assert.isBelow(said(element).join('').length, 600);
  });
});
