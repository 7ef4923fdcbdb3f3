import { assert } from 'chai';
import type { PartnersDocument } from '../src/data/types.js';
import {
  all,
  clear,
  cityButton,
  consoleDuring,
  draw,
  focused,
  IDS,
  letMove,
  lines,
  listen,
  make,
  makeBox,
  one,
  pause,
  settle,
  slider,
  type DortmundPartnersElement,
} from './support/element.js';
import { KUMASI } from './support/documents.js';
import { closeHosts, openHost } from './support/host.js';

/* Data of an author, by the property and by a child, on the element. */

const ADD: PartnersDocument = { add: [KUMASI] };
const ALONE: PartnersDocument = { partners: [{ ...KUMASI, name: 'Irgendwo' }] };
const BAD = { add: [{ ...KUMASI, lonLat: [0, 95] }] } as unknown as PartnersDocument;
const WITH_KUMASI = [...IDS.slice(0, -1), 'kumasi', 'zwickau'];

const listed = (element: DortmundPartnersElement) =>
  all(element, '[part~=item]').map(({ dataset }) => dataset.id);

/** A child with JSON. */
function child(text: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof text === 'string' ? text : JSON.stringify(text);
  return script;
}

/** An element with something between its tags. */
async function drawAround(...children: Node[]): Promise<DortmundPartnersElement> {
  const element = make();
  element.append(...children);
  makeBox().append(element);
  await settle(element);
  return element;
}

interface Report {
  readonly message: string;
  readonly path: string;
}

/** What `dp-error` says, at an element or anywhere in it. */
function reportsOf(target: EventTarget): Report[] {
  const reports: Report[] = [];
  target.addEventListener('dp-error', (event) => reports.push((event as CustomEvent).detail));
  return reports;
}

/** Sets data and waits until the element has done with them; what it wrote to the console. */
const give = (element: DortmundPartnersElement, data: unknown) =>
  consoleDuring(async () => {
    element.data = data as PartnersDocument;
    await settle(element);
  });

afterEach(clear);
afterEach(closeHosts);

describe('the property data', () => {
  it('amends the bundled list on map, timeline and list, and null brings it back', async () => {
    const element = await draw();
    assert.deepEqual(await give(element, ADD), []);
    assert.deepEqual(listed(element), WITH_KUMASI);
    assert.sameMembers(lines(element), WITH_KUMASI);
    assert.include(one(element, '.axis').textContent, 'Kumasi');
    await give(element, null);
    assert.deepEqual(listed(element), [...IDS]);
  });

  it('replaces the list, and the axis begins with it', async () => {
    const element = await draw();
    await give(element, ALONE);
    assert.deepEqual(listed(element), ['kumasi']);
    assert.equal(slider(element).min, '2022');
    assert.equal(one(element, '.item .name').textContent, 'Irgendwo');
  });

  it('set before the element is defined or drawn counts from the first picture on', async () => {
    const element = make();
    element.data = ADD;
    makeBox().append(element);
    await settle(element);
    assert.deepEqual(listed(element), WITH_KUMASI);
  });

  it('is each element’s own', async () => {
    const [a, b] = [await draw(), await draw()];
    await give(a, ALONE);
    assert.deepEqual(listed(a), ['kumasi']);
    assert.deepEqual(listed(b), [...IDS]);
  });

  it('is read once: what is changed in it later does nothing until it is set anew', async () => {
    const element = await draw();
    const partners = [{ ...KUMASI }];
    await give(element, { partners });
    partners.push({ ...KUMASI, id: 'second' } as never);
    element.requestUpdate();
    await settle(element);
    assert.deepEqual(listed(element), ['kumasi']);
    await give(element, { partners });
    assert.deepEqual(listed(element), ['kumasi', 'second']);
  });

  it('lets a new city be selected, with its link and its site', async () => {
    const element = await draw({ selected: 'kumasi' });
    await give(element, { add: [{ ...KUMASI, site: 'https://kma.gov.gh/' }] });
    assert.equal(cityButton(element, 'kumasi').getAttribute('aria-expanded'), 'true');
    assert.equal(one<HTMLAnchorElement>(element, '[data-open] a').href, 'https://kma.gov.gh/');
  });

  it('draws texts as texts and follows no address but https', async () => {
    const element = await draw({ selected: 'kumasi' });
    const name = '<img src=x onerror=alert(1)>';
    await give(element, { add: [{ ...KUMASI, name, site: 'javascript:alert(1)' }] });
    assert.include(cityButton(element, 'kumasi').textContent, name);
    assert.lengthOf(all(element, 'img, [data-open] a'), 0);
  });

  it('shows no clock for a time zone that there is not', async () => {
    const element = await draw({ selected: 'kumasi' });
    await give(element, { add: [{ ...KUMASI, timeZone: 'Mars/Olympus' }] });
    assert.notInclude(one(element, '[data-open]').textContent, 'Ortszeit');
    await give(element, { add: [{ ...KUMASI, timeZone: 'Africa/Accra' }] });
    assert.include(one(element, '[data-open]').textContent, 'Ortszeit');
  });
});

