import { assert } from 'chai';
import type { DortmundPartnersElement } from '../src/element.js';
import { FRAMEWORKS, TAG, settle, type Mounted, type State } from './support/frameworks.js';

/*
 * The built file on pages that frameworks draw: what custom-elements-everywhere.com asks of
 * frameworks, asked of our element.
 */
const SCRIPT = '/dist/dortmund-partners.js';

const PROPS = { lang: 'en', view: 'globe', year: 1978, selected: 'leeds', 'heading-level': 4 };
const START: State = { props: PROPS, text: 'Dortmund', shown: true };

/** What a reader sees of the options. */
function drawn(element: DortmundPartnersElement) {
  const root = element.shadowRoot?.querySelector('.root');
  const heading = root?.querySelector('[role=heading]');
  return {
    lang: root?.getAttribute('lang'),
    theme: root?.getAttribute('data-theme'),
    views: [...(root?.querySelectorAll('.view') ?? [])].map((view) => view.ariaPressed),
    year: root?.querySelector<HTMLInputElement>('.slider')?.valueAsNumber,
    selected: root?.querySelector<HTMLElement>('.item[data-open]')?.dataset.id,
    heading: heading?.textContent?.trim(),
    level: heading?.ariaLevel,
    parts: ['map', 'timeline', 'list'].filter((part) => root?.querySelector(`[part=${part}]`)),
  };
}

interface Page {
  readonly host: HTMLElement;
  readonly heard: CustomEvent<{ id: string | null }>[];
  readonly mounted: Mounted;
}

async function mount(name: string, state: State, prevent = false): Promise<Page> {
  const host = document.createElement('div');
  host.style.width = '760px';
  document.body.append(host);
  const heard: Page['heard'] = [];
  const mounted = await FRAMEWORKS[name]!(host, state, (event) => {
    heard.push(event as CustomEvent);
    if (prevent) event.preventDefault();
  });
  const element = host.querySelector(TAG);
  if (element) await settle(element);
  return { host, heard, mounted };
}

async function update({ host, mounted }: Page, state: State): Promise<void> {
  await mounted.update(state);
  const element = host.querySelector(TAG);
  if (element) await settle(element);
}

function elementOf({ host }: Page): DortmundPartnersElement {
  const element = host.querySelector(TAG);
  assert.isNotNull(element);
  return element!;
}

const buttons = (element: DortmundPartnersElement) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.city'),
];

function leave(page: Page): void {
  page.mounted.unmount();
  page.host.remove();
}

