import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseSync, type ESTree, type Plugin } from 'vite';
import { askByPlace } from './ask-texts.ts';

/*
 * Writes the sentences of each language into the classic file as one string, leaves out the names that
 * all languages repeat, and has letters of two bytes trade places with ASCII: 1,200 bytes less,
 * compressed. In src/text/ they stay as they are; what is packed there is every
 * `export const xx = (): Text<…> => ({…})`.
 *
 * A string holds the plural categories of the language and then its sentences, in the order of the
 * type Text, with `|` between them. A sentence with plural forms is what all of them begin with, the
 * rest of each form in the order of the categories, and what all of them end with, with `~` between
 * them. The build unpacks every string that it makes, and fails where something else comes out: where
 * a sentence holds one of the two characters, or has other categories than its neighbours.
 *
 * A letter of Russian, Serbian or Hebrew takes two bytes, the first of which says nearly nothing. So in
 * their strings some of its bits are flipped, which makes it one of ASCII; what that one was becomes a
 * letter by the same rule, and the rule undoes itself. Names in braces stay as they are.
 *
 * A sentence is then asked for by its place: `text.title` becomes `text[1]`. What is rewritten is
 * known by how it is written, `const text = textOf(…)` and `textOf(…).title`, and the build fails where
 * a module does anything else with `textOf` or `text`.
 */
const NAME = 'dp:texts';
const VIRTUAL = `\0${NAME}`;
const TYPE = new URL('../src/text/text.ts', import.meta.url);
const TEXTS = /\/src\/text\/(?!(?:text|languages|serbian)\.ts)[^/]+\.ts$/;
const OURS = /\/src\/.+\.ts$/;

type Sentence = string | { [category: string]: Sentence };
type Sentences = Record<string, Sentence>;

/*
 * These two go into the file as they stand here.
 */

/** With the right bits letters from а to я or from alef to tav trade places with ASCII. */
function flip(text: string, bits: number): string {
  return text.replace(/{.+?}|[0-o\u0410-\u044f\u05b0-\u05ef]/g, (each) =>
    each[1] ? each : String.fromCharCode(each.charCodeAt(0) ^ bits),
  );
}

/** Before the sentences stands the list of categories. */
function unpack(packed: string, bits: number): Sentence[] {
  const sentences = flip(packed, bits).split('|');
  const [categories = ''] = sentences;
  return sentences.map((sentence) => {
    const [begin, ...forms] = sentence.split('~');
    const end = forms.pop();
    return end === undefined
      ? sentence
      : Object.fromEntries(
          categories.split(' ').map((category, i) => [category, `${begin}${forms[i]}${end}`]),
        );
  });
}

/** @returns The forms with `~` between them. */
function packForms(forms: readonly string[]): string {
  const [first = ''] = forms;
  const all = (test: (form: string) => boolean) => forms.every(test);
  let begin = 0;
  while (all((form) => begin < form.length && form[begin] === first[begin])) begin++;
  let end = 0;
  while (all((form) => end < form.length - begin && form.at(-1 - end) === first.at(-1 - end)))
    end++;
  const rests = forms.map((form) => form.slice(begin, form.length - end));
  return [first.slice(0, begin), ...rests, first.slice(first.length - end)].join('~');
}

/** None; for Cyrillic; for Hebrew, where the backslash, which is written double, becomes a rare letter. */
const BITS: readonly number[] = [0, 0x470, 0x584];

/** Those with which a text takes the fewest bytes. */
function bitsFor(text: string): number {
  const sizeWith = (bits: number) => Buffer.byteLength(flip(text, bits));
  return [...BITS].sort((a, b) => sizeWith(a) - sizeWith(b))[0] as number;
}