describe('what goes on while the data change', () => {
  it('a city that is gone is no longer open, and no link leads to it', async () => {
    letMove(true);
    try {
      const element = await draw({ selected: 'xian' });
      const errors = await give(element, { remove: ['xian'] });
      assert.lengthOf(all(element, '[data-open]'), 0);
      assert.notInclude(lines(element), 'xian');
      assert.deepEqual(
        errors.filter((line) => !line.includes('selected="xian"')),
        [],
      );
      await give(element, null);
      assert.equal(one(element, '[data-open]').dataset.id, 'xian');
    } finally {
      letMove(false);
    }
  });

  it('a map on its way to a city arrives at once when the city goes', async () => {
    letMove(true);
    try {
      const element = await draw();
      cityButton(element, 'leeds').click();
      await element.updateComplete;
      assert.isTrue(all(element, '[data-moving]').length > 0);
      const said = await give(element, ALONE);
      assert.notInclude(said.join(), 'cannot draw');
      assert.deepEqual(lines(element), ['kumasi']);
      assert.lengthOf(all(element, '[data-moving]'), 0);
    } finally {
      letMove(false);
    }
  });

  it('a playback ends where it stands, and the next one knows the new years', async () => {
    const element = await draw({ year: '1960' });
    element.play();
    await pause(50);
    await give(element, ALONE);
    const { value } = slider(element);
    await pause(200);
    assert.equal(slider(element).value, value);
    element.play();
    await settle(element);
    element.pause();
  });

  it('a playback of a reader ends with dp-pause: the page hears of every end but its own', async () => {
    const element = await draw({ year: '1960' });
    const heard = listen(element);
    one(element, '.play').click();
    await give(element, { remove: ['amiens'] });
    assert.deepEqual(heard, ['dp-play', 'dp-pause']);
    assert.equal(one(element, '.play').getAttribute('aria-label'), 'Abspielen');
  });

  it('a playback of a script ends without a word', async () => {
    const element = await draw({ year: '1960' });
    const heard = listen(element);
    const said: string[] = [];
    Object.defineProperty(one(element, 'section'), 'ariaNotify', {
      value: (text: string) => said.push(text),
    });
    element.play();
    await give(element, { remove: ['amiens'] });
    await pause(100);
    assert.deepEqual([...heard, ...said], []);
  });

  it('the listener of that dp-pause may set what it likes', async () => {
    const element = await draw({ year: '1960' });
    one(element, '.play').click();
    element.addEventListener('dp-pause', () =>
      Object.assign(element, { year: 1979, theme: 'dark', data: { remove: ['leeds'] } }),
    );
    await give(element, { remove: ['amiens'] });
    assert.deepEqual(lines(element), ['amiens', 'rostow', 'buffalo']);
    assert.deepEqual(listed(element), [
      'amiens',
      ...IDS.filter((id) => id !== 'amiens' && id !== 'leeds'),
    ]);
    assert.equal(slider(element).value, '1979');
    assert.equal(one(element, '.root').dataset.theme, 'dark');
  });

  it('the focus goes along with its city, and to the region when that is gone', async () => {
    const element = await draw();
    cityButton(element, 'rostow').focus();
    await give(element, { remove: ['amiens'] });
    assert.isTrue(focused() === cityButton(element, 'rostow'));
    assert.include(one(element, '.tip').textContent, 'Rostow');
    await give(element, { remove: ['amiens', 'rostow'] });
    assert.isTrue(focused() === one(element, 'section'));
    assert.isTrue(one(element, '.tip').hidden);
    await give(element, null);
    element.selected = 'leeds';
    await settle(element);
    one(element, '[data-open] a').focus();
    await give(element, { remove: ['amiens'] });
    assert.isTrue(focused() === cityButton(element, 'leeds'));
    scrollTo(0, 0);
    await give(element, { remove: ['rostow'] });
    assert.equal(scrollY, 0, 'the page stays where the reader has scrolled it');
  });

  it('a partnership of a year to come takes nobody anywhere', async () => {
    const element = await draw({ year: '1965' });
    await give(element, { add: [{ ...KUMASI, since: new Date().getFullYear() + 4 }] });
    const heard = listen(element);
    cityButton(element, 'kumasi').click();
    await settle(element);
    assert.deepEqual(heard, ['dp-select kumasi']);
    assert.equal(slider(element).value, '1965');
  });

  it('a year outside of the new axis is clamped, and comes back with the old one', async () => {
    const element = await draw({ year: '1970' });
    await give(element, ALONE);
    assert.equal(slider(element).value, '2022');
    await give(element, null);
    assert.equal(slider(element).value, '1970');
  });
});

