import { assert } from 'chai';
import type { Data, Partner } from '../src/data/types.js';
import { makeInk } from '../src/model/ink.js';
import { placeLabels, type Ground, type Named } from '../src/model/labels.js';
import { bottom, distanceToBox, overlap, right } from '../src/model/plane.js';
import { wrap } from '../src/model/wrap.js';
import { layOutMap, type MapLayout } from '../src/scene/map-layout.js';
import type { Shot } from '../src/scene/shots.js';
import { nameAlso, type LaidPanel } from '../src/scene/panels.js';
import { data, stage } from './support/sample.js';

/*
 * Names of any length and places in any number: nothing overlaps, and up to sixty places nobody is
 * missing.
 */

const place = (name: string, i: number, lon: number, lat: number): Partner => ({
  id: `p${i}`,
  name,
  country: 'Somewhere',
  lonLat: [lon, lat],
  since: 1960 + (i % 60),
});

/** Places as they are called, most of them: the longest names there are, in many scripts. */
const LONG: readonly (readonly [name: string, lon: number, lat: number])[] = [
  ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', -4.2, 53.2],
  [
    'Krung Thep Mahanakhon Amon Rattanakosin Mahinthara Yuthaya Mahadilok Phop Noppharat Ratchathani Burirom Udomratchaniwet Mahasathan Amon Piman Awatan Sathit Sakkathattiya Witsanukam Prasit',
    100.5,
    13.75,
  ],
  ['กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์', 101, 14.5],
  ['双江拉祜族佤族布朗族傣族自治县积石山保安族东乡族撒拉族自治县', 99.8, 23.5],
  ['مدينةالسادسمنأكتوبرالجديدةالكبرى', 30.9, 29.9],
  [
    'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
    176.5,
    -40.2,
  ],
  ['Schmedeswurtherwesterdeich', 8.9, 54],
  ['קריית שמונה הגדולה על יד הנהר הצפוני', 35.6, 33.2],
  ['Александровск-Сахалинский', 142.2, 50.9],
  ['San Cristóbal de las Casas del Nuevo Mundo', -92.6, 16.7],
  ['Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', 4.6, 48.6],
  ['Muang Samut Prakan/Phra Pradaeng', 100.6, 13.6],
];
const longNames = LONG.map(([name, lon, lat], i) => place(name, i, lon, lat));

