import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { parse as parseCsv } from 'csv-parse/browser/esm/sync';
import { bundled } from '../src/data/partners.js';
import { csvOf, makeTable } from '../src/scene/table.js';
import { LANGUAGES, textOf, type Language } from '../src/text/languages.js';
import {
  clear,
  draw,
  engineName,
  lines,
  make,
  makeBox,
  settle,
  THIS_YEAR,
} from './support/element.js';
import { KUMASI } from './support/documents.js';
import { data } from './support/sample.js';

/* What the element hands out: the map as it is shown, as a drawing and as a picture. */

afterEach(clear);

/** As XML, the way a picture file is read. */
function parse(text: string): Element {
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  assert.lengthOf(picture.getElementsByTagName('parsererror'), 0, 'is well-formed');
  return picture.documentElement;
}

const textsOf = (picture: Element): string[] =>
  [...picture.querySelectorAll('text')].map((each) => `${each.textContent}`);
/** Marks of direction are not seen. */
const seen = (text: string): string =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
const wordsOf = (picture: Element): string => seen(textsOf(picture).join(' '));
const nameOf = (id: string, language: 'de' | 'en' = 'de'): string => {
  const { name } = [bundled.home, ...bundled.partners].filter((each) => each.id === id)[0]!;
  return typeof name === 'string' ? name : (name[language] ?? `${name.en}`);
};

/** Lines are round at their ends and not closed; nothing else in a picture is. */
const linesOf = (picture: Element): Element[] =>
  [...picture.querySelectorAll('path')].filter(
    (path) => path.getAttribute('stroke-linecap') === 'round',
  );

const fromBase64 = (text: string): Promise<ImageBitmap> =>
  fetch(`data:image/png;base64,${text}`)
    .then((answer) => answer.blob())
    .then(createImageBitmap);

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(`${reader.result}`.replace(/^.*,/, '')));
    reader.readAsDataURL(blob);
  });
}

/** A picture on a canvas of a size in px. */
function canvasOf(image: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}
const pixelsOf = (image: CanvasImageSource, width: number, height: number): Uint8ClampedArray =>
  canvasOf(image, width, height).getContext('2d')!.getImageData(0, 0, width, height).data;
const pngOf = (image: CanvasImageSource, width: number, height: number): Promise<Blob> =>
  new Promise((resolve) => canvasOf(image, width, height).toBlob((blob) => resolve(blob!)));

/** Mean difference of two pictures, 0 to 255, at a size in px. */
function difference(a: CanvasImageSource, b: CanvasImageSource, width: number, height: number) {
  const [left, right] = [pixelsOf(a, width, height), pixelsOf(b, width, height)];
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += Math.abs(left[i]! - right[i]!);
  return sum / left.length;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  return image;
}

const sizeOf = (picture: Element): [number, number] => [
  Number(picture.getAttribute('width')),
  Number(picture.getAttribute('height')),
];

