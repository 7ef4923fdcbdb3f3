import { assert } from 'chai';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { contrast, fromHex, readableShade, toHex } from '../src/model/contrast.js';
import { tintFor } from '../src/controllers/tint.js';
import { parseColor } from '../src/controllers/color.js';
import { blend, ratio } from './support/contrast.js';
import { PALETTE, type ColorName, type Shades } from '../src/view/palette.js';
import {
  all,
  cityButton,
  clear,
  consoleDuring,
  draw,
  isUnsupported,
  one,
  putInForce,
  settle,
  skip,
  systemColors,
  type DortmundPartnersElement,
} from './support/element.js';
import { middle } from './support/layout.js';

describe('contrast', () => {
  // As WebAIM's contrast checker gives them.
  const KNOWN: readonly (readonly [string, string, number])[] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
    ['#ffff00', '#ffffff', 1.07],
  ];
  for (const [a, b, expected] of KNOWN)
    it(`${a} on ${b} is ${expected}:1, either way round`, () => {
      assert.approximately(contrast(fromHex(a), fromHex(b)), expected, 0.005);
      assert.equal(contrast(fromHex(a), fromHex(b)), contrast(fromHex(b), fromHex(a)));
      assert.approximately(ratio(a, b), expected, 0.005);
    });

  it('fromHex and toHex are inverse', () => {
    for (const hex of ['#000000', '#ffffff', '#12ab0f']) assert.equal(toHex(fromHex(hex)), hex);
    assert.deepEqual(fromHex('#12ab0f'), [18, 171, 15]);
  });

  it('readableShade leaves what is readable alone, and makes the rest readable', () => {
    const white = [255, 255, 255] as const;
    assert.deepEqual(readableShade([0, 0, 255], [white], 3), [0, 0, 255]);
    for (const color of [
      [255, 255, 0],
      [255, 255, 255],
      [200, 255, 200],
    ] as const)
      assert.isAtLeast(contrast(readableShade(color, [white], 3), white), 3);
  });

  it('readableShade takes the better of black and white where nothing reaches the ratio', () => {
    assert.deepEqual(
      readableShade(
        [128, 128, 128],
        [
          [0, 0, 0],
          [255, 255, 255],
        ],
        5,
      ),
      [0, 0, 0],
    );
    assert.deepEqual(readableShade([10, 10, 10], [[119, 119, 119]], 7), [0, 0, 0]);
  });
});

const THEMES: readonly (keyof Shades)[] = ['light', 'dark', 'contrast', 'contrastDark'];
/** What stands on what, and how far it must stand out (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: readonly (readonly [front: ColorName, ground: ColorName, least: number])[] = [
  ['text', 'surface', 4.5],
  ['text', 'sea', 4.5],
  ['text', 'land', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'land', 4.5],
  ['accent', 'surface', 3],
  ['accent', 'sea', 3],
  ['accent', 'land', 3],
  ['friend', 'surface', 3],
  ['friend', 'sea', 3],
  ['friend', 'land', 3],
  ['focus', 'surface', 3],
];

describe('the palette', () => {
  for (const theme of THEMES)
    for (const [front, ground, least] of PAIRS)
      it(`${front} on ${ground} is at least ${least}:1 in ${theme}`, () =>
        assert.isAtLeast(ratio(PALETTE[front][theme], PALETTE[ground][theme]), least));

  for (const theme of ['contrast', 'contrastDark'] as const)
    it(`text is at least 7:1 in ${theme}`, () => {
      for (const front of ['text', 'muted'] as const)
        for (const ground of ['surface', 'sea', 'land'] as const)
          assert.isAtLeast(ratio(PALETTE[front][theme], PALETTE[ground][theme]), 7);
    });

  it('has opaque colours as six digits only', () => {
    for (const shades of Object.values(PALETTE))
      for (const color of Object.values(shades)) assert.match(color, /^#[\da-f]{6}$/);
  });
});

/** The used colours of what a reader must tell apart. */
function coloursOf(element: DortmundPartnersElement) {
  const style = (selector: string) => getComputedStyle(one(element, selector));
  return {
    surface: style('[lang][dir]').backgroundColor,
    text: style('[lang][dir]').color,
    sea: style('[part~=map] rect').fill,
    land: style('[part~=land]').fill,
    line: style('[part~=line][data-id=leeds]').stroke,
    friend: style('[part~=line][data-id=zwickau]').stroke,
    label: style('[part~=map] [part~=label]').fill,
    event: style('[part~=timeline] [part~=label]').fill,
  };
}