describe('the element in a framework', () => {
  const early = new Map<string, Page>();
  const complaints: string[] = [];
  const { error, warn } = console;

  before(async () => {
    console.error = (...words) => void complaints.push(words.join(' '));
    console.warn = (...words) => void complaints.push(words.join(' '));
    assert.isUndefined(customElements.get(TAG), 'the script has not arrived');
    for (const name of Object.keys(FRAMEWORKS)) early.set(name, await mount(name, START));

    const script = document.createElement('script');
    script.src = SCRIPT;
    document.head.append(script);
    await customElements.whenDefined(TAG);
    for (const page of early.values()) await settle(elementOf(page));
  });
  after(() => {
    Object.assign(console, { error, warn });
    for (const page of early.values()) leave(page);
  });

  for (const name of Object.keys(FRAMEWORKS))
    describe(name, () => {
      let page: Page | undefined;
      afterEach(() => {
        if (page) leave(page);
        page = undefined;
      });

      it('keeps what was set before the script arrived', async () => {
        const before = early.get(name)!;
        const element = elementOf(before);
        const { lang, views, year, selected, level } = drawn(element);
        assert.deepEqual(
          { lang, views, year, selected, level },
          {
            lang: 'en',
            views: ['false', 'false', 'true'],
            year: 1978,
            selected: 'leeds',
            level: '4',
          },
        );
        buttons(element)[0]!.click();
        assert.equal(before.heard.length, 1, 'dp-select is heard');

        await update(before, { ...START, props: { ...PROPS, view: 'near-far', year: 1992 } });
        assert.strictEqual(elementOf(before), element);
        assert.deepEqual(drawn(element).views, ['false', 'true', 'false']);
        assert.equal(drawn(element).year, 1992);
      });

      it('sets strings and numbers', async () => {
        const props = {
          lang: 'fr',
          view: 'near-far',
          show: 'timeline list map',
          theme: 'light',
          accent: '#7a1fa2',
          year: 1982,
          selected: 'amiens',
          heading: 'Nos amis',
          headingLevel: 3,
        };
        page = await mount(name, { ...START, props });
        const element = elementOf(page);
        assert.deepEqual(drawn(element), {
          lang: 'fr',
          theme: 'light',
          views: ['false', 'true', 'false'],
          year: 1982,
          selected: 'amiens',
          heading: 'Nos amis',
          level: '3',
          parts: ['map', 'timeline', 'list'],
        });
        assert.equal(element.accent, '#7a1fa2');
      });

      it('hands over data as the value that they are', async () => {
        const data = { change: { zwickau: { since: 1988 } }, remove: ['leeds'] };
        page = await mount(name, { ...START, props: { lang: 'en', data } });
        const element = elementOf(page);
        assert.lengthOf(buttons(element), 8);
        assert.isFalse(element.hasAttribute('data'));
        await update(page, {
          ...START,
          props: { lang: 'en', data: { remove: ['xian', 'leeds'] } },
        });
        assert.lengthOf(buttons(element), 7);
      });

      it('draws again in the same element when something changes', async () => {
        page = await mount(name, START);
        const element = elementOf(page);
        const props = { ...PROPS, lang: 'de', year: 1992, selected: 'xian', 'heading-level': 5 };
        await update(page, { ...START, props });
        assert.strictEqual(elementOf(page), element);
        const { lang, year, selected, level } = drawn(element);
        assert.deepEqual(
          { lang, year, selected, level },
          { lang: 'de', year: 1992, selected: 'xian', level: '5' },
        );
      });

      it('goes back to the defaults when something is no longer set', async () => {
        // Vue makes 0 of a numeric property that is gone; as an attribute (`:year.attr`) it goes.
        const yearName = name === 'Vue 3' ? '^year' : 'year';
        const props = { ...PROPS, year: undefined, [yearName]: 1978, theme: 'dark' };
        page = await mount(name, { ...START, props });
        assert.equal(drawn(elementOf(page)).year, 1978);
        await update(page, { ...START, props: { lang: 'en' } });
        const { year, theme, views, selected, level } = drawn(elementOf(page));
        assert.deepEqual(
          { year, theme, views, selected, level },
          {
            year: new Date().getFullYear(),
            theme: 'auto',
            views: ['true', 'false', 'false'],
            selected: undefined,
            level: '2',
          },
        );
      });

      it('leaves the children to the framework', async () => {
        page = await mount(name, START);
        const element = elementOf(page);
        const link = element.querySelector('a');
        assert.equal(element.innerHTML, '<a href="#">Dortmund</a>');
        await update(page, { ...START, text: 'Dortmund and its partner cities' });
        assert.equal(element.innerHTML, '<a href="#">Dortmund and its partner cities</a>');
        assert.strictEqual(element.querySelector('a'), link);
        assert.isNotEmpty(buttons(element));
      });

      it('tells of dp-select once, and follows the reader', async () => {
        page = await mount(name, { ...START, props: { lang: 'en' } });
        const element = elementOf(page);
        buttons(element)[1]!.click();
        await settle(element);
        assert.deepEqual(
          page.heard.map(({ detail }) => detail),
          [{ id: 'leeds' }],
        );
        assert.equal(drawn(element).selected, 'leeds');
        // Another drawing by the framework is no reason to listen twice, or to close the city.
        await update(page, { ...START, props: { lang: 'en' }, text: 'again' });
        assert.equal(drawn(element).selected, 'leeds');
        buttons(element)[1]!.click();
        assert.equal(page.heard.length, 2);
      });

      it('lets a listener prevent dp-select', async () => {
        page = await mount(name, { ...START, props: { lang: 'en' } }, true);
        const element = elementOf(page);
        buttons(element)[1]!.click();
        await settle(element);
        assert.equal(page.heard.length, 1);
        assert.isUndefined(drawn(element).selected);
      });

      it('is taken away and put back', async () => {
        page = await mount(name, START);
        for (let i = 0; i < 2; i++) {
          await update(page, { ...START, shown: false });
          assert.isNull(page.host.querySelector(TAG));
          await update(page, START);
          const element = elementOf(page);
          assert.equal(drawn(element).year, 1978);
          const told = page.heard.length;
          buttons(element)[0]!.click();
          assert.equal(page.heard.length, told + 1, 'it works again');
        }
      });

      it('says nothing on the console in all of these', () => {
        assert.equal(complaints.splice(0).join('\n'), '');
      });
    });
});
