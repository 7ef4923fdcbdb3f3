import { createElement } from 'react';
// @ts-expect-error Its types are a package of their own; one call needs none.
import { renderToStaticMarkup } from 'react-dom/server';
import { finish } from './sources.mjs';

/*
 * The package where there is no browser, as when a page is rendered on a server: imported by its
 * own name, it does not throw, and React writes the element with its attributes.
 */
/** @type {string[]} */
const faults = [];
const expect = (/** @type {boolean} */ holds, /** @type {string} */ claim) => {
  if (!holds) faults.push(`without a browser: ${claim}`);
};

const entries = {
  'dortmund-partners': ['DortmundPartnersElement'],
  'dortmund-partners/element': ['DortmundPartnersElement'],
  'dortmund-partners/static': [
    'embedFiles',
    'frameCode',
    'frameSizeOf',
    'staticFiles',
    'staticSvg',
  ],
  'dortmund-partners/jsx': [],
  'dortmund-partners/preact': [],
  'dortmund-partners/vue': [],
};
for (const [entry, names] of Object.entries(entries)) {
  const exported = Object.keys(await import(entry)).sort();
  expect(exported.join() === names.join(), `${entry} exports ${names}, not ${exported}`);
}

const { staticSvg } = await import('dortmund-partners/static');
expect(staticSvg({ lang: 'fr' }).startsWith('<svg '), 'staticSvg draws');

const markup = renderToStaticMarkup(
  createElement('dortmund-partners', { view: 'globe', 'heading-level': 3, year: 1978 }, 'Dortmund'),
);
expect(
  markup ===
    '<dortmund-partners view="globe" heading-level="3" year="1978">Dortmund</dortmund-partners>',
  `React writes attributes, not ${markup}`,
);

finish(faults, `server: ${Object.keys(entries).length} entries are imported without a browser`);
