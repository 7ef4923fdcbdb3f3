import type { Data, Partner, Place } from './types.js';

// A language that is left out says what English says; plain German says what German says, and Serbian
// in Latin letters is computed. Where each fact comes from stands in sources.ts, outside the bundle.

const GERMANY = {
  en: 'Germany',
  de: 'Deutschland',
  fr: 'Allemagne',
  he: 'גרמניה',
  ru: 'Германия',
  'sr-Cyrl': 'Немачка',
  tr: 'Almanya',
  'zh-Hans': '德国',
} as const;
const FRANCE = {
  en: 'France',
  de: 'Frankreich',
  he: 'צרפת',
  ru: 'Франция',
  'sr-Cyrl': 'Француска',
  tr: 'Fransa',
  'zh-Hans': '法国',
} as const;
const UNITED_KINGDOM = {
  en: 'United Kingdom',
  de: 'Großbritannien',
  fr: 'Royaume-Uni',
  he: 'בריטניה',
  ru: 'Великобритания',
  'sr-Cyrl': 'Велика Британија',
  tr: 'Birleşik Krallık',
  'zh-Hans': '英国',
} as const;
const RUSSIA = {
  en: 'Russia',
  de: 'Russland',
  fr: 'Russie',
  he: 'רוסיה',
  ru: 'Россия',
  'sr-Cyrl': 'Русија',
  tr: 'Rusya',
  'zh-Hans': '俄罗斯',
} as const;
const UNITED_STATES = {
  en: 'United States',
  de: 'USA',
  fr: 'États-Unis',
  he: 'ארצות הברית',
  ru: 'США',
  'sr-Cyrl': 'САД',
  tr: 'ABD',
  'zh-Hans': '美国',
} as const;
const ISRAEL = {
  en: 'Israel',
  fr: 'Israël',
  he: 'ישראל',
  ru: 'Израиль',
  'sr-Cyrl': 'Израел',
  tr: 'İsrail',
  'zh-Hans': '以色列',
} as const;
const SERBIA = {
  en: 'Serbia',
  de: 'Serbien',
  fr: 'Serbie',
  he: 'סרביה',
  ru: 'Сербия',
  'sr-Cyrl': 'Србија',
  tr: 'Sırbistan',
  'zh-Hans': '塞尔维亚',
} as const;
const CHINA = {
  en: 'China',
  fr: 'Chine',
  he: 'סין',
  ru: 'Китай',
  'sr-Cyrl': 'Кина',
  tr: 'Çin',
  'zh-Hans': '中国',
} as const;
const TURKEY = {
  en: 'Türkiye',
  de: 'Türkei',
  fr: 'Turquie',
  he: 'טורקיה',
  ru: 'Турция',
  'sr-Cyrl': 'Турска',
  'zh-Hans': '土耳其',
} as const;

const home = {
  id: 'dortmund',
  name: {
    en: 'Dortmund',
    he: 'דורטמונד',
    ru: 'Дортмунд',
    'sr-Cyrl': 'Дортмунд',
    'zh-Hans': '多特蒙德',
  },
  ownName: { text: 'Dortmund', lang: 'de' },
  country: GERMANY,
  lonLat: [7.466, 51.5149],
  timeZone: 'Europe/Berlin',
  site: 'https://www.dortmund.de/',
} as const satisfies Place;

