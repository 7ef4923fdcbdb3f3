import { readFileSync } from 'node:fs';
import { minify, type MinifyOptions } from 'terser';
import { parseSync, Visitor, type ESTree, type Plugin, type Rolldown } from 'vite';

/*
 * Shortens the classic file once more, after Vite's own minifier: the two see different things, and
 * together they save 700 bytes, compressed, and shorter names of properties another 400. No `unsafe` option
 * is used; that a property has one name everywhere, the lists below promise, and the build checks.
 */

/**
 * Properties of our own that have short names in the file. No browser and no library has one of these
 * names, and no page: they are not those of an attribute, an option, a field of the data, a method. The
 * build fails where one stands in a library or is also a text, and where one is gone from the code.
 */
const OURS = `
  again aim allowed alone aside axis badge bearings bend beyond blocked box boxes camera caption centre
  clearance closer cost crowd css disc dismiss dots dotsNear east emphasis ends folder foreign forth
  framings glide graticule hush html ids inCorner ink isAside isBelow isMoving isOn isPrinted isStale isTorn labels
  labelSize lane lanes later latitudes layout lead leader leavesSchemeOpen letter level lift like lines links longitudes
  look mapHeight marks north notes nothing offsetHours out over panels phase pick pieces place plan
  playing previous problem problems quiet radius reach readFont rings routes seam sentences separation side
  skew skip slide slider south stage spots started startedBy steps stopped strokesNear subtitle swarms switch tap tickEnd ticks
  undated unfolded unwatch valueText views west whole widths within word`
  .trim()
  .split(/\s+/);

/**
 * Properties of the libraries that nobody asks for from outside: what Lit calls private, what controllers
 * are to it, and the streams and geometries of d3 and TopoJSON. The names that belong to an element with
 * Lit stay: `requestUpdate`, `updateComplete`, `renderRoot`. The build fails where one is gone from the
 * libraries or is also a text.
 */
const THEIRS = `
  _$AA _$AB _$AC _$AD _$AE _$AH _$AI _$AL _$AR _$AV _$EM _$EO _$EP _$ES _$E_ _$Eh _$Ep _$Eu _$litPart$ _$litType$
  addController arcs clean clipAngle coordinates createProperty createRenderRoot ctor elementProperties
  enableUpdating finalize geometry hasUpdated hostConnected hostDisconnected hostUpdate hostUpdated invert
  isUpdatePending lineEnd lineStart parts polygonEnd polygonStart preclip strings willUpdate`
  .trim()
  .split(/\s+/);

const SHORT = [...OURS, ...THEIRS].map((name) => name.replaceAll('$', '\\$'));

const OPTIONS: MinifyOptions = {
  // The newest that terser knows by number. Vite has seen to what browsers understand.
  ecma: 2020,
  // After the third nothing changes any more.
  compress: { passes: 3 },
  mangle: { properties: { regex: new RegExp(`^(?:${SHORT.join('|')})$`) } },
  // The line with the licences.
  format: { comments: /^!/ },
};

/** Names of properties in a program, and all of its texts. */
function wordsOf(code: string): { readonly names: Set<string>; readonly texts: Set<string> } {
  const names = new Set<string>();
  const texts = new Set<string>();
  const note = ({ computed, key }: { computed: boolean; key: ESTree.PropertyKey }) => {
    if (!computed && key.type === 'Identifier') names.add(key.name);
  };
  new Visitor({
    MemberExpression: ({ computed, property }) => {
      if (!computed && property.type === 'Identifier') names.add(property.name);
    },
    Property: note,
    MethodDefinition: note,
    PropertyDefinition: note,
    Literal: ({ value }) => {
      if (typeof value === 'string') texts.add(value);
    },
    TemplateElement: ({ value }) => {
      texts.add(value.cooked ?? '');
    },
  }).visit(parseSync('words.js', code).program);
  return { names, texts };
}

/** Members of the element and of its events, and fields of the data. */
function publicNames(): Set<string> {
  const read = (path: string) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');
  const found = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, name]) => name);
  return new Set([
    ...found(read('element.ts'), /^ {2}(?:declare |get )?(\w+)[(:]/gm),
    ...found(read('events.ts'), /readonly (\w+):/g),
    ...found(read('data/partners.schema.json'), /"([$\w]+)": \{/g),
  ]);
}

/** What is wrong with the list of names. */
function faultsOf({ code, modules }: Rolldown.OutputChunk): string[] {
  const { names, texts } = wordsOf(code);
  const all = [...texts].join(' ');
  const both = [...OURS, ...THEIRS];
  const known = publicNames();
  const faults = [
    ...both.filter((name) => !names.has(name)).map((name) => `${name} is no property any more`),
    ...both.filter((name) => texts.has(name)).map((name) => `${name} is a text, too`),
    ...both.filter((name) => known.has(name)).map((name) => `${name} is a name that pages use`),
    // What `fill` puts into a sentence is asked for by its name.
    ...both.filter((name) => all.includes(`{${name}}`)).map((name) => `{${name}} is filled in`),
  ];
  const gone = new Set(THEIRS);
  for (const [id, module] of Object.entries(modules)) {
    if (!id.includes('node_modules') || !module.code) continue;
    const theirs = wordsOf(module.code).names;
    for (const name of theirs) gone.delete(name);
    faults.push(...OURS.filter((name) => theirs.has(name)).map((name) => `${name} is in ${id}`));
  }
  return [...faults, ...[...gone].map((name) => `${name} is in no library any more`)];
}

export function shorten(): Plugin {
  return {
    name: 'shorten',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const faults = faultsOf(output);
        if (faults.length > 0)
          this.error(`OURS and THEIRS in tools/shorten.ts: ${faults.join(', ')}`);
        const { code } = await minify(output.code, OPTIONS);
        if (!code) this.error(`nothing is left of ${output.fileName}`);
        output.code = `${code}\n`;
      }
    },
  };
}