function assertReadable(element: DortmundPartnersElement): void {
  const { surface, text, sea, land, line, friend, label, event } = coloursOf(element);
  assert.isAtLeast(ratio(text, surface), 4.5);
  assert.isAtLeast(ratio(event, surface), 4.5);
  for (const ground of [sea, land]) {
    assert.isAtLeast(ratio(label, ground), 4.5);
    assert.isAtLeast(ratio(line, ground), 3);
    assert.isAtLeast(ratio(friend, ground), 3);
  }
}

/** What is drawn in a colour that no reader has chosen, and edges around a map that has a rim. */
function forcedFaults(element: DortmundPartnersElement): string[] {
  const system = systemColors();
  const shapes = all(element, '.picture :is(rect,path,circle,text), .axis :is(path,circle,text)');
  const strange = shapes.flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    // A line has no ground.
    const seen = shape.matches('.link,.stem,.tick,.rail,.elapsed') ? [stroke] : [fill, stroke];
    return seen.some((color) => color !== 'none' && !system.includes(color))
      ? [`${shape.getAttribute('class')}: ${seen}`]
      : [];
  });
  const edges = all(element, '.panel').map((panel) => {
    const { stroke } = getComputedStyle(panel.querySelector('.edge') as Element);
    return (stroke === 'none') === panel.matches('[data-disc]') ? '' : `edge ${stroke}`;
  });
  return [...strange, ...edges.filter(Boolean)];
}

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(18, 24, 29)';
const BLACK = 'rgb(0, 0, 0)';

