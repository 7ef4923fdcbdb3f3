import { assert } from 'chai';
import type { DortmundPartnersEventMap } from '../src/events.js';
import { DortmundPartnersElement } from '../src/element.js';
import { bundled } from '../src/data/partners.js';
import { PARTS, THEMES, VIEWS } from '../src/model/options.js';
import { PALETTE } from '../src/view/palette.js';
import { widgetStyle } from '../src/view/style.js';
import { clear, draw, settle } from './support/element.js';

/*
 * The files in dist/ that describe the element to editors and tools say what the source does, and
 * nothing else.
 */
interface Described {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly static?: boolean;
}
interface ElementDescription {
  readonly name: string;
  readonly tagName: string;
  readonly attributes: readonly (Described & { fieldName?: string })[];
  readonly members: readonly Member[];
  readonly events: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}
interface Module {
  readonly path: string;
  readonly declarations?: readonly ElementDescription[];
  readonly exports: readonly { kind: string; name: string }[];
}

/** Complete for the compiler: an event more or less is an error here. */
const EVENTS: Record<keyof DortmundPartnersEventMap, true> = {
  'dp-ready': true,
  'dp-select': true,
  'dp-year': true,
  'dp-play': true,
  'dp-pause': true,
  'dp-error': true,
};

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  assert.isTrue(response.ok, `${path} is served`);
  return response.json();
}

const names = (described: readonly Described[]): string[] => described.map(({ name }) => name);
/** `'a' | 'b'` as its values. */
const valuesOf = (text = ''): string[] => [...text.matchAll(/[\w-]+/g)].map(([value]) => value);

