import { assert } from 'chai';
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import type { Data, Partner } from '../src/data/types.js';
import { VIEWS as VIEW_NAMES, type Options } from '../src/model/options.js';
import type { State } from '../src/scene/scene.js';
import { makeScene, type Scene } from '../src/scene/scene.js';
import { textKit, type Markup } from '../src/static/kit.js';
import { LANGUAGES, type Language } from '../src/text/languages.js';
import type { Kit } from '../src/view/kit.js';
import { listView } from '../src/view/list.js';
import { mapView } from '../src/view/map.js';
import { timelineView } from '../src/view/timeline.js';
import { widgetView } from '../src/view/widget.js';
import { data, NOW, options, stage, still } from './support/sample.js';

/*
 * The same view drawn by Lit in the browser and as text at build time gives equal nodes: same
 * names, namespaces, attributes and texts. Only Lit's comments, the order of attributes and what helps
 * lines to grow, in `style`, differ.
 */
const litKit: Kit<TemplateResult<1 | 2>> = { html, svg, nothing };

type View = <T>(kit: Kit<T>, scene: Scene) => T;
const present = <P>(part: P | null): P => {
  if (part === null) throw new Error('the scene lacks the part');
  return part;
};
const VIEWS: Readonly<Record<string, View>> = {
  mapView: (kit, scene) => mapView(kit, present(scene.map)),
  timelineView: (kit, scene) => timelineView(kit, present(scene.timeline)),
  listView: (kit, scene) => listView(kit, present(scene.list)),
  widgetView: (kit, scene) => widgetView(kit, scene),
};