/** @returns The arguments of `unpack`. */
function pack(names: readonly string[], text: Sentences): [packed: string, bits: number] {
  const plural = Object.values(text).find((sentence) => typeof sentence !== 'string');
  const categories = Object.keys(plural ?? {});
  const sentences = names.map((name) => {
    const sentence = text[name] ?? '';
    if (typeof sentence === 'string') return sentence;
    return packForms(categories.map((category) => String(sentence[category])));
  });
  const plain = [categories.join(' '), ...sentences].join('|');
  const bits = bitsFor(plain);
  const packed = flip(plain, bits);
  const unpacked = unpack(packed, bits);
  const differs = [...new Set([...names, ...Object.keys(text)])].find(
    (name) => !isDeepStrictEqual(unpacked[placeOf(names, name)], text[name]),
  );
  if (differs) throw new Error(`${differs} does not come out of tools/pack-texts.ts as it went in`);
  return [packed, bits];
}

/** Where a sentence comes out, behind the categories. */
const placeOf = (names: readonly string[], name: string): number => names.indexOf(name) + 1;

const nameOf = (key: ESTree.PropertyKey): string =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';

/** What is written there, if it is a sentence, or sentences by their names. */
function valueOf(node: ESTree.Expression): Sentence {
  if (node.type === 'ParenthesizedExpression') return valueOf(node.expression);
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'ObjectExpression') throw new Error(`${node.type} is no sentence`);
  const entries = node.properties.map((property) => {
    if (property.type !== 'Property' || property.computed)
      throw new Error('a sentence has no name of its own');
    return [nameOf(property.key), valueOf(property.value)] as const;
  });
  return Object.fromEntries(entries);
}

/** The declarations of a module, exported or not. */
const declarationsIn = (code: string): ESTree.Statement[] =>
  parseSync('text.ts', code).program.body.map((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration
      ? statement.declaration
      : (statement as ESTree.Statement),
  );

/** The names of all sentences, in the order of the type. */
function readNames(): string[] {
  const type = declarationsIn(readFileSync(TYPE, 'utf8')).find(
    (each) => each.type === 'TSInterfaceDeclaration' && each.id.name === 'Text',
  );
  if (type?.type !== 'TSInterfaceDeclaration') throw new Error(`no interface Text in ${TYPE}`);
  return type.body.body.map((each) =>
    each.type === 'TSPropertySignature' ? nameOf(each.key) : '',
  );
}

/** What is written as `(): Text<…> => ({…})`. */
const textsIn = (code: string): ESTree.Expression[] =>
  declarationsIn(code)
    .flatMap((each) => (each.type === 'VariableDeclaration' ? each.declarations : []))
    .flatMap(({ init }) => {
      if (init?.type !== 'ArrowFunctionExpression' || init.body.type === 'BlockStatement')
        return [];
      const type = init.returnType?.typeAnnotation;
      return type?.type === 'TSTypeReference' &&
        type.typeName.type === 'Identifier' &&
        type.typeName.name === 'Text'
        ? [init.body]
        : [];
    });

/** A module of texts with these packed. */
function packModule(code: string, names: readonly string[]): string {
  const texts = textsIn(code);
  if (texts.length === 0) throw new Error('no `(): Text<…> => ({…})` in a module of texts');
  let rest = code;
  // The last one first, so that the places of the others stay what they are.
  for (const text of texts.reverse()) {
    const packed = JSON.stringify(pack(names, valueOf(text) as Sentences)).slice(1, -1);
    rest = `${rest.slice(0, text.start)}__dp_unpack(${packed})${rest.slice(text.end)}`;
  }
  return `import { unpack as __dp_unpack } from '${NAME}';\n${rest}`;
}

export function packTexts(): Plugin {
  let names: string[] = [];
  let isPacked = false;
  return {
    name: 'pack-texts',
    // Before the types are gone.
    enforce: 'pre',
    buildStart() {
      names = readNames();
      isPacked = false;
    },
    resolveId: (id) => (id === NAME ? VIRTUAL : null),
    load: (id) => (id === VIRTUAL ? `${flip}\nexport ${unpack}` : null),
    transform(code, id) {
      if (!OURS.test(id)) return null;
      const isText = TEXTS.test(id);
      isPacked ||= isText;
      const rest = isText
        ? packModule(code, names)
        : askByPlace(id, code, (name) => placeOf(names, name));
      return rest === code ? null : { code: rest, map: null };
    },
    buildEnd(error) {
      if (!error && !isPacked) this.error('no text was packed');
    },
  };
}
