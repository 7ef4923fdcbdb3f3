import { assert } from 'chai';
import { direction, LANGUAGES, tagOf, textOf, type Language } from '../src/text/languages.js';
import { toLatin } from '../src/text/serbian.js';
import type { Text } from '../src/text/text.js';

type Entry = string | Readonly<Record<string, string>>;

const entriesOf = (language: Language): [keyof Text, Entry][] =>
  Object.entries(textOf(language)) as [keyof Text, Entry][];

const formsOf = (entry: Entry): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** Numbers that Hebrew says in words: שנה אחת, שנתיים. */
const inWords = (language: Language, category: string): boolean =>
  language === 'he' && (category === 'one' || category === 'two');

describe('texts', () => {
  for (const language of LANGUAGES) {
    describe(language, () => {
      it('has the keys of German, in the same order, and no empty text', () => {
        assert.deepEqual(Object.keys(textOf(language)), Object.keys(textOf('de')));
        for (const [key, entry] of entriesOf(language))
          for (const form of formsOf(entry)) {
            assert.isNotEmpty(form, key);
            assert.equal(form, form.trim(), key);
            assert.notMatch(form, / {2}/, key);
          }
      });

      it('has the placeholders of German in each text', () => {
        for (const [key, entry] of entriesOf(language)) {
          const german = textOf('de')[key];
          const expected = placeholders(typeof german === 'string' ? german : german.other);
          if (typeof entry === 'string') assert.deepEqual(placeholders(entry), expected, key);
          else
            for (const [category, form] of Object.entries(entry)) {
              const spoken = (name: string) =>
                inWords(language, category) && (name === '{count}' || name === '{years}');
              const wanted = expected.filter((name) => !spoken(name));
              assert.deepEqual(placeholders(form), wanted, `${key}.${category}`);
            }
        }
      });

      it('has exactly the plural forms that Intl.PluralRules names for up to a hundred thousand, and for parts of hours', () => {
        const rules = new Intl.PluralRules(tagOf(language));
        const names = new Set(['other']);
        for (let n = 0; n <= 100_000; n++) names.add(rules.select(n));
        for (const hours of [0.5, 1.5, 5.75, 12.75]) names.add(rules.select(hours));
        for (const [key, entry] of entriesOf(language))
          if (typeof entry !== 'string') assert.sameMembers(Object.keys(entry), [...names], key);
      });

      it('has no straight quotes, no three dots, no stray braces, no markup', () => {
        for (const [key, entry] of entriesOf(language))
          for (const form of formsOf(entry)) {
            assert.notMatch(form, /['"`´]|\.\.\.|[<>&]/, key);
            assert.notMatch(form.replace(/\{\w+\}/g, ''), /[{}]/, key);
          }
      });

      it('has a subtitle that is true of every view: it names none', () => {
        const { subtitle, world, nearFar, globe } = textOf(language);
        for (const view of [world, nearFar, globe])
          assert.notInclude(subtitle.toLowerCase(), view.toLowerCase());
      });

      it('credits Natural Earth for the map', () =>
        assert.include(textOf(language).mapData, 'Natural Earth'));
    });
  }

  const SCRIPTS: Readonly<Record<Language, RegExp>> = {
    de: /\p{Script=Latin}/u,
    'de-simple': /\p{Script=Latin}/u,
    en: /\p{Script=Latin}/u,
    fr: /\p{Script=Latin}/u,
    he: /\p{Script=Hebrew}/u,
    ru: /\p{Script=Cyrillic}/u,
    'sr-Cyrl': /\p{Script=Cyrillic}/u,
    'sr-Latn': /\p{Script=Latin}/u,
    tr: /\p{Script=Latin}/u,
    'zh-Hans': /\p{Script=Han}/u,
  };

  /** What is written in Latin letters everywhere. */
  const LATIN_ANYWHERE = /\{\w+\}|Natural Earth|\bkm\b/g;

  for (const language of LANGUAGES)
    it(`${language} is written in its script and no other`, () => {
      for (const [key, entry] of entriesOf(language))
        for (const form of formsOf(entry)) {
          const letters = form.replace(LATIN_ANYWHERE, '').match(/\p{L}/gu) ?? [];
          for (const letter of letters) assert.match(letter, SCRIPTS[language], `${key}: ${form}`);
        }
    });

  it('no two languages say the same title, and only Hebrew runs from right to left', () => {
    assert.equal(new Set(LANGUAGES.map((each) => textOf(each).title)).size, LANGUAGES.length);
    assert.deepEqual(
      LANGUAGES.filter((each) => direction(each) === 'rtl'),
      ['he'],
    );
  });

  it('every tag is canonical and known to Intl', () => {
    for (const language of LANGUAGES) {
      const tag = tagOf(language);
      assert.deepEqual(Intl.getCanonicalLocales(tag), [tag]);
      assert.deepEqual(Intl.NumberFormat.supportedLocalesOf(tag), [tag]);
    }
  });

  it('textOf(language) is the same object each time', () => {
    for (const language of LANGUAGES) assert.strictEqual(textOf(language), textOf(language));
  });

  it('French keeps its no-break spaces before colons and question marks', () => {
    for (const [key, entry] of entriesOf('fr'))
      for (const form of formsOf(entry)) {
        assert.notMatch(form, /[^\u00a0]:/, key);
        assert.notMatch(form, /[^\u202f][?!;]/, key);
      }
  });

  it('plain German has short sentences, no passive, no subjunctive and no genitive', () => {
    for (const [key, entry] of entriesOf('de-simple'))
      for (const form of formsOf(entry))
        for (const sentence of form.split(/[.!?](?:\s|$)(?<!\d\.\s)/)) {
          const words = sentence.split(/\s/).filter((word) => /\p{L}/u.test(word));
          assert.isAtMost(words.length, 14, `${key}: ${sentence}`);
          assert.isAtMost(sentence.split(',').length, sentence.includes(':') ? 4 : 2, sentence);
          assert.notMatch(sentence, /\b(?:wird|werden|wurden?|worden|würden?|wäre|hätte)\b/, key);
          assert.notMatch(sentence, /\b(?:des|eines|einer|deren|dessen)\b/, key);
        }
  });

  it('plain German has no long compound without a hyphen', () => {
    for (const [key, entry] of entriesOf('de-simple'))
      for (const form of formsOf(entry))
        assert.notMatch(form, /Städtep|Partnerst|Zeitl|Weltk|Stadtp|Fachl|Kartend/, key);
  });
});

describe('toLatin', () => {
  const WORDS: readonly (readonly [string, string])[] = [
    ['абвгдђежзијклљмнњопрстћуфхцчџш', 'abvgdđežzijklljmnnjoprstćufhcčdžš'],
    ['Његош', 'Njegoš'],
    ['ЊЕГОШ', 'NJEGOŠ'],
    ['КОЊ', 'KONJ'],
    ['КОЊ.', 'KONJ.'],
    ['Љ', 'Lj'],
    ['Љ. Њ. Џ.', 'Lj. Nj. Dž.'],
    ['Џеј', 'Džej'],
    ['ЏЕЗ-ЉЕТО', 'DŽEZ-LJETO'],
    ['САД', 'SAD'],
    ['Нови Сад', 'Novi Sad'],
    ['Ђорђе Ћосић, Чачак', 'Đorđe Ćosić, Čačak'],
    ['инјекција', 'injekcija'],
    ['од {year}.\u00a0године', 'od {year}.\u00a0godine'],
    ['Natural Earth, 西安, נתניה', 'Natural Earth, 西安, נתניה'],
    ['', ''],
  ];
  for (const [cyrillic, latin] of WORDS)
    it(`${cyrillic || 'nothing'} is ${latin || 'nothing'}`, () => {
      assert.equal(toLatin(cyrillic), latin);
      assert.equal(toLatin(latin), latin);
    });

  it('the Latin texts have no Cyrillic letter left', () => {
    assert.notMatch(JSON.stringify(textOf('sr-Latn')), /\p{Script=Cyrillic}/u);
    assert.equal(textOf('sr-Latn').title, 'Dortmund i njegovi gradovi pobratimi');
    assert.equal(textOf('sr-Latn').cities.other, '{count} gradova pobratima');
  });
});