describe('custom-elements.json', () => {
  let modules: readonly Module[];
  let element: ElementDescription;
  before(async () => {
    ({ modules } = await read<{ modules: Module[] }>('/dist/custom-elements.json'));
    element = modules[0]!.declarations![0]!;
  });
  afterEach(clear);

  it('names the class, the tag and the modules as they are exported', async () => {
    assert.equal(element.name, DortmundPartnersElement.name);
    assert.equal(element.tagName, document.createElement('dortmund-partners').localName);
    for (const { path, exports } of modules) {
      assert.isTrue((await fetch(`/${path}`)).ok, path);
      assert.include(
        exports.map(({ name }) => name),
        element.name,
      );
    }
  });

  it('has every attribute that is observed, and no other', () => {
    assert.sameMembers(names(element.attributes), DortmundPartnersElement.observedAttributes);
  });

  it('has every property with its attribute, and no other', () => {
    const fields = element.members.filter(({ attribute }) => attribute !== undefined);
    const attributes = [...DortmundPartnersElement.elementProperties]
      .filter(([, { attribute }]) => attribute !== false)
      .map(([name, { attribute }]) => [
        String(name),
        typeof attribute === 'string' ? attribute : String(name),
      ]);
    assert.deepEqual(
      fields.map(({ name, attribute }) => [name, attribute]),
      attributes,
    );
    for (const { name, attribute } of fields) {
      const described = element.attributes.filter((each) => each.name === attribute)[0];
      assert.equal(described?.fieldName, name);
    }
    // Whatever has no attribute is there to be read or called.
    const bare = element.members.filter(({ attribute }) => attribute === undefined);
    for (const { name } of bare) assert.isTrue(name in DortmundPartnersElement.prototype, name);
  });

  it('lists the values that options take, and ids of cities', () => {
    const allowed = Object.fromEntries(
      element.attributes.map(({ name, type }) => [name, valuesOf(type?.text)]),
    );
    assert.deepEqual(allowed.view, [...VIEWS]);
    assert.deepEqual(allowed.theme, [...THEMES]);
    assert.deepEqual(
      allowed.selected,
      bundled.partners.map(({ id }) => id),
    );
    assert.deepEqual(
      allowed.viewpoint,
      [bundled.home, ...bundled.partners].map(({ id }) => id),
    );
    const show = element.attributes.filter(({ name }) => name === 'show')[0];
    assert.include(show?.description, `\`${PARTS.join(' ')}\``);
  });

  it('gives the defaults that hold where nothing is written', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (text) => void warnings.push(text);
    try {
      const plain = await draw();
      const untouched = plain.shadowRoot!.innerHTML;
      for (const { name, default: value } of element.attributes)
        if (value !== undefined) plain.setAttribute(name, value.replace(/^'|'$/g, ''));
      await settle(plain);
      assert.equal(plain.shadowRoot!.innerHTML, untouched);
      assert.deepEqual(warnings, []);
    } finally {
      console.warn = warn;
    }
  });

  it('has the public methods', () => {
    const methods = element.members.filter(({ kind }) => kind === 'method');
    assert.sameMembers(names(methods), ['play', 'pause', 'toSVG', 'toPNG', 'toCSV']);
  });

  it('has every event, and what it carries', () => {
    assert.sameMembers(names(element.events), Object.keys(EVENTS));
    for (const { name, type } of element.events)
      assert.match(type?.text ?? '', /^CustomEvent<.+>$/, name);
  });

  it('has every part that is drawn, and no other', async () => {
    const parts = new Set<string>();
    // With an open city there are details, without one a lens.
    for (const selected of ['', 'leeds']) {
      const { shadowRoot } = await draw({ selected });
      for (const node of shadowRoot!.querySelectorAll('[part]'))
        for (const part of node.part) parts.add(part);
    }
    assert.sameMembers(names(element.cssParts), [...parts]);
  });

  it('has every custom property that the style sheet asks for, with its default', () => {
    const asked = new Set([...widgetStyle.matchAll(/var\((--dp-[\w-]+)/g)].map(([, name]) => name));
    assert.sameMembers(names(element.cssProperties), [...asked]);
    const defaults = Object.fromEntries(
      element.cssProperties.map(({ name, default: value }) => [name, value]),
    );
    const { '--dp-radius': radius, '--dp-font': font, ...colors } = defaults;
    assert.include(widgetStyle, `var(--dp-radius,${radius})`);
    assert.include(widgetStyle, `var(--dp-font,${font})`);
    for (const [name, { light, dark }] of Object.entries(PALETTE))
      assert.equal(colors[`--dp-${name}`], `light-dark(${light}, ${dark})`, name);
  });

  it('describes everything it names', () => {
    const { attributes, members, events, cssParts, cssProperties } = element;
    for (const group of [attributes, members, events, cssParts, cssProperties])
      for (const { name, description } of group)
        assert.match(description ?? '', /\w\S*\.$/, `${name} is described by a sentence`);
  });

  it('agrees with the tables of README.md', async () => {
    const markdown = await (await fetch('/README.md')).text();
    for (const { name, default: value } of element.cssProperties) {
      const [, cell] = new RegExp(`^\\| \`${name}\` +\\| (.+?) +\\|`, 'm').exec(markdown) ?? [];
      const wanted = value?.match(/#[\da-f]{6}|\d+px/g)?.map((part) => `\`${part}\``);
      if (wanted) assert.equal(cell, wanted.join(', '), name);
    }
    for (const { name, default: value, type } of element.attributes) {
      const row = new RegExp(`^\\| \`${name}\` .+$`, 'm').exec(markdown)?.[0] ?? '';
      const [, , , standard = ''] = row.split('|');
      if (value) assert.include(standard, `\`${value.replace(/'/g, '')}\``, name);
      if (type?.text.startsWith("'"))
        for (const allowed of valuesOf(type.text)) assert.include(row, `\`${allowed}\``, name);
    }
  });
});

describe('the data for editors', () => {
  it('in vscode.html-custom-data.json has the tag, its attributes and their values', async () => {
    const { tags } = await read<any>('/dist/vscode.html-custom-data.json');
    const [{ name, attributes }] = tags;
    assert.equal(name, 'dortmund-partners');
    assert.sameMembers(names(attributes), DortmundPartnersElement.observedAttributes);
    const [view] = attributes.filter((each: Described) => each.name === 'view');
    assert.deepEqual(names(view.values), [...VIEWS]);
  });

  it('in web-types.json has the tag, its attributes, properties and events', async () => {
    const { contributions, version } = await read<any>('/dist/web-types.json');
    assert.equal(version, (await read<any>('/package.json')).version);
    const [{ name, attributes, events, js }] = contributions.html.elements;
    assert.equal(name, 'dortmund-partners');
    assert.sameMembers(names(attributes), DortmundPartnersElement.observedAttributes);
    assert.sameMembers(names(events), Object.keys(EVENTS));
    assert.includeMembers(names(js.properties), [
      ...DortmundPartnersElement.elementProperties.keys(),
    ] as string[]);
  });
});

describe('sri.json', () => {
  it('has the version, and hashes with which browsers take the scripts', async () => {
    const { version, files } = await read<any>('/dist/sri.json');
    assert.equal(version, (await read<any>('/package.json')).version);
    assert.containsAllKeys(files, ['dortmund-partners.js']);
    for (const [name, integrity] of Object.entries<string>(files))
      assert.isTrue((await fetch(`/dist/${name}`, { integrity })).ok, name);
  });

  it('has other hashes for other files: browsers refuse them', async () => {
    const { files } = await read<any>('/dist/sri.json');
    const integrity: string = files['dortmund-partners.js'];
    const refused = await fetch('/dist/static.js', { integrity }).then(
      () => false,
      () => true,
    );
    assert.isTrue(refused);
  });
});
