import { assert } from 'chai';
import type { Partner } from '../src/data/types.js';
import {
  all,
  cityButton,
  clear,
  draw,
  item,
  one,
  settle,
  type DortmundPartnersElement,
} from './support/element.js';

/* Far more links than a browser can change with every year: they are drawn as a few, and all of them are there. */

const YEARS = 60;

/** A spiral over the globe; every seventh a friendship, every fifth at rest, each year with its share. */
const spiral = (count: number): Partner[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: `Place ${i}`,
    country: 'Country',
    lonLat: [((i * 137.5) % 360) - 180, (Math.asin((2 * i + 1) / count - 1) * 180) / Math.PI],
    since: 1960 + (i % YEARS),
    ...(i % 7 ? {} : { kind: 'friendship' }),
    ...(i % 5 ? {} : { status: 'dormant' }),
  }));

async function drawMany(count: number, attributes = {}) {
  const element = await draw(attributes, 960);
  element.data = { partners: spiral(count) };
  await settle(element);
  return element;
}

/** How many lines begin in the paths that are to be seen, in the main panel. */
function linesSeen(element: DortmundPartnersElement): number {
  let count = 0;
  for (const path of all(element, '[data-panel=main] .link:not(.spots)'))
    if (getComputedStyle(path).visibility !== 'hidden')
      count += path.getAttribute('d')?.split('M').filter(Boolean).length ?? 0;
  return count;
}

describe('far more links than usual', () => {
  afterEach(clear);

  it('five hundred are drawn one by one', async () => {
    const element = await drawMany(500);
    assert.lengthOf(all(element, '[data-panel=main] .link'), 500);
    assert.lengthOf(all(element, '.swarm'), 0);
  });

  for (const count of [501, 2000])
    it(`${count} are drawn by few elements, and none is missing`, async () => {
      const element = await drawMany(count);
      const looks = new Set(
        spiral(count).map(({ since, kind, status }) => `${since} ${kind} ${status}`),
      );
      assert.isAtMost(all(element, '[data-panel=main] .swarm').length, looks.size);
      // A line over the edge of the map is in two pieces.
      assert.isAtLeast(linesSeen(element), count);
      assert.lengthOf(all(element, '[part~=item]'), count);
    });

  it('a year shows those that have begun, as in the list', async () => {
    const element = await drawMany(1200);
    const whole = linesSeen(element);
    element.year = 1989;
    await settle(element);
    // Half of the years, and with them half of the lines.
    assert.approximately(linesSeen(element) / whole, 0.5, 0.02);
    assert.match(one(element, '[part~=caption]').textContent ?? '', /600/);
  });

  it('the selected one is drawn and named by itself, above the others', async () => {
    const element = await drawMany(1200);
    cityButton(element, 'p611').click();
    await settle(element);
    const [line] = all(element, '[data-panel=main] .link[data-id=p611]');
    assert.equal(line?.dataset['emphasis'], 'selected');
    const links = all(element, '[data-panel=main] .link:not(.spots)');
    assert.isAbove(
      links.indexOf(line as HTMLElement),
      links.findIndex((each) => each.matches('.swarm')),
    );
    assert.lengthOf(all(element, '.label[data-id=p611]'), 1);
    assert.isTrue(item(element, 'p611').hasAttribute('data-open'));
    // Its name takes the place of others, which are still there.
    assert.isAtLeast(linesSeen(element), 1200);
    assert.lengthOf(all(element, '[data-panel=main] .dot[data-role=home]'), 1);
  });

  it('looks differ where links do: a friendship and one at rest', async () => {
    const element = await drawMany(1200);
    const strokes = new Set<string>();
    for (const path of all(element, '.swarm')) {
      const { stroke, strokeDasharray } = getComputedStyle(path);
      strokes.add(`${stroke} ${strokeDasharray}`);
    }
    assert.isAtLeast(strokes.size, 4);
  });

  it('the picture for other programs holds all of them', async () => {
    const element = await drawMany(600);
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    let begun = 0;
    // Routes are written as points, coasts as steps.
    for (const path of picture.querySelectorAll('path[d*=L]'))
      begun += path.getAttribute('d')?.split('M').filter(Boolean).length ?? 0;
    assert.isAtLeast(begun, 600);
  });
});
