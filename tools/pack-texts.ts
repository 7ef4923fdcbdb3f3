import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseSync, type ESTree, type Plugin } from 'vite';

/*
 * Writes the sentences of each language into the classic file as one string, without the names that
 * all languages repeat: 700 bytes less, compressed. In src/text/ they stay as they are; what is
 * packed there is every `export const xx = {…} satisfies Text<…>`.
 *
 * A string holds the plural categories of the language and then its sentences, in the order of the
 * type Text, with `|` between them. A sentence with plural forms is what all of them begin with, the
 * rest of each form in the order of the categories, and what all of them end with, with `~` between
 * them. The build unpacks every string that it makes, and fails where something else comes out: where
 * a sentence holds one of the two characters, or has other categories than its neighbours.
 */
const NAME = 'dp:texts';
const VIRTUAL = `\0${NAME}`;
const TYPE = new URL('../src/text/text.ts', import.meta.url);
const MODULE = /\/src\/text\/[^/]+\.ts$/;

type Sentence = string | { [category: string]: Sentence };
type Sentences = Record<string, Sentence>;

/** Goes into the file as it stands here. */
function unpack(names: readonly string[], packed: string): Sentences {
  const [categories = '', ...sentences] = packed.split('|');
  const text: Sentences = {};
  names.forEach((name, i) => {
    const [begin = '', ...forms] = (sentences[i] ?? '').split('~');
    const end = forms.pop();
    text[name] =
      end === undefined
        ? begin
        : Object.fromEntries(
            categories.split(' ').map((category, j) => [category, begin + forms[j] + end]),
          );
  });
  return text;
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

function pack(names: readonly string[], text: Sentences): string {
  const plural = Object.values(text).find((sentence) => typeof sentence !== 'string');
  const categories = Object.keys(plural ?? {});
  const sentences = names.map((name) => {
    const sentence = text[name] ?? '';
    if (typeof sentence === 'string') return sentence;
    return packForms(categories.map((category) => String(sentence[category])));
  });
  const packed = [categories.join(' '), ...sentences].join('|');
  const unpacked = unpack(names, packed);
  const differs = [...new Set([...names, ...Object.keys(text)])].find(
    (name) => !isDeepStrictEqual(unpacked[name], text[name]),
  );
  if (differs) throw new Error(`${differs} does not come out of tools/pack-texts.ts as it went in`);
  return packed;
}

const nameOf = (key: ESTree.PropertyKey): string =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';

/** What is written there, if it is a sentence, or sentences by their names. */
function valueOf(node: ESTree.Expression): Sentence {
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

/** What is written as `{…} satisfies Text<…>`. */
const textsIn = (code: string): ESTree.TSSatisfiesExpression[] =>
  declarationsIn(code)
    .flatMap((each) => (each.type === 'VariableDeclaration' ? each.declarations : []))
    .flatMap(({ init }) => (init?.type === 'TSSatisfiesExpression' ? [init] : []))
    .filter(
      ({ typeAnnotation: type }) =>
        type.type === 'TSTypeReference' &&
        type.typeName.type === 'Identifier' &&
        type.typeName.name === 'Text',
    );

export function packTexts(): Plugin {
  let names: string[] = [];
  let packed = 0;
  return {
    name: 'pack-texts',
    // Before the types are gone.
    enforce: 'pre',
    buildStart() {
      names = readNames();
      packed = 0;
    },
    resolveId: (id) => (id === NAME ? VIRTUAL : null),
    load: (id) =>
      id === VIRTUAL
        ? `const names = '${names.join(' ')}'.split(' ');\n${unpack}\nexport const text = (packed) => unpack(names, packed);`
        : null,
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      const texts = textsIn(code);
      if (texts.length === 0) return null;
      let rest = code;
      // The last one first, so that the places of the others stay what they are.
      for (const { expression, start, end } of texts.reverse()) {
        const string = JSON.stringify(pack(names, valueOf(expression) as Sentences));
        rest = `${rest.slice(0, start)}/* @__PURE__ */ __dp_text(${string})${rest.slice(end)}`;
        packed++;
      }
      return { code: `import { text as __dp_text } from '${NAME}';\n${rest}`, map: null };
    },
    buildEnd(error) {
      if (!error && packed === 0) this.error('no text was packed');
    },
  };
}