/** What is left when comments are gone and neighbouring texts are one. */
function bare(container: Element): Element {
  const comments = document.createTreeWalker(container, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  container.normalize();
  return container;
}

function byLit(view: View, scene: Scene): Element {
  const container = document.createElement('div');
  render(view(litKit, scene), container);
  for (const each of container.querySelectorAll('[style]')) each.removeAttribute('style');
  return bare(container);
}

function byText(view: View, scene: Scene): Element {
  const container = document.createElement('div');
  container.innerHTML = view<Markup>(textKit, scene).text;
  return bare(container);
}

/** Where two trees part, for a message one can read. */
function difference(a: Node, b: Node, path = ''): string {
  if (a.isEqualNode(b)) return '';
  const here = `${path}/${a.nodeName}`;
  if (a.nodeName !== b.nodeName) return `${here} is ${b.nodeName} as text`;
  if (a.nodeType === Node.TEXT_NODE)
    return `${here}: ${JSON.stringify(a.nodeValue)} is ${JSON.stringify(b.nodeValue)} as text`;
  if (a instanceof Element && b instanceof Element)
    for (const name of new Set([...a.getAttributeNames(), ...b.getAttributeNames()]))
      if (a.getAttribute(name) !== b.getAttribute(name))
        return `${here} ${name}: ${a.getAttribute(name)} is ${b.getAttribute(name)} as text`;
  for (let i = 0; i < Math.max(a.childNodes.length, b.childNodes.length); i++) {
    const [x, y] = [a.childNodes[i], b.childNodes[i]];
    if (!x || !y) return `${here}: ${x ? 'missing' : 'additional'} child ${i} as text`;
    const found = difference(x, y, here);
    if (found) return found;
  }
  return `${here}: namespaces`;
}

function assertSame(view: View, scene: Scene): void {
  const [a, b] = [byLit(view, scene), byText(view, scene)];
  assert.isAbove(a.querySelectorAll('*').length, 3);
  assert.equal(difference(a, b), '');
  assert.isTrue(a.isEqualNode(b));
}

const sceneOf = (
  input: Data,
  language: Language,
  width: number,
  state: Partial<State> = {},
  more: Partial<Options> = {},
): Scene =>
  makeScene(input, { ...options, language, ...more }, { ...still, ...state }, stage(width), NOW);

for (const [name, draw] of Object.entries(VIEWS)) {
  describe(`${name} by Lit and as text`, () => {
    for (const language of LANGUAGES)
      it(`gives equal nodes in ${language}`, () => assertSame(draw, sceneOf(data, language, 760)));

    for (const width of [240, 480, 1600])
      it(`gives equal nodes at ${width} px`, () => assertSame(draw, sceneOf(data, 'he', width)));

    for (const view of VIEW_NAMES)
      it(`gives equal nodes in the view ${view}`, () =>
        assertSame(draw, sceneOf(data, 'de', 760, {}, { view })));

    for (const state of [
      { year: 1958 },
      { year: 1978 },
      { selected: 'leeds' },
      { selected: 'zwickau', year: 1992 },
      { playing: true, year: 1960 },
      { selected: 'xian', framing: 'link' as const },
      { framing: 'region' as const },
      {
        glide: {
          from: { view: 'globe', projection: 'equal-earth', framing: 'all', city: null },
          to: { view: 'world', projection: 'equal-earth', framing: 'all', city: null },
          part: 0.5,
        } as const,
      },
    ])
      it(`gives equal nodes with ${JSON.stringify(state)}`, () =>
        assertSame(draw, sceneOf(data, 'de', 760, state)));

    it('gives equal nodes on the site of a partner', () =>
      assertSame(draw, sceneOf(data, 'en', 760, { framing: 'link' }, { viewpoint: 'leeds' })));
  });
}

const HOSTILE = [
  '<img src=x onerror=hacked=1>',
  '"><script>hacked=1</script>',
  "' onload='hacked=1",
  '&lt;b&gt; &amp; &quot;',
  '</text></svg><b>',
  '${hacked=1}',
  '-->',
];

const partner = (more: Partial<Partner>): Partner => ({
  id: 'x',
  name: 'X',
  country: 'Y',
  lonLat: [30, 40],
  since: 1990,
  ...more,
});

describe('other data by Lit and as text', () => {
  const OTHER: Readonly<Record<string, readonly Partner[]>> = {
    'no partner': [],
    'a dormant, an ended and a coming partnership': [
      partner({ id: 'a', status: 'dormant' }),
      partner({ id: 'b', lonLat: [-70, 10], status: 'ended', until: 2000 }),
      partner({ id: 'c', lonLat: [110, -10], since: 2100, kind: 'friendship' }),
    ],
    'a name in several lines': [
      partner({ name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }),
      partner({ id: 'y', lonLat: [-30, 10], name: 'קריית שמונה הגדולה על יד הנהר' }),
    ],
    'a foreign own name and no site': [partner({ ownName: { text: '西安', lang: 'zh' } })],
  };
  for (const [title, partners] of Object.entries(OTHER))
    it(`gives equal nodes with ${title}`, () =>
      assertSame(VIEWS.widgetView as View, sceneOf({ ...data, partners }, 'en', 760)));

  for (const text of HOSTILE)
    it(`${text} in every field stays text in both`, () => {
      const hostile = partner({
        name: text,
        country: text,
        ownName: { text: `${text} own`, lang: text },
        timeZone: text,
        site: text,
        source: text,
      });
      const input = { ...data, partners: [...data.partners, { ...hostile, id: text }] };
      const scene = sceneOf(input, 'de', 760, { selected: text });
      assertSame(VIEWS.widgetView as View, scene);
      const container = byText(VIEWS.widgetView as View, scene);
      assert.include(container.textContent, text);
      assert.equal(container.querySelectorAll('img,script,b,[onload],[onerror]').length, 0);
      assert.isFalse('hacked' in window);
    });

  for (const site of [
    'javascript:hacked=1',
    'JaVaScRiPt:hacked=1',
    ' javascript:hacked=1',
    'java\nscript:hacked=1',
    'data:text/html,<script>hacked=1</script>',
    'vbscript:x',
    'http://example.org/',
    '//example.org/',
    'www.example.org',
    'blob:https://example.org/1',
    'https://',
  ])
    it(`${JSON.stringify(site)} is never a link`, () => {
      const scene = sceneOf({ ...data, partners: [partner({ site })] }, 'de', 760);
      for (const container of [
        byLit(VIEWS.listView as View, scene),
        byText(VIEWS.listView as View, scene),
      ])
        assert.equal(container.querySelectorAll('[href]').length, 0);
    });

  it('https://example.org/ is a link', () => {
    const scene = sceneOf(
      { ...data, partners: [partner({ site: 'https://example.org/' })] },
      'de',
      760,
    );
    const [link] = byLit(VIEWS.listView as View, scene).querySelectorAll('a');
    assert.equal(link?.href, 'https://example.org/');
  });
});

describe('the text kit', () => {
  const { html: text, nothing: none } = textKit;

  it('writes texts and numbers escaped, lists one after the other, nothing as nothing', () => {
    assert.equal(
      text`<p>${'<&>"'} ${1.5} ${['a', text`<b>${'c'}</b>`]}${none}</p>`.text,
      '<p>&lt;&amp;&gt;&quot; 1.5 a<b>c</b></p>',
    );
  });

  it('leaves out what is nothing, writes booleans by ?, and a text set as a property as content', () => {
    const made = text`<p id=${'a'} lang=${none} ?hidden=${true} ?inert=${false} .textContent=${'<x>'}></p>`;
    assert.equal(made.text, '<p id="a" hidden="">&lt;x&gt;</p>');
  });

  it('leaves out a handler that is nothing', () => {
    assert.equal(text`<p @click=${none}></p>`.text, '<p></p>');
  });

  for (const value of [undefined, null, true, false, {}, Symbol('x'), () => ''])
    it(`throws on ${String(value)} as content and as an attribute: Lit would draw something else`, () => {
      assert.throws(() => text`<p>${value}</p>`, TypeError);
      assert.throws(() => text`<p lang=${value}></p>`, TypeError);
    });

  it('throws on a handler and on a property that needs a browser', () => {
    assert.throws(() => text`<p @click=${() => 0}></p>`, TypeError);
    assert.throws(() => text`<input .value=${'1'} />`, TypeError);
  });
});
