import { assert } from 'chai';
import { clear, make, makeBox, settle } from './support/element.js';
import { closeHosts, openHost, requireFile } from './support/host.js';

/*
 * Of d3, of Lit and of the names of sentences the build leaves out what is not needed. The built file,
 * in a frame, and the sources, here, with all of d3, are asked for the same pictures.
 */
before(requireFile);

const WIDTH = 760;

const PICTURES: readonly Readonly<Record<string, string>>[] = [
  { lang: 'de', view: 'world' },
  { lang: 'en', view: 'world', projection: 'natural-earth', theme: 'contrast' },
  { lang: 'tr', view: 'world', selected: 'leeds' },
  { lang: 'ru', view: 'world', selected: 'xian', year: '1992' },
  { lang: 'he', view: 'near-far', year: '1982' },
  { lang: 'zh-Hans', view: 'near-far', selected: 'trabzon' },
  { lang: 'sr-Latn', view: 'globe' },
  { lang: 'fr', view: 'globe', selected: 'buffalo' },
  { lang: 'en', viewpoint: 'leeds', debug: '', them: 'dark' },
  { lang: 'sr-Cyrl', viewpoint: 'zwickau', show: 'list about' },
];

/** Without Lit’s comments, and without the ends of lines in templates. */
const markupOf = (element: Element): string =>
  (element.shadowRoot?.querySelector('.root')?.outerHTML ?? '')
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1');

describe('the built file', () => {
  afterEach(() => {
    closeHosts();
    clear();
  });

  for (const attributes of PICTURES)
    it(`draws what the sources draw: ${Object.values(attributes).join(', ')}`, async () => {
      const element = make(attributes);
      makeBox(WIDTH).append(element);
      await settle(element);
      const html = `<div style="width:${WIDTH}px">${element.outerHTML}</div>`;
      const page = await openHost({ el: html });
      await settle(page.element);
      // The clock of an open city may have gone on since the first one was drawn.
      for (const each of [element, page.element]) each.requestUpdate();
      for (const each of [element, page.element]) await each.updateComplete;
      assert.include(markupOf(element), 'class="widget"');
      assert.equal(markupOf(page.element), markupOf(element));
    });
});