describe('data that cannot be used', () => {
  it('change nothing, and are reported once: an event that crosses shadow roots, and an error on the console', async () => {
    const host = document.createElement('div');
    makeBox().append(host);
    const element = make();
    host.attachShadow({ mode: 'open' }).append(element);
    await settle(element);
    const reports = reportsOf(document.body);
    const before = element.shadowRoot?.innerHTML;
    const said = await give(element, BAD);
    const message = 'add[0].lonLat[1]="95" cannot be used. Allowed: -90 … 90';
    assert.deepEqual(reports, [{ message, path: 'add[0].lonLat[1]' }]);
    assert.deepEqual(said, [`error: <dortmund-partners>: ${message}`]);
    assert.equal(element.shadowRoot?.innerHTML, before);
  });

  it('leave the last good ones, not the bundled ones', async () => {
    const element = await draw();
    await give(element, ALONE);
    await give(element, BAD);
    assert.deepEqual(listed(element), ['kumasi']);
  });

  it('are reported anew only when they have been good in between', async () => {
    const element = await draw();
    const reports = reportsOf(element);
    for (const data of [BAD, structuredClone(BAD), BAD]) await give(element, data);
    assert.lengthOf(reports, 1);
    await give(element, ADD);
    await give(element, BAD);
    assert.lengthOf(reports, 2);
    await give(element, { partners: [] });
    assert.lengthOf(reports, 3);
  });

  it('name the field that was probably meant', async () => {
    const element = await draw();
    const reports = reportsOf(element);
    await give(element, { partners: [{ ...KUMASI, sinse: 1977 }] });
    assert.match(reports[0]?.message ?? '', /^partners\[0\]\.sinse=.*Meant: since\?$/);
  });

  it('may be put right by the listener itself', async () => {
    const element = await draw();
    element.addEventListener('dp-error', () => void (element.data = ADD));
    await give(element, BAD);
    assert.deepEqual(listed(element), WITH_KUMASI);
  });
});

