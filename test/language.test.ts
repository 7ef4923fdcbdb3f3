import { assert } from 'chai';
import { localized, matchLanguage } from '../src/model/language.js';
import { LANGUAGES, tagOf, type Language } from '../src/text/languages.js';

describe('matchLanguage', () => {
  const TAGS: Readonly<Record<Language, string>> = {
    de: 'de DE de-AT de_DE de-CH-1901 de-Latf-DE de-u-co-phonebk deu ger de_DE.UTF-8@euro de- de--AT',
    'de-simple':
      'de-simple de-DE-simple DE_Simple de-x-leicht de-AT-x-einfach de-simple-x-dortmund',
    en: 'en en-US EN_gb en-GB-oxendict eng en-simple en-001',
    fr: 'fr fr-CA fra fre fr_FR.UTF-8',
    he: 'he iw he-IL IW_il heb he-Latn',
    ru: 'ru ru-RU ru-Latn rus ru-UA ru_RU.KOI8-R',
    'sr-Cyrl': 'sr sr-RS sr-Cyrl sr_Cyrl_BA sr-BA SR-CYRL-ME sr-XK srp scc sr-x-anything sh-Cyrl',
    'sr-Latn': 'sr-Latn sr-Latn-RS SR_latn sr-ME sr-RO sh sh-BA hbs cnr sr_RS@latin',
    tr: 'tr tr-TR tr-CY TR tur',
    'zh-Hans':
      'zh zh-CN zh-Hans zh-Hant-TW zh-TW zh_HK cmn cmn-Hant zh-cmn-Hans-CN zho chi zh-min-nan',
  };
  for (const language of LANGUAGES)
    for (const tag of TAGS[language].split(' '))
      it(`${tag} is ${language}`, () => assert.equal(matchLanguage(tag), language));

  for (const tag of [' de ', '\tde\n', 'de,en;q=0.8', 'de, tr', 'de;q=1', 'de\u00a0'])
    it(`${JSON.stringify(tag)} is de`, () => assert.equal(matchLanguage(tag), 'de'));

  const NO_LOCALES =
    'x C C.UTF-8 POSIX en-US@posix en_US_POSIX en-US-u-va-posix <b> de<script> <de> constructor ' +
    '__proto__ toString hasOwnProperty hr bs gsw nds uk mk und mul sgn-DE x-de i-klingon german ' +
    '-de _ @ d deß İw 🇩🇪';
  const ODD_VALUES: readonly unknown[] = [
    '',
    ' ',
    '\u0000de',
    '\ud800',
    0,
    NaN,
    true,
    10n,
    null,
    undefined,
    Symbol('de'),
    ['de'],
    { toString: () => 'de' },
    Object.create(null),
    new Date(NaN),
    () => 'de',
    new Proxy({}, {}),
  ];
  const NOTHING = [...NO_LOCALES.split(' '), ...ODD_VALUES];
  for (const tag of NOTHING)
    it(`${typeof tag === 'string' ? JSON.stringify(tag) : typeof tag} is nothing`, () =>
      assert.isNull(matchLanguage(tag)));

  it('takes a million characters as it takes the first few', () => {
    const million = 1_000_000;
    assert.equal(matchLanguage(`de-${'a'.repeat(million)}`), 'de');
    assert.equal(matchLanguage(`de${'-'.repeat(million)}`), 'de');
    assert.isNull(matchLanguage('a'.repeat(million)));
    assert.isNull(matchLanguage(' '.repeat(million) + 'de'));
    assert.isNull(matchLanguage('-'.repeat(million)));
  });

  it('finds each language by its own name, by its tag and by what Intl makes of both', () => {
    for (const language of LANGUAGES) {
      assert.equal(matchLanguage(language), language);
      assert.equal(matchLanguage(Intl.getCanonicalLocales(language)[0]), language);
      assert.equal(matchLanguage(new Intl.Locale(language).maximize().toString()), language);
      if (language !== 'de-simple') assert.equal(matchLanguage(tagOf(language)), language);
    }
  });
});

describe('localized', () => {
  const CITY = { en: 'Rostov-on-Don', de: 'Rostow am Don', 'sr-Cyrl': 'Ростов на Дону' };

  it('a plain string is the same in every language', () => {
    for (const language of LANGUAGES) assert.equal(localized('Leeds', language), 'Leeds');
  });

  it('plain German says what German says, Latin Serbian what Cyrillic Serbian says', () => {
    assert.equal(localized(CITY, 'de'), 'Rostow am Don');
    assert.equal(localized(CITY, 'de-simple'), 'Rostow am Don');
    assert.equal(localized(CITY, 'sr-Cyrl'), 'Ростов на Дону');
    assert.equal(localized(CITY, 'sr-Latn'), 'Rostov na Donu');
  });

  it('its own text comes first', () => {
    const text = {
      de: 'Partnerstadt',
      'de-simple': 'Partner-Stadt',
      'sr-Cyrl': 'а',
      'sr-Latn': 'b',
    };
    assert.equal(localized(text, 'de-simple'), 'Partner-Stadt');
    assert.equal(localized(text, 'sr-Latn'), 'b');
  });

  it('one Serbian script stands in for the other', () => {
    assert.equal(localized({ en: 'X', 'sr-Latn': 'Niš' }, 'sr-Cyrl'), 'Niš');
    assert.equal(localized({ en: 'X', 'sr-Cyrl': 'Ниш' }, 'sr-Latn'), 'Niš');
  });

  it('English stands in, then the first; Russian is not spelled as Serbian', () => {
    assert.equal(localized(CITY, 'tr'), 'Rostov-on-Don');
    assert.equal(localized({ uk: 'Житомир', pl: 'Żytomierz' }, 'fr'), 'Житомир');
    assert.equal(localized({ ru: 'Житомир' }, 'sr-Latn'), 'Житомир');
    assert.equal(localized({}, 'de'), '');
  });

  it('inherited keys are not texts', () => {
    const odd = Object.create({ de: 'inherited', en: 'inherited' }) as Record<string, string>;
    assert.equal(localized(odd, 'de'), '');
    odd.fr = 'own';
    assert.equal(localized(odd, 'de'), 'own');
  });
});