describe('theme', () => {
  const root = document.documentElement;
  afterEach(() => {
    clear();
    root.style.colorScheme = '';
  });

  const ON_A_PAGE: readonly (readonly [theme: string, scheme: string, surface: string])[] = [
    ['auto', '', LIGHT],
    ['auto', 'light', LIGHT],
    ['auto', 'dark', DARK],
    ['light', 'dark', LIGHT],
    ['dark', 'light', DARK],
    ['dark', '', DARK],
    ['contrast', '', LIGHT],
    ['contrast', 'light', LIGHT],
    ['contrast', 'dark', BLACK],
  ];
  for (const [theme, scheme, surface] of ON_A_PAGE)
    it(`${theme} on a page with color-scheme "${scheme}" has the ground ${surface}, and all stands out from it`, async () => {
      root.style.colorScheme = scheme;
      const element = await draw({ theme });
      assert.equal(coloursOf(element).surface, surface);
      assertReadable(element);
    });

  for (const theme of ['light', 'dark', 'contrast'])
    it(`in ${theme} the lines that step back behind a selection still stand 3:1 from land and sea`, async () => {
      const element = await draw({ theme, selected: 'xian' });
      const { sea, land } = coloursOf(element);
      for (const id of ['leeds', 'zwickau']) {
        const { stroke, strokeOpacity } = getComputedStyle(
          one(element, `[part~=line][data-id="${id}"]`),
        );
        for (const ground of [sea, land])
          assert.isAtLeast(ratio(blend(stroke, ground, Number(strokeOpacity)), ground), 3, id);
      }
    });

  it('changes while it is shown', async () => {
    const element = await draw({ theme: 'light' });
    element.theme = 'dark';
    await settle(element);
    assert.equal(coloursOf(element).surface, DARK);
    element.removeAttribute('theme');
    await settle(element);
    assert.equal(coloursOf(element).surface, LIGHT);
  });

  it('auto follows a page that switches its colour scheme by a class', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.dark{color-scheme:dark}.bright{color-scheme:light}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const element = await draw();
    const seen: string[] = [];
    for (const name of ['dark', 'bright', 'dark', '']) {
      root.className = name;
      await settle(element);
      seen.push(coloursOf(element).surface);
    }
    root.removeAttribute('class');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    assert.deepEqual(seen, [DARK, LIGHT, DARK, LIGHT]);
  });

  it('a page inside a dark box is dark there', async () => {
    const element = await draw();
    (element.parentElement as HTMLElement).style.colorScheme = 'dark';
    element.requestUpdate();
    await settle(element);
    assert.equal(coloursOf(element).surface, DARK);
  });

  const media = (name: string, value: string) =>
    executeServerCommand('dp-media', name ? [{ name, value }] : []);

  it('auto on a page without a colour scheme follows the reader’s', async function () {
    const answer = await media('prefers-color-scheme', 'dark');
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const element = await draw();
    const { surface } = coloursOf(element);
    assertReadable(element);
    element.theme = 'light';
    await settle(element);
    const light = coloursOf(element).surface;
    await media('', '');
    assert.deepEqual([surface, light], [DARK, LIGHT]);
  });

  it('auto follows the reader’s wish for more contrast', async function () {
    const answer = await media('prefers-contrast', 'more');
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const element = await draw();
    const { text, line } = coloursOf(element);
    await media('', '');
    assert.deepEqual([text, line], [BLACK, 'rgb(143, 29, 0)']);
  });

  it('with forced colours texts, lines and the sea are of the reader’s colours', async function () {
    const answer = await media('forced-colors', 'active');
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const element = await draw();
    const { sea, land, line, label, event, surface } = coloursOf(element);
    await media('', '');
    assert.equal(sea, land);
    for (const front of [label, event]) assert.isAtLeast(ratio(front, surface), 4.5);
    assert.isAtLeast(ratio(line, sea), 3);
  });

  it('with forced colours every shape and letter is of a system colour, in every view, and every circle has its edge and no other', async function () {
    const answer = await media('forced-colors', 'active');
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const found = await Promise.all(
      ['world', 'near-far', 'globe'].map(async (view) =>
        forcedFaults(await draw({ view, year: '1978', theme: 'dark', accent: '#b93e0a' }, 320)),
      ),
    );
    await media('', '');
    assert.deepEqual(found, [[], [], []]);
  });

  it('with forced colours no text stands in the colour of the ground: engines put that behind all text', async function () {
    const answer = await media('forced-colors', 'active');
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const element = await draw();
    cityButton(element, 'xian').focus();
    const [ground] = systemColors();
    const texts = all(
      element,
      '.tip,.heading,.subtitle,.note,.now,.name,.since,dt,dd,a,summary,.lone',
    );
    const faults = texts
      .filter((text) => getComputedStyle(text).color === ground)
      .map((text) => text.textContent);
    const { hidden } = one(element, '.tip');
    await media('', '');
    assert.isFalse(hidden);
    assert.deepEqual(faults, []);
  });

  it('with forced colours the mark of what has no year is full at today, and empty before', async function () {
    const answer = await media('forced-colors', 'active');
    if (isUnsupported(answer)) skip(this, answer.unsupported);
    const width = async (year: string) =>
      parseFloat(
        getComputedStyle(one(await draw({ year }), '.lone'), '::before').borderInlineStartWidth,
      );
    const [now, then] = [await width('2100'), await width('1978')];
    await media('', '');
    assert.isAtLeast(now, 4);
    assert.isAtMost(then, 2);
  });

  for (const colors of ['none', 'active'])
    it(`a pointer over a button of the map that can be pressed changes it, with forced colours ${colors}`, async function () {
      const answer = await media('forced-colors', colors);
      if (isUnsupported(answer)) skip(this, answer.unsupported);
      const element = await draw();
      putInForce(element, '(hover: hover)');
      const look = (button: Element) => {
        const { outlineStyle, backgroundColor } = getComputedStyle(button);
        return colors === 'active' ? outlineStyle : backgroundColor;
      };
      const changed: string[] = [];
      for (const button of all(element, '.bar button')) {
        await sendMouse({ type: 'move', position: [1, 1] });
        const before = look(button);
        const [x, y] = middle(button).map(Math.round);
        await sendMouse({ type: 'move', position: [x ?? 0, y ?? 0] });
        if (look(button) !== before) changed.push(button.ariaLabel ?? button.textContent.trim());
      }
      await media('', '');
      await sendMouse({ type: 'move', position: [1, 1] });
      assert.deepEqual(changed, ['Nah und fern', 'Globus', 'Vergrößern']);
    });
});

describe('custom properties', () => {
  afterEach(clear);

  const SEEN: Readonly<Record<string, (element: DortmundPartnersElement) => string>> = {
    '--dp-surface': (element) => coloursOf(element).surface,
    '--dp-text': (element) => coloursOf(element).text,
    '--dp-sea': (element) => coloursOf(element).sea,
    '--dp-land': (element) => coloursOf(element).land,
    '--dp-accent': (element) => coloursOf(element).line,
    '--dp-friend': (element) => coloursOf(element).friend,
    '--dp-muted': (element) => getComputedStyle(one(element, '[part~=note]')).color,
    '--dp-edge': (element) => getComputedStyle(one(element, '[part~=land]')).stroke,
    '--dp-grid': (element) =>
      getComputedStyle(all(element, '[part~=map] path')[0] as Element).stroke,
  };
  for (const [property, see] of Object.entries(SEEN))
    for (const theme of ['light', 'dark', 'contrast'])
      it(`${property} overrules the theme ${theme}`, async () => {
        const element = await draw({ theme });
        assert.notEqual(see(element), 'rgb(1, 2, 3)');
        element.style.setProperty(property, 'rgb(1, 2, 3)');
        assert.equal(see(element), 'rgb(1, 2, 3)');
      });

  it('--dp-font is the font of all text, and what the labels are measured in', async () => {
    const element = await draw({ style: '--dp-font: monospace' });
    for (const text of all(element, '[part~=heading],[part~=label],[part~=item] button'))
      assert.include(getComputedStyle(text).fontFamily, 'monospace');
    const plain = await draw();
    const width = (each: DortmundPartnersElement) =>
      one<SVGGraphicsElement>(each, '[part~=map] [part~=label][data-id=rostow]').getBBox().width;
    assert.isAbove(Math.abs(width(element) - width(plain)), 1);
  });
});

