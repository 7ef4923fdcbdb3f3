import { assert } from 'chai';
import { GERMAN, GERMAN_CHECK, GERMAN_GALLERY, GERMAN_OWN_DATA } from '../demo/german.js';
import { DortmundPartnersElement } from '../src/element.js';
import { COLOR_NAMES } from '../src/view/palette.js';

/*
 * Whatever the element offers is described in the README, in German for editors, and can be tried
 * out in the demo. And nothing else: an attribute that is gone must go there too.
 */
const ATTRIBUTES = DortmundPartnersElement.observedAttributes;
const EVENTS = ['dp-ready', 'dp-select', 'dp-year', 'dp-play', 'dp-pause', 'dp-error'];
const PROPERTIES = ['data'];
const METHODS = ['play()', 'pause()', 'toSVG()', 'toPNG({scale})', 'toCSV()'];
const PARTS =
  'heading map lens land line dot label timeline slider play list item details caption note';
const CUSTOM_PROPERTIES = [...COLOR_NAMES, 'radius', 'font'].map((name) => `--dp-${name}`);

async function read(path: string): Promise<string> {
  const response = await fetch(path);
  assert.isTrue(response.ok, `${path} is served`);
  return response.text();
}

/** First cells of the rows of all tables, each as the names it holds in code. */
const rowsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| (`.+?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

/** Names in the first column of the table below a heading. */
function tableBelow(markdown: string, heading: string): string[] {
  const [, section] = markdown.split(`## ${heading}\n`);
  assert.isDefined(section, `there is a section ${heading}`);
  return rowsOf(section?.split('\n## ', 1)[0] ?? '');
}

describe('README.md', () => {
  let markdown = '';
  before(async () => {
    markdown = await read('/README.md');
  });

  it('has a row for every attribute, and for no other', () => {
    assert.sameMembers(tableBelow(markdown, 'Attributes'), ATTRIBUTES);
  });

  it('has a row for every method and event, every property without an attribute, and for no other', () => {
    const rows = tableBelow(markdown, 'Properties, methods, events');
    assert.sameMembers(rows, [...PROPERTIES, ...METHODS, ...EVENTS]);
  });

  it('has a row for every custom property and every part, and for no other', () => {
    const rows = tableBelow(markdown, 'Styling');
    assert.sameMembers(rows, [...CUSTOM_PROPERTIES, ...PARTS.split(' ')]);
  });
});

describe('README.de.md', () => {
  it('has a row for every attribute, and for no other', async () => {
    const markdown = await read('/README.de.md');
    assert.sameMembers(tableBelow(markdown, 'Einstellen'), ATTRIBUTES);
  });
});

describe('the lines to paste', () => {
  for (const path of ['/README.md', '/README.de.md', '/demo/plain.html'])
    it(`in ${path} keep each placeholder and element with its fallback in one line`, async () => {
      const text = await read(path);
      const lines = text.match(/^ *<(?:dortmund-partners|div class="dortmund-partners).*$/gm) ?? [];
      // Drupal's list of what it shall allow is no place: there attributes have no values.
      const places = lines.filter((line) => !line.includes(' data-lang '));
      assert.isNotEmpty(places);
      for (const line of places) assert.match(line, /<\/(?:dortmund-partners|div)>$/);
    });
});

describe('the demo', () => {
  let page: Document;
  before(async () => {
    page = new DOMParser().parseFromString(await read('/demo/index.html'), 'text/html');
  });

  it('has a control for every attribute', () => {
    const controls = [...page.querySelectorAll<HTMLElement>('[data-attribute]')];
    assert.sameMembers(
      controls.map((control) => control.dataset.attribute),
      ATTRIBUTES,
    );
    for (const control of controls) {
      const fields = 'input, select, textarea';
      const field = control.matches(fields) ? control : control.querySelector(fields);
      assert.isNotNull(field, control.dataset.attribute);
    }
  });

  it('has a name for every control', () => {
    for (const field of page.querySelectorAll<HTMLInputElement>('input, select, textarea'))
      assert.isTrue(
        field.ariaLabel !== null || (field.labels?.length ?? 0) > 0,
        field.outerHTML.slice(0, 80),
      );
  });

  for (const [path, german] of [
    ['/demo/index.html', GERMAN],
    ['/demo/check.html', GERMAN_CHECK],
    ['/demo/gallery.html', GERMAN_GALLERY],
    ['/demo/own-data.html', GERMAN_OWN_DATA],
  ] as const)
    it(`says everything in German that ${path} says in English`, async () => {
      const { body } = new DOMParser().parseFromString(await read(path), 'text/html');
      const keys = new Set<string>();
      for (const { dataset } of body.querySelectorAll<HTMLElement>('[data-t], [data-t-label]'))
        for (const key of [dataset.t, dataset.tLabel]) if (key !== undefined) keys.add(key);
      assert.sameMembers(Object.keys(german), [...keys]);
    });
});