describe('a child with JSON', () => {
  it('is read when the element comes, however deep it stands, and is not seen', async () => {
    const paragraph = document.createElement('p');
    paragraph.append(child(ADD));
    const element = await drawAround(paragraph);
    assert.deepEqual(listed(element), WITH_KUMASI);
    const heard = listen(element);
    await settle(element);
    assert.deepEqual(heard, []);
  });

  it('may come later, change and go', async () => {
    const element = await draw();
    const script = child(ADD);
    element.append(script);
    await settle(element);
    assert.deepEqual(listed(element), WITH_KUMASI);
    script.firstChild!.nodeValue = JSON.stringify(ALONE);
    await settle(element);
    assert.deepEqual(listed(element), ['kumasi']);
    script.remove();
    await settle(element);
    assert.deepEqual(listed(element), [...IDS]);
  });

  it('that changed while the element was away is read when it comes back', async () => {
    const script = child(ADD);
    const element = await drawAround(script);
    element.remove();
    script.textContent = JSON.stringify(ALONE);
    makeBox().append(element);
    await settle(element);
    assert.deepEqual(listed(element), ['kumasi']);
  });

  it('gives way to the property', async () => {
    const element = await drawAround(child(ADD));
    await give(element, ALONE);
    assert.deepEqual(listed(element), ['kumasi']);
    await give(element, undefined);
    assert.deepEqual(listed(element), WITH_KUMASI);
  });

  it('of another type is nothing', async () => {
    const script = child(ADD);
    script.type = 'application/ld+json';
    assert.deepEqual(listed(await drawAround(script)), [...IDS]);
  });

  for (const [what, text] of [
    ['no JSON', '{"add": [}'],
    ['empty', ''],
    ['half of it', '{"add": [{"id": "kum'],
    ['a script', 'alert(1)'],
    ['HTML', '<p>{}</p>'],
  ] as const)
    it(`that is ${what} is reported once, with the parser’s reason, and changes nothing`, async () => {
      const reports = reportsOf(document.body);
      const said = await consoleDuring(async () => {
        const element = await drawAround(child(text));
        element.requestUpdate();
        await settle(element);
        assert.deepEqual(listed(element), [...IDS]);
      });
      assert.lengthOf(said, 1);
      assert.lengthOf(reports, 1);
      const [{ message, path } = { message: '', path: '?' }] = reports;
      assert.equal(path, '');
      assert.match(message, /^data="SyntaxError: .+ cannot be used\. Allowed: JSON$/s);
    });

  it('is not looked at again when something else between the tags changes', async () => {
    const element = await drawAround(child(ADD));
    const { parse } = JSON;
    let parsed = 0;
    JSON.parse = (...input: Parameters<typeof parse>) => (parsed++, parse(...input));
    try {
      element.append(document.createElement('p'));
      await settle(element);
    } finally {
      JSON.parse = parse;
    }
    assert.equal(parsed, 0);
  });
});

describe('a page that arrives in pieces', () => {
  it('waits for the rest of the JSON, and complains only of what is wrong at the end', async () => {
    const element = await draw();
    const page = document.createElement('iframe');
    page.width = '760';
    page.height = '2000';
    makeBox().append(page);
    const inner = page.contentDocument as Document;
    inner.open();
    inner.write('<!doctype html><html lang="de"><body>');
    inner.body.append(element);
    const reports = reportsOf(inner);
    const script = child('{"add": [{"id": ');
    element.append(script);
    assert.equal(inner.readyState, 'loading');
    await pause(50);
    assert.deepEqual(reports, []);
    script.textContent += JSON.stringify(KUMASI).slice(6) + ']}';
    await pause(50);
    assert.deepEqual(listed(element), WITH_KUMASI);
    script.textContent = '{"add": [';
    await pause(50);
    assert.deepEqual(reports, []);
    inner.close();
    await pause(100);
    assert.lengthOf(reports, 1);
    assert.deepEqual(listed(element), WITH_KUMASI);
    element.remove();
  });
});

describe('a placeholder', () => {
  it('with JSON in it hands it to the element', async () => {
    const el = `<div class="dortmund-partners" data-lang="en"><a href="/dist/embed/en/">Map</a><script type="application/json">${JSON.stringify(ADD)}</script></div>`;
    const { document: page, messages, settle: settled } = await openHost({ el });
    await settled();
    const element = page.querySelector('dortmund-partners');
    const items = [...(element?.shadowRoot?.querySelectorAll<HTMLElement>('[part~=item]') ?? [])];
    assert.deepEqual(
      items.map(({ dataset }) => dataset.id),
      WITH_KUMASI,
    );
    assert.deepEqual([...messages], []);
  });
});