/** The order, the years and the missing year are those of the City's page. */
const partners = [
  {
    id: 'amiens',
    name: { en: 'Amiens', he: 'אמיין', ru: 'Амьен', 'sr-Cyrl': 'Амјен', 'zh-Hans': '亚眠' },
    ownName: { text: 'Amiens', lang: 'fr' },
    country: FRANCE,
    since: 1960,
    lonLat: [2.2978, 49.8919],
    timeZone: 'Europe/Paris',
    site: 'https://www.amiens.fr/',
  },
  {
    id: 'leeds',
    name: { en: 'Leeds', he: 'לידס', ru: 'Лидс', 'sr-Cyrl': 'Лидс', 'zh-Hans': '利兹' },
    ownName: { text: 'Leeds', lang: 'en' },
    country: UNITED_KINGDOM,
    since: 1969,
    lonLat: [-1.5479, 53.7965],
    timeZone: 'Europe/London',
    site: 'https://www.leeds.gov.uk/',
  },
  {
    id: 'rostow',
    name: {
      en: 'Rostov-on-Don',
      de: 'Rostow am Don',
      fr: 'Rostov-sur-le-Don',
      he: 'רוסטוב על הדון',
      ru: 'Ростов-на-Дону',
      'sr-Cyrl': 'Ростов на Дону',
      tr: 'Rostov-na-Donu',
      'zh-Hans': '顿河畔罗斯托夫',
    },
    ownName: { text: 'Ростов-на-Дону', lang: 'ru' },
    country: RUSSIA,
    since: 1977,
    lonLat: [39.7233, 47.2314],
    timeZone: 'Europe/Moscow',
    site: 'https://rostov-gorod.ru/',
  },
  {
    id: 'buffalo',
    name: { en: 'Buffalo', he: 'באפלו', ru: 'Буффало', 'sr-Cyrl': 'Бафало', 'zh-Hans': '布法罗' },
    ownName: { text: 'Buffalo', lang: 'en' },
    country: UNITED_STATES,
    since: 1978,
    lonLat: [-78.8784, 42.8865],
    timeZone: 'America/New_York',
    site: 'https://www.buffalony.gov/',
  },
  {
    id: 'netanya',
    name: { en: 'Netanya', he: 'נתניה', ru: 'Нетания', 'sr-Cyrl': 'Нетанја', 'zh-Hans': '内坦亚' },
    ownName: { text: 'נתניה', lang: 'he' },
    country: ISRAEL,
    since: 1981,
    lonLat: [34.8599, 32.3329],
    timeZone: 'Asia/Jerusalem',
    site: 'https://www.netanya.muni.il/',
  },
  {
    id: 'novi-sad',
    name: {
      en: 'Novi Sad',
      he: 'נובי סאד',
      ru: 'Нови-Сад',
      'sr-Cyrl': 'Нови Сад',
      'zh-Hans': '诺维萨德',
    },
    ownName: { text: 'Нови Сад', lang: 'sr-Cyrl' },
    country: SERBIA,
    since: 1982,
    lonLat: [19.8369, 45.2517],
    timeZone: 'Europe/Belgrade',
    site: 'https://novisad.rs/',
  },
  {
    id: 'xian',
    name: { en: 'Xi’an', he: 'שיאן', ru: 'Сиань', 'sr-Cyrl': 'Сијан', 'zh-Hans': '西安' },
    ownName: { text: '西安', lang: 'zh-Hans' },
    country: CHINA,
    since: 1992,
    lonLat: [108.9286, 34.2583],
    timeZone: 'Asia/Shanghai',
    site: 'https://www.xa.gov.cn/',
  },
  {
    id: 'trabzon',
    name: {
      en: 'Trabzon',
      he: 'טרבזון',
      ru: 'Трабзон',
      'sr-Cyrl': 'Трабзон',
      'zh-Hans': '特拉布宗',
    },
    ownName: { text: 'Trabzon', lang: 'tr' },
    country: TURKEY,
    since: 2014,
    lonLat: [39.7269, 41.005],
    timeZone: 'Europe/Istanbul',
    site: 'https://www.trabzon.bel.tr/',
  },
  {
    id: 'zwickau',
    name: { en: 'Zwickau', he: 'צוויקאו', ru: 'Цвиккау', 'sr-Cyrl': 'Цвикау', 'zh-Hans': '茨维考' },
    ownName: { text: 'Zwickau', lang: 'de' },
    country: GERMANY,
    since: null,
    kind: 'friendship',
    lonLat: [12.4884, 50.7272],
    timeZone: 'Europe/Berlin',
    site: 'https://www.zwickau.de/',
  },
] as const satisfies readonly Partner[];

/** Ids of the places that come with the widget. */
export type PlaceId = typeof home.id | PartnerId;
export type PartnerId = (typeof partners)[number]['id'];

/** Everything that is drawn but the land. */
export const bundled: Omit<Data, 'land'> = { home, partners, asOf: '2026-11-22' };
