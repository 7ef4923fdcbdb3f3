import { assert } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Data } from '../src/data/types.js';
import { readDocument } from '../src/model/document.js';
import { makeScene, type Scene, type State } from '../src/scene/scene.js';
import { textKit } from '../src/static/kit.js';
import { mapView } from '../src/view/map.js';
import { pictureStyle } from '../src/view/style.js';
import { data, NOW, options, stage, still } from './support/sample.js';

/* What rests and what has ended: seen by the line, and said in words. */

const { data: own = data } = readDocument(data, {
  change: {
    rostow: { status: 'dormant' },
    buffalo: { status: 'ended', until: 2010 },
    xian: { status: 'ended' },
  },
});

const sceneOf = (state: Partial<State> = {}, from: Data = own): Scene =>
  makeScene(from, options, { ...still, ...state }, stage(960), NOW);

/** Something of a scene by the id of its city. */
const byId = <T extends { readonly id: string }>(items: readonly T[] = [], id: string): T => {
  const [found] = items.filter((item) => item.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const linkIn = ({ map }: Scene, id: string) => byId(map?.panels[0]?.links, id);
const entryIn = ({ list }: Scene, id: string) => byId(list?.items, id);

describe('a dormant partnership', () => {
  it('is marked on map and timeline, and is no phase of its own', () => {
    const scene = sceneOf();
    assert.deepInclude(linkIn(scene, 'rostow'), { quiet: true, phase: 'during' });
    assert.isTrue(byId(scene.timeline?.marks, 'rostow').quiet);
    assert.isFalse(linkIn(scene, 'leeds').quiet);
  });

  it('is called that in the list, before and after its entry is opened', () => {
    const { since, details } = entryIn(sceneOf({ selected: 'rostow' }), 'rostow');
    assert.equal(since, 'seit 1977 · ruhend');
    assert.equal(byId(details, 'status').value, 'ruhend');
  });
});

describe('a partnership that has ended', () => {
  it('is there until the year of its end, and from then on is marked', () => {
    const phaseIn = (year: number | null) => linkIn(sceneOf({ year }), 'buffalo');
    assert.equal(phaseIn(1977).phase, 'before');
    assert.deepInclude(phaseIn(2009), { phase: 'during', quiet: false });
    assert.deepInclude(phaseIn(2010), { phase: 'after', quiet: true });
    assert.deepInclude(phaseIn(null), { phase: 'after', quiet: true });
  });

  it('without a year has ended only at the end of the axis: no year is guessed', () => {
    assert.equal(linkIn(sceneOf({ year: 2025 }), 'xian').phase, 'during');
    assert.equal(linkIn(sceneOf(), 'xian').phase, 'after');
  });

  it('says both years on the timeline and the end in the list', () => {
    const scene = sceneOf();
    assert.equal(byId(scene.timeline?.labels, 'buffalo').year, '1978–2010');
    assert.equal(entryIn(scene, 'buffalo').since, 'seit 1978 · beendet im Jahr 2010');
    assert.equal(entryIn(scene, 'xian').since, 'seit 1992 · beendet');
  });

  it('is not counted among the partners of today', () => {
    const { timeline } = sceneOf();
    assert.include(timeline?.caption, '7 von 9');
    assert.include(timeline?.sentences.finished, '7 Partnerstädte');
    assert.include(sceneOf({}, data).timeline?.sentences.finished, '9 Partnerstädte');
  });

  it('has no anniversary any more', () => {
    assert.isNull(entryIn(sceneOf(), 'buffalo').badge);
    const ids = entryIn(sceneOf(), 'buffalo').details.map(({ id }) => id);
    assert.notInclude(ids, 'anniversary');
  });
});

describe('the picture', () => {
  for (const theme of ['light'] as const)
    it(`of what rests, has ended and is a friendship is the one that was looked at, ${theme}`, async () => {
      const { map } = sceneOf();
      if (!map) throw new Error('no map');
      const style = pictureStyle(theme);
      const { svg } = textKit;
      const { text } =
        svg`<svg xmlns="http://www.w3.org/2000/svg" width=${map.width} height=${map.height} font-family="sans-serif">
<style>${style}</style>
${mapView(textKit, map)}
</svg>
`;
      const { ok, message } = await executeServerCommand<
        { ok: boolean; message: string },
        { name: string; text: string }
      >('dp-golden', { name: `status.de.${theme}`, text });
      assert.isTrue(ok, message);
    });
});
