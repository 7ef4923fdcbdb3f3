import { assert } from 'chai';
import { contrasts, missed } from './support/contrast.js';
import { all, clear, consoleDuring, draw, one, settle } from './support/element.js';
import { backToNow, pretendNow } from './support/now.js';

/** What must be seen has the contrast of WCAG 2.2: text 4.5:1 (1.4.3), all else 3:1 (1.4.11). */
describe('everything that is drawn stands out from what lies behind it', () => {
  const root = document.documentElement;
  afterEach(() => {
    clear();
    root.style.colorScheme = '';
  });

  const THEMES = [
    ['light', 'light'],
    ['dark', 'light'],
    ['auto', 'dark'],
    ['contrast', 'light'],
    ['contrast', 'dark'],
  ] as const;
  /** With marks of all phases, of the open city and of those that step back. */
  const STATES: readonly Readonly<Record<string, string>>[] = [
    { view: 'world', year: '1978', selected: 'leeds' },
    { view: 'near-far' },
    { view: 'globe', selected: 'zwickau' },
  ];
  /** Too light, too dark, too grey, and one that is fine. */
  const ACCENTS = ['#ffff00', '#000033', '#808080', '#b93e0a'];

  for (const [theme, scheme] of THEMES) {
    for (const state of STATES)
      it(`${JSON.stringify(state)} in ${theme} on a ${scheme} page`, async () => {
        root.style.colorScheme = scheme;
        const element = await draw({ theme, ...state });
        one(element, 'summary').click();
        const found = contrasts(element);
        assert.isAbove(found.length, 30);
        assert.deepEqual(missed(found), []);
      });

    it(`with any accent of an author in ${theme} on a ${scheme} page`, async () => {
      root.style.colorScheme = scheme;
      await consoleDuring(async () => {
        for (const accent of ACCENTS)
          assert.deepEqual(missed(contrasts(await draw({ theme, accent }))), [], accent);
      });
    });
  }

  it('a tip, and the badge of a round anniversary, do so as well', async () => {
    // Rostov has been a partner for fifty years then.
    pretendNow(Date.UTC(2027, 5, 1));
    for (const theme of ['light', 'dark', 'contrast']) {
      const element = await draw({ theme });
      one(element, '.city').focus();
      assert.isFalse(one(element, '.tip').hidden);
      assert.isNotEmpty(all(element, '.badge'));
      assert.deepEqual(missed(contrasts(element)), [], theme);
    }
    backToNow();
  });

  it('the pointer over a button leaves its sign readable', async () => {
    const element = await draw();
    const button = one(element, '.view[aria-pressed=false]');
    for (const theme of ['light', 'dark', 'contrast']) {
      element.theme = theme;
      await settle(element);
      button.style.background = 'var(--_grid)';
      assert.deepEqual(missed(contrasts(element)), [], theme);
    }
  });

  it('an accent in need of correction is reported once', async () => {
    const written = await consoleDuring(async () => {
      const element = await draw({ accent: '#ffff00', theme: 'light' });
      for (const year of [1990, 2000]) {
        element.year = year;
        await settle(element);
      }
    });
    assert.lengthOf(written, 1);
  });

  it('the audit finds what is too faint: a line, a dot, a name, a text, a button, a focus ring', async () => {
    const element = await draw({ theme: 'light' });
    for (const [property, fault] of [
      ['--dp-accent', /path\.link\.leeds.*circle\.dot\.leeds/s],
      ['--dp-text', /text\.label\.leeds/],
      ['--dp-muted', /p\.subtitle.*button\.round/s],
      ['--dp-focus', /focus/],
    ] as const) {
      element.style.setProperty(property, '#eeeeee');
      assert.match(missed(contrasts(element)).join('\n'), fault);
      element.style.removeProperty(property);
    }
    one(element, '.panel').append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    assert.throws(() => contrasts(element), /what is path/);
  });
});