describe('the accent guard', () => {
  afterEach(clear);

  const grounds = (shades: keyof Shades) =>
    (['land', 'sea', 'surface'] as const).map((name) => PALETTE[name][shades]);
  const stands = (color: string, shades: keyof Shades) =>
    grounds(shades).every((ground) => ratio(color, ground) >= 3);

  const COLORS = ['#ffff00', '#ffffff', '#000000', '#808080', '#b93e0a', '#005fcc', '#ff69b4'];
  for (const color of COLORS)
    for (const theme of ['auto', 'light', 'dark', 'contrast'] as const)
      it(`${color} becomes one that stands 3:1 from land, sea and surface in ${theme}`, () => {
        const { css, problem } = tintFor(color, theme);
        const [light = '', dark = ''] = css?.match(/#[\da-f]{6}/g) ?? [];
        const [first, second] =
          theme === 'contrast'
            ? (['contrast', 'contrastDark'] as const)
            : (['light', 'dark'] as const);
        assert.isTrue(stands(light, first), `${light} on ${first}`);
        assert.isTrue(stands(dark, second), `${dark} on ${second}`);
        if (stands(color, first)) assert.equal(light, color);
        if (stands(color, second)) assert.equal(dark, color);
        const changed =
          (theme !== 'dark' && light !== color) || (theme !== 'light' && dark !== color);
        assert.equal(problem !== null, changed);
        if (problem) assert.include(problem.allowed[0], '3:1');
      });

  const NOTATIONS: readonly (readonly [string, string | null])[] = [
    ['#B93E0A', '#b93e0a'],
    ['#b30', '#bb3300'],
    ['Maroon', '#800000'],
    ['rgb(185 62 10)', '#b93e0a'],
    ['rgb(185, 62, 10)', '#b93e0a'],
    ['hsl(0 100% 25%)', '#800000'],
    ['color(srgb 1 0 0)', '#ff0000'],
    ['transparent', null],
    ['#b93e0a80', null],
    ['rgb(0 0 0 / 50%)', null],
    ['currentcolor', null],
    ['var(--x)', null],
    ['var(--x, red)', null],
    ['light-dark(red, blue)', null],
    ['url(x)', null],
    ['red;background:url(/x)', null],
    ['red}*{display:none', null],
    ['expression(1)', null],
    ['inherit', null],
    ['', null],
    ['red'.repeat(1e5), null],
  ];
  for (const [written, expected] of NOTATIONS)
    it(`${JSON.stringify(written).slice(0, 40)} is ${expected ?? 'no colour for lines'}`, () =>
      assert.equal(parseColor(written), expected));

  it('colours are the drawn lines and the handle, corrected on the ground they stand on', async () => {
    const written = await consoleDuring(async () => {
      for (const theme of ['light', 'dark', 'contrast']) {
        const element = await draw({ theme, accent: '#ffff00' });
        assertReadable(element);
      }
    });
    assert.lengthOf(written, 2, written.join('\n'));
    for (const line of written) assert.match(line, /^warn: .*accent="#ffff00".*3:1/);
  });

  it('a broken accent requests nothing and leaves the theme’s', async () => {
    const before = performance.getEntriesByType('resource').length;
    await consoleDuring(async () => {
      const usual = coloursOf(await draw()).line;
      for (const accent of [
        'red;background:url(/nothing-1)',
        'url(/nothing-2)',
        'image(url(/nothing-3))',
      ])
        assert.equal(coloursOf(await draw({ accent })).line, usual);
    });
    const names = performance.getEntriesByType('resource').slice(before);
    assert.deepEqual(
      names.map(({ name }) => name).filter((name) => name.includes('nothing')),
      [],
    );
  });

  it('--dp-accent of the page wins over the attribute', async () => {
    const element = await draw({ accent: '#3d85d8', style: '--dp-accent: rgb(1, 2, 3)' });
    assert.equal(coloursOf(element).line, 'rgb(1, 2, 3)');
  });
});