const NEEDS_OTHERS = /url\(|href|class=|style|data-|aria-|part=|<!--|%"|var\(|undefined|NaN|null/;

describe('toSVG', () => {
  for (const lang of LANGUAGES)
    it(`in ${lang} is well-formed and needs nothing else; text is text, with title, credit and the date of the data`, async () => {
      const element = await draw({ lang });
      const svg = element.toSVG();
      const picture = parse(svg);
      assert.notMatch(svg, NEEDS_OTHERS);
      const text = textOf(lang);
      assert.equal(picture.querySelector('title')?.textContent, text.title);
      assert.equal(
        picture.getAttribute('lang'),
        element.shadowRoot?.querySelector('.root')?.getAttribute('lang'),
      );
      const words = wordsOf(picture);
      for (const expected of [text.title, 'Natural Earth', text.source, bundled.asOf.slice(0, 4)])
        assert.include(words.replace(/\s/g, ' '), expected.replace(/\s/g, ' '));
      assert.lengthOf(linesOf(picture).length >= 9 ? [0] : [], 1);
    });

  it('has the lines and names that are shown, of the year that is shown, and says the year', async () => {
    const element = await draw({ year: '1978' });
    const picture = parse(element.toSVG());
    assert.deepEqual(lines(element), ['amiens', 'leeds', 'rostow', 'buffalo']);
    const shown = [...element.shadowRoot!.querySelectorAll('.figure .link')].filter(
      (line) => getComputedStyle(line).visibility === 'visible',
    );
    assert.deepEqual(
      linesOf(picture).map((line) => line.getAttribute('d')),
      shown.map((line) => line.getAttribute('d')),
    );
    const words = wordsOf(picture);
    assert.include(words, '1978: Buffalo');
    assert.include(words, nameOf('leeds'));
    assert.notInclude(words, nameOf('trabzon'));
    assert.notInclude(wordsOf(parse((await draw()).toSVG())), `${THIS_YEAR}: `);
  });

  it('shows view, framing and selection, whether or not the page has drawn them', async () => {
    const element = await draw({ view: 'near-far' });
    element.selected = 'xian';
    const svg = element.toSVG();
    await settle(element);
    assert.equal(element.toSVG(), svg);
    const own = [...element.shadowRoot!.querySelectorAll('.figure .land')].map((land) =>
      land.getAttribute('d'),
    );
    const handed = [...parse(svg).querySelectorAll('path')].map((path) => path.getAttribute('d'));
    assert.includeMembers(handed, own);
  });

  it('has the colours that are shown, in hexadecimal, whatever notation the page has', async () => {
    const element = await draw({ theme: 'dark' });
    const colorsOf = () => [
      ...new Set(
        [...element.toSVG().matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color),
      ),
    ];
    for (const color of colorsOf()) assert.match(`${color}`, /^#[\da-f]{6}$|^none$/);
    assert.includeMembers(colorsOf(), ['#ff9a57', '#12181d', '#2c3a44']);
    element.style.setProperty('--dp-sea', 'oklch(0 0 0)');
    element.style.setProperty('--dp-land', 'light-dark(red, blue)');
    assert.includeMembers(colorsOf(), ['#000000', '#0000ff']);
    element.accent = '#00ffcc';
    assert.include(colorsOf(), '#00ffcc');
    for (const color of colorsOf()) assert.match(`${color}`, /^#[\da-f]{6}$|^none$/);
    element.style.setProperty('--dp-grid', 'rgb(255 0 0 / 50%)');
    assert.isTrue(colorsOf().some((color) => color?.startsWith('rgba(255, 0, 0, 0.5')));
  });

  it('follows the parts as the page has styled them', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'dortmund-partners::part(land){fill:rgb(1,2,3)}dortmund-partners::part(lens){display:none}';
    document.head.append(sheet);
    try {
      const svg = (await draw()).toSVG();
      assert.include(svg, '#010203');
      assert.lengthOf(parse(svg).querySelectorAll('svg'), 1);
    } finally {
      sheet.remove();
    }
  });

  it('draws lines whole, and only the friendship dotted', async () => {
    const dashes = linesOf(parse((await draw()).toSVG())).map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    assert.lengthOf(
      dashes.filter((dash) => dash?.startsWith('0.1px')),
      dashes.length > 9 ? 2 : 1,
    );
    assert.isAtLeast(dashes.filter((dash) => dash === null).length, 8);
  });

  it('leaves the page as it was', async () => {
    const element = await draw({ accent: '#00ffcc' });
    const nodes = () => document.querySelectorAll('*').length;
    const before = [element.shadowRoot!.innerHTML, nodes()];
    element.toSVG();
    void element.toPNG();
    make().toSVG();
    assert.deepEqual([element.shadowRoot!.innerHTML, nodes()], before);
  });

  it('is plain text whatever the heading says', async () => {
    const heading = '</text><script>x\u0000\u0008\ud800</script> & "1"';
    const picture = parse((await draw({ heading })).toSVG());
    assert.lengthOf(picture.querySelectorAll('script'), 0);
    assert.include(wordsOf(picture), '& "1"');
  });

  it('has no heading where there is none, and always the map', async () => {
    for (const show of ['list', 'about', 'timeline']) {
      const picture = parse((await draw({ heading: '', show })).toSVG());
      assert.notInclude(wordsOf(picture), textOf('de').title);
      assert.equal(picture.querySelector('title')?.textContent, textOf('de').title);
      assert.isAtLeast(linesOf(picture).length, 9);
    }
  });

  it('works before the first drawing, without a page, without a width and after removal', async () => {
    const colors = /#b93e0a/;
    const made = make();
    assert.match(made.toSVG(), colors);
    assert.deepEqual(sizeOf(parse(made.toSVG()))[0], 1200);
    made.theme = 'dark';
    assert.match(made.toSVG(), /#ff9a57/);
    assert.include(made.toCSV(), 'Leeds');
    const box = makeBox();
    box.append(made);
    assert.match(made.toSVG(), /#ff9a57/);
    await settle(made);
    made.remove();
    assert.match(made.toSVG(), /#ff9a57/);
    box.style.display = 'none';
    const hidden = make();
    box.append(hidden);
    assert.match(hidden.toSVG(), colors);
    await settle(hidden);
    assert.match(hidden.toSVG(), colors);
    assert.match(document.implementation.createHTMLDocument().adoptNode(hidden).toSVG(), colors);
    assert.isAbove((await hidden.toPNG()).size, 1000);
  });

  it('has the colours of the page when the element was never on it, or is no longer', async () => {
    const { style } = document.documentElement;
    const gone = await draw({ theme: 'auto' });
    gone.remove();
    try {
      for (const [scheme, accent] of [
        ['dark', /#ff9a57/],
        ['light', /#b93e0a/],
      ] as const) {
        style.colorScheme = scheme;
        assert.match(make({ theme: 'auto' }).toSVG(), accent);
        assert.match(gone.toSVG(), accent);
      }
    } finally {
      style.colorScheme = '';
    }
  });
});

/** One that has letters for all, on machines that run these tests. */
const FONT = '"Noto Sans", "Noto Sans Hebrew", "Noto Sans CJK SC", sans-serif';

describe('the picture', function () {
  this.timeout(60_000);

  const CASES: readonly (readonly [Language, string, string, number])[] = [
    ['de', 'light', 'world', 768],
    ['de', 'dark', 'near-far', 1200],
    ['he', 'light', 'world', 320],
    ['he', 'dark', 'near-far', 768],
    ['zh-Hans', 'light', 'near-far', 320],
    ['zh-Hans', 'contrast', 'globe', 1200],
  ];
  for (const [lang, theme, view, width] of CASES)
    it(`in ${lang}, ${theme}, ${view}, ${width} px, is the same as PNG, as SVG in this engine, and drawn by a program that is no browser`, async () => {
      const year = view === 'world' ? '1978' : '';
      const element = await draw({ lang, theme, view, year }, width);
      element.style.setProperty('--dp-font', FONT);
      element.requestUpdate();
      await settle(element);
      const svg = element.toSVG();
      const [w, h] = sizeOf(parse(svg));
      const png = await element.toPNG({ scale: 2 });
      assert.equal(png.type, 'image/png');
      const own = await createImageBitmap(png);
      assert.deepEqual([own.width, own.height], [2 * w, 2 * h]);
      const image = await imageOf(svg);
      const engine = await engineName();
      const other = await executeServerCommand<string, object>('dp-rasterize', {
        svg,
        png: await toBase64(png),
        seen: await toBase64(await pngOf(image, 2 * w, 2 * h)),
        name: `${engine}.${lang}.${theme}.${view}.${width}`,
        scale: 2,
      });
      assert.isBelow(difference(image, own, 2 * w, 2 * h), 1);
      // Small: letters of another font lie a little elsewhere.
      const small = [Math.round(w / 8), Math.round(h / 8)] as const;
      assert.isBelow(difference(await fromBase64(other), own, ...small), 6);
      const silent = svg.replace(/<text.*?<\/text>/gs, '');
      const drawn = await executeServerCommand<string, object>('dp-rasterize', {
        svg: silent,
        scale: 1,
      });
      assert.isBelow(difference(await fromBase64(drawn), await imageOf(silent), w, h), 1.5);
    });
});

describe('toPNG', () => {
  it('has 1 to 4 pixels for each of the drawing, whatever is asked for', async () => {
    const element = await draw({}, 320);
    const [width] = sizeOf(parse(element.toSVG()));
    const scales: readonly (readonly [unknown, number])[] = [
      [undefined, 1],
      [1.5, 1.5],
      [0, 1],
      [-3, 1],
      [NaN, 1],
      ['x', 1],
      [Infinity, 4],
      [400, 4],
    ];
    for (const [scale, factor] of scales) {
      const { width: pixels } = await createImageBitmap(
        await element.toPNG({ scale: scale as number }),
      );
      assert.equal(pixels, width * factor, `${scale}`);
    }
  });

  it('rejects with an error where the browser makes no image', async () => {
    const element = await draw({}, 320);
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    try {
      const reason = await element.toPNG().catch((error: unknown) => error);
      assert.instanceOf(reason, Error);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });
});

/** Rows as another program reads them; `header` gives their names. */
const read = (csv: string): string[][] =>
  parseCsv(csv, { record_delimiter: '\r\n' } as object) as unknown as string[][];

describe('toCSV', () => {
  for (const lang of LANGUAGES)
    it(`in ${lang} has what the data say of all partners, in their order, as another program reads it`, async () => {
      const [header, ...rows] = read((await draw({ lang, year: '1978' }, 320)).toCSV());
      const text = textOf(lang);
      assert.lengthOf(header!, 10);
      assert.equal(new Set(header).size, 10);
      assert.include(header!, text.country);
      assert.match(header![6]!, /^\p{L}+ \(\S+\)$/u);
      assert.deepEqual(header!.slice(7, 9), [`${text.latitude} (°)`, `${text.longitude} (°)`]);
      assert.deepEqual(
        rows.map((row) => [row[1], row[4], Number(row[7]), Number(row[8])]),
        bundled.partners.map(({ ownName, since, lonLat: [lon, lat] }) => [
          ownName?.text,
          `${since ?? ''}`,
          lat,
          lon,
        ]),
      );
      assert.equal(rows[8]![3], text.friendshipWithinGermany);
    });

  it('has data that were set just now, whether or not the element was ever on a page', async () => {
    const own = { partners: [KUMASI] };
    const element = await draw();
    element.data = own;
    assert.include(element.toCSV(), 'Kumasi');
    assert.notInclude(element.toCSV(), 'Leeds');
    assert.include(element.toSVG(), 'Kumasi');
    const made = make();
    made.data = own;
    assert.notInclude(made.toCSV(), 'Leeds');
    assert.notInclude(made.toSVG(), 'Leeds');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ remove: ['leeds'] });
    const parent = make();
    parent.append(script);
    assert.notInclude(parent.toCSV(), 'Leeds');
    assert.include(parent.toCSV(), 'Zwickau');
  });

  it('is what the truth says', async () => {
    const { km }: { km: Record<string, number> } = await (
      await fetch('/test/truth/distances.json')
    ).json();
    const rows = read((await draw({ lang: 'en' })).toCSV()).slice(1);
    assert.deepEqual(rows[1]!.slice(0, 6), [
      'Leeds',
      'Leeds',
      'United Kingdom',
      'city partnership',
      '1969',
      '',
    ]);
    assert.match(rows[1]![9]!, /^https:\/\//);
    for (const [i, { id }] of bundled.partners.entries()) {
      const far = km[id] ?? NaN;
      assert.closeTo(Number(rows[i]![6]), far, far * 0.005, id);
    }
  });
});

describe('csvOf', () => {
  const CELLS = ['a,b', 'say "x"', 'two\r\nlines', ' spaced ', '西安', '', -1.5, 0, null];

  it('writes lines that end as RFC 4180 wants, and another program reads the same', () => {
    const csv = csvOf([CELLS, CELLS]);
    assert.isTrue(csv.endsWith('\r\n'));
    const expected = CELLS.map((cell) => `${cell ?? ''}`);
    assert.deepEqual(parseCsv(csv), [expected, expected]);
    assert.isFalse(csv.startsWith('\uFEFF'));
  });

  it('lets no spreadsheet take a text for a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])
      assert.deepEqual(parseCsv(csvOf([[text, 1]])), [[`'${text}`, '1']]);
  });
});

describe('makeTable', () => {
  it('has the end of a partnership, nothing for what nobody knows, and no address but an https one', () => {
    const place = { id: 'x', name: 'X', country: 'Y', lonLat: [-10, 20] } as const;
    const table = makeTable(
      {
        ...data,
        partners: [
          { ...place, since: null, site: 'javascript:1' },
          { ...place, since: 1990, status: 'ended', until: 2000, kind: 'friendship' },
          { ...place, since: 1990, status: 'dormant' },
        ],
      },
      'en',
    );
    const row = (i: number) => table[i]!.filter((_, column) => column !== 6);
    assert.deepEqual(row(1), ['X', null, 'Y', 'city partnership', null, null, 20, -10, null]);
    assert.deepEqual(row(2).slice(3, 6), ['city friendship', 1990, 'ended in 2000']);
    assert.equal(row(3)[5], 'dormant');
  });
});
