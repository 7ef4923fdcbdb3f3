import { assert } from 'chai';
import { all, clear, draw, skip, systemColors } from '../support/element.js';

afterEach(clear);

it('a globe has no edge around it, its lens has one, whatever the reader has set', async () => {
  const element = await draw({ view: 'globe' }, 768);
  const edges = all(element, '.panel > .edge').map((edge) => getComputedStyle(edge).stroke);
  assert.lengthOf(edges, 2);
  assert.equal(edges[0], 'none');
  assert.notEqual(edges[1], 'none');
});

it('forced colours are all that a map and its axis have', async function () {
  if (!matchMedia('(forced-colors: active)').matches) skip(this, 'its colours are not forced');
  const element = await draw({ year: '1978', theme: 'dark' });
  const system = systemColors();
  for (const shape of all(element, '.sea,.land,.dot,.core,.label,.mark,.event,.event .date'))
    assert.include(system, getComputedStyle(shape).fill, shape.outerHTML.slice(0, 80));
});