/** Numbers between 0 and 1, the same ones in each run (Park & Miller 1988). */
function random(): () => number {
  let seed = 7;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

const NAMES = ['Leeds', 'Xi’an', 'Rostow am Don', 'Villingen-Schwenningen', 'São Paulo', 'Riga'];

/** Evenly over the globe, in Europe only, and three of five in Europe. */
const SPREADS: Readonly<Record<string, (count: number) => Partner[]>> = {
  'all over the world': (count) =>
    Array.from({ length: count }, (_, i) =>
      place(
        `Place ${i}`,
        i,
        ((i * 137.5) % 360) - 180,
        (Math.asin((2 * i + 1) / count - 1) * 180) / Math.PI,
      ),
    ),
  'in Europe': (count) => {
    const next = random();
    return Array.from({ length: count }, (_, i) =>
      place(NAMES[i % NAMES.length] ?? '', i, -9 + 40 * next(), 37 + 22 * next()),
    );
  },
  'mostly in Europe': (count) => {
    const next = random();
    return Array.from({ length: count }, (_, i) => {
      const [lon, lat] = i % 5 < 3 ? [-5, 42] : i % 5 === 3 ? [-120, -30] : [70, -30];
      const [width, height] = i % 5 < 3 ? [30, 15] : [70, 70];
      return place(NAMES[i % NAMES.length] ?? '', i, lon + width * next(), lat + height * next());
    });
  },
};

const WORLD: Shot = { view: 'world', projection: 'equal-earth', framing: 'all', city: null };

const layOut = (partners: readonly Partner[], width: number, shot = WORLD): MapLayout =>
  layOutMap({ ...data, partners } as Data, 'en', stage(width), shot);

type Laid = Pick<MapLayout, 'panels'>;

function faultsOf(layout: Laid): string[] {
  const faults: string[] = [];
  for (const { box: frame, labels, dots } of layout.panels)
    labels.forEach(({ box, name }, i) => {
      if (box.x < 0 || box.y < 0 || right(box) > frame.width || bottom(box) > frame.height)
        faults.push(`${name} over the edge`);
      for (const other of labels.slice(i + 1))
        if (overlap(box, other.box)) faults.push(`${name} over ${other.name}`);
      for (const { id, at, radius } of dots)
        if (distanceToBox(at, box) < radius) faults.push(`${name} over the dot of ${id}`);
    });
  return faults;
}

const namedIn = (layout: Laid): Set<string> =>
  new Set(layout.panels.flatMap((panel) => panel.labels.map(({ id }) => id)));

/** Names that lie on the words of rings. */
const overRings = ({ rings, labels }: LaidPanel): string[] =>
  rings.flatMap(({ box, km }) =>
    labels.filter((label) => box && overlap(box, label.box)).map(({ id }) => `${id} over ${km} km`),
  );

describe('long names', () => {
  for (const width of [240, 320, 480, 640, 960, 1600])
    it(`of twelve places are all there and touch nothing at ${width} px`, () => {
      const layout = layOut(longNames, width);
      assert.deepEqual(faultsOf(layout), []);
      const named = namedIn(layout);
      assert.deepEqual(
        longNames.filter(({ id }) => !named.has(id)).map(({ name }) => name),
        [],
      );
      for (const { lines, box } of layout.panels.flatMap(({ labels }) => labels))
        for (const line of lines)
          assert.isAtMost(
            stage(width).measure(line.replace(/\u200f/g, ''), layout.sheet.labelSize, 500),
            box.width,
          );
    });

  it('are whole from 640 px on, but for those of more than eighty letters', () => {
    for (const width of [640, 960])
      for (const { name, lines } of layOut(longNames, width).panels.flatMap(({ labels }) => labels))
        if ([...(name as string)].length < 80) assert.notInclude(lines.join(), '…', `${width} px`);
  });
});

describe('up to sixty places', () => {
  for (const [title, spread] of Object.entries(SPREADS))
    for (const count of [30, 60])
      it(`${count} ${title} are all named from 640 px on`, () => {
        for (const width of [640, 800, 960, 1200]) {
          const layout = layOut(spread(count), width);
          assert.deepEqual(faultsOf(layout), [], `${width} px`);
          assert.equal(namedIn(layout).size, count + 1, `${width} px`);
        }
      });
});

describe('more than sixty places', () => {
  for (const [title, spread] of Object.entries(SPREADS))
    for (const count of [200, 1000])
      it(`${count} ${title}: home has a name, and no name touches anything`, () => {
        const layout = layOut(spread(count), 960);
        assert.deepEqual(faultsOf(layout), []);
        assert.include([...namedIn(layout)], data.home.id);
      });

  it('name the selected one, and no other name moves', () => {
    const { panels } = layOut(SPREADS['mostly in Europe']?.(1000) ?? [], 960);
    const nameless = (panels[0]?.dots ?? []).filter(
      ({ id }) => !panels.some(({ labels }) => labels.some((label) => label.id === id)),
    );
    for (const city of nameless.slice(0, 40)) {
      const named = nameAlso(panels, city.id);
      assert.deepEqual(faultsOf({ panels: named }), []);
      assert.include([...namedIn({ panels: named })], city.id);
      named.forEach(({ labels }, i) => {
        const others = labels.filter(({ id }) => id !== city.id);
        assert.includeMembers([...(panels[i]?.labels ?? [])], others);
        assert.isAtLeast(others.length, (panels[i]?.labels.length ?? 0) - 8);
      });
    }
  });

  for (const view of ['world', 'near-far'] as const)
    for (const width of [240, 480])
      it(`name the selected one, however long its name is: ${view}, ${width} px`, () => {
        const [, [longest]] = LONG as [unknown, readonly [string, number, number]];
        for (const count of [62, 200, 1000]) {
          const partners = (SPREADS['in Europe']?.(count) ?? []).map((each) => ({
            ...each,
            name: longest,
          }));
          const { panels } = layOut(partners, width, { ...WORLD, view });
          const ids = new Set(panels.flatMap(({ dots }) => dots.map(({ id }) => id)));
          for (const id of [...ids].slice(0, 20)) {
            const named = nameAlso(panels, id);
            assert.include([...namedIn({ panels: named })], id, `${count} places`);
            assert.deepEqual(named.flatMap(overRings), [], `${count} places`);
          }
        }
      });

  it('give way in their order: a name stands as it would if no later one were there', () => {
    const next = random();
    const items = Array.from({ length: 300 }, (_, i): Named => {
      const at = [900 * next(), 500 * next()] as const;
      return { id: `${i}`, at, radius: 3, width: 40 + 40 * next(), height: 16 };
    });
    const frame = { x: 0, y: 0, width: 900, height: 500 };
    const ground: Ground = {
      frame,
      dots: items,
      blocked: [],
      lines: [],
      ink: makeInk([], frame.width, frame.height),
    };
    const all = placeLabels(items, ground);
    assert.isBelow(all.length, 300);
    for (const count of [62, 150, 299]) {
      const earlier = new Set(items.slice(0, count).map(({ id }) => id));
      assert.deepEqual(
        placeLabels(items.slice(0, count), ground),
        all.filter(({ id }) => earlier.has(id)),
      );
    }
  });
});

/** Every character one px wide, marks none: lines can be counted by hand. */
const byLetter = (text: string): number => text.replace(/\p{M}/gu, '').length;

const WRAPPED: readonly (readonly [
  name: string,
  width: number,
  limit: number,
  lines: readonly string[],
])[] = [
  ['Leeds', 5, 3, ['Leeds']],
  ['Rostow am Don', 13, 3, ['Rostow am Don']],
  ['Rostow am Don', 12, 3, ['Rostow', 'am Don']],
  ['Rostow am Don', 6, 3, ['Rostow', 'am Don']],
  ['Baden-Baden', 8, 2, ['Baden-', 'Baden']],
  ['Samut/Pradaeng', 9, 2, ['Samut/', 'Pradaeng']],
  ['aaa bbb ccc ddd', 14, 3, ['aaa bbb', 'ccc ddd']],
  ['Schwenningen', 8, 2, ['Schwen-', 'ningen']],
  ['Dampf\u00adschiff', 7, 2, ['Dampf-', 'schiff']],
  ['Dampf\u00adschiff am Don', 11, 2, ['Dampfschiff', 'am Don']],
  ['自治县自治县', 4, 3, ['自治县', '自治县']],
  ['กรุงเทพมหานคร', 8, 3, ['กรุงเทพ', 'มหานคร']],
  ['aaa bbb ccc ddd', 7, 1, ['aaa bb…']],
  ['aaa bbb ccc ddd eee', 7, 2, ['aaa bbb', 'ccc dd…']],
  ['aaa bbb ccc', 4, 1, ['aaa…']],
  ['קריית שמונה', 8, 2, ['\u200fקריית\u200f', '\u200fשמונה\u200f']],
  ['W', 0.5, 1, ['W']],
];

describe('wrap', () => {
  for (const [name, width, limit, lines] of WRAPPED)
    it(`sets ${name} in ${limit} lines of ${width} as ${lines.join(' | ')}`, () =>
      assert.deepEqual(wrap(name, width, limit, byLetter), lines));

  it('never parts a letter from its marks', () => {
    const name = 'e\u0301a\u0308o\u0302u\u0308'.repeat(5);
    for (const line of wrap(name, 6, 9, byLetter)) assert.notMatch(line, /^\p{M}/u);
  });

  it('keeps every letter, and no line is too wide', () => {
    for (const [name] of LONG)
      for (const width of [9, 14, 23, 40]) {
        const lines = wrap(name, width, 99, byLetter);
        const letters = (text: string) => text.replace(/[^\p{L}\p{M}]/gu, '');
        assert.equal(letters(lines.join('')), letters(name));
        for (const line of lines) assert.isAtMost(byLetter(line.replace(/\u200f/g, '')), width);
      }
  });
});
