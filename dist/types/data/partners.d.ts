import type { Data } from './types.js';
declare const home: {
    readonly id: 'dortmund';
    readonly name: {
        readonly en: 'Dortmund';
        readonly he: 'דורטמונד';
        readonly ru: 'Дортмунд';
        readonly 'sr-Cyrl': 'Дортмунд';
        readonly 'zh-Hans': '多特蒙德';
    };
    readonly ownName: {
        readonly text: 'Dortmund';
        readonly lang: 'de';
    };
    readonly country: {
        readonly en: 'Germany';
        readonly de: 'Deutschland';
        readonly fr: 'Allemagne';
        readonly he: 'גרמניה';
        readonly ru: 'Германия';
        readonly 'sr-Cyrl': 'Немачка';
        readonly tr: 'Almanya';
        readonly 'zh-Hans': '德国';
    };
    readonly lonLat: readonly [7.466, 51.5149];
    readonly timeZone: 'Europe/Berlin';
    readonly site: 'https://www.dortmund.de/';
};
/** The order, the years and the missing year are those of the City's page. */
declare const partners: readonly [{
    readonly id: 'amiens';
    readonly name: {
        readonly en: 'Amiens';
        readonly he: 'אמיין';
        readonly ru: 'Амьен';
        readonly 'sr-Cyrl': 'Амјен';
        readonly 'zh-Hans': '亚眠';
    };
    readonly ownName: {
        readonly text: 'Amiens';
        readonly lang: 'fr';
    };
    readonly country: {
        readonly en: 'France';
        readonly de: 'Frankreich';
        readonly he: 'צרפת';
        readonly ru: 'Франция';
        readonly 'sr-Cyrl': 'Француска';
        readonly tr: 'Fransa';
        readonly 'zh-Hans': '法国';
    };
    readonly since: 1960;
    readonly lonLat: readonly [2.2978, 49.8919];
    readonly timeZone: 'Europe/Paris';
    readonly site: 'https://www.amiens.fr/';
}, {
    readonly id: 'leeds';
    readonly name: {
        readonly en: 'Leeds';
        readonly he: 'לידס';
        readonly ru: 'Лидс';
        readonly 'sr-Cyrl': 'Лидс';
        readonly 'zh-Hans': '利兹';
    };
    readonly ownName: {
        readonly text: 'Leeds';
        readonly lang: 'en';
    };
    readonly country: {
        readonly en: 'United Kingdom';
        readonly de: 'Großbritannien';
        readonly fr: 'Royaume-Uni';
        readonly he: 'בריטניה';
        readonly ru: 'Великобритания';
        readonly 'sr-Cyrl': 'Велика Британија';
        readonly tr: 'Birleşik Krallık';
        readonly 'zh-Hans': '英国';
    };
    readonly since: 1969;
    readonly lonLat: readonly [-1.5479, 53.7965];
    readonly timeZone: 'Europe/London';
    readonly site: 'https://www.leeds.gov.uk/';
}, {
    readonly id: 'rostow';
    readonly name: {
        readonly en: 'Rostov-on-Don';
        readonly de: 'Rostow am Don';
        readonly fr: 'Rostov-sur-le-Don';
        readonly he: 'רוסטוב על הדון';
        readonly ru: 'Ростов-на-Дону';
        readonly 'sr-Cyrl': 'Ростов на Дону';
        readonly tr: 'Rostov-na-Donu';
        readonly 'zh-Hans': '顿河畔罗斯托夫';
    };
    readonly ownName: {
        readonly text: 'Ростов-на-Дону';
        readonly lang: 'ru';
    };
    readonly country: {
        readonly en: 'Russia';
        readonly de: 'Russland';
        readonly fr: 'Russie';
        readonly he: 'רוסיה';
        readonly ru: 'Россия';
        readonly 'sr-Cyrl': 'Русија';
        readonly tr: 'Rusya';
        readonly 'zh-Hans': '俄罗斯';
    };
    readonly since: 1977;
    readonly lonLat: readonly [39.7233, 47.2314];
    readonly timeZone: 'Europe/Moscow';
    readonly site: 'https://rostov-gorod.ru/';
}, {
    readonly id: 'buffalo';
    readonly name: {
        readonly en: 'Buffalo';
        readonly he: 'באפלו';
        readonly ru: 'Буффало';
        readonly 'sr-Cyrl': 'Бафало';
        readonly 'zh-Hans': '布法罗';
    };
    readonly ownName: {
        readonly text: 'Buffalo';
        readonly lang: 'en';
    };
    readonly country: {
        readonly en: 'United States';
        readonly de: 'USA';
        readonly fr: 'États-Unis';
        readonly he: 'ארצות הברית';
        readonly ru: 'США';
        readonly 'sr-Cyrl': 'САД';
        readonly tr: 'ABD';
        readonly 'zh-Hans': '美国';
    };
    readonly since: 1978;
    readonly lonLat: readonly [-78.8784, 42.8865];
    readonly timeZone: 'America/New_York';
    readonly site: 'https://www.buffalony.gov/';
}, {
    readonly id: 'netanya';
    readonly name: {
        readonly en: 'Netanya';
        readonly he: 'נתניה';
        readonly ru: 'Нетания';
        readonly 'sr-Cyrl': 'Нетанја';
        readonly 'zh-Hans': '内坦亚';
    };
    readonly ownName: {
        readonly text: 'נתניה';
        readonly lang: 'he';
    };
    readonly country: {
        readonly en: 'Israel';
        readonly fr: 'Israël';
        readonly he: 'ישראל';
        readonly ru: 'Израиль';
        readonly 'sr-Cyrl': 'Израел';
        readonly tr: 'İsrail';
        readonly 'zh-Hans': '以色列';
    };
    readonly since: 1981;
    readonly lonLat: readonly [34.8599, 32.3329];
    readonly timeZone: 'Asia/Jerusalem';
    readonly site: 'https://www.netanya.muni.il/';
}, {
    readonly id: 'novi-sad';
    readonly name: {
        readonly en: 'Novi Sad';
        readonly he: 'נובי סאד';
        readonly ru: 'Нови-Сад';
        readonly 'sr-Cyrl': 'Нови Сад';
        readonly 'zh-Hans': '诺维萨德';
    };
    readonly ownName: {
        readonly text: 'Нови Сад';
        readonly lang: 'sr-Cyrl';
    };
    readonly country: {
        readonly en: 'Serbia';
        readonly de: 'Serbien';
        readonly fr: 'Serbie';
        readonly he: 'סרביה';
        readonly ru: 'Сербия';
        readonly 'sr-Cyrl': 'Србија';
        readonly tr: 'Sırbistan';
        readonly 'zh-Hans': '塞尔维亚';
    };
    readonly since: 1982;
    readonly lonLat: readonly [19.8369, 45.2517];
    readonly timeZone: 'Europe/Belgrade';
    readonly site: 'https://novisad.rs/';
}, {
    readonly id: 'xian';
    readonly name: {
        readonly en: 'Xi’an';
        readonly he: 'שיאן';
        readonly ru: 'Сиань';
        readonly 'sr-Cyrl': 'Сијан';
        readonly 'zh-Hans': '西安';
    };
    readonly ownName: {
        readonly text: '西安';
        readonly lang: 'zh-Hans';
    };
    readonly country: {
        readonly en: 'China';
        readonly fr: 'Chine';
        readonly he: 'סין';
        readonly ru: 'Китай';
        readonly 'sr-Cyrl': 'Кина';
        readonly tr: 'Çin';
        readonly 'zh-Hans': '中国';
    };
    readonly since: 1992;
    readonly lonLat: readonly [108.9286, 34.2583];
    readonly timeZone: 'Asia/Shanghai';
    readonly site: 'https://www.xa.gov.cn/';
}, {
    readonly id: 'trabzon';
    readonly name: {
        readonly en: 'Trabzon';
        readonly he: 'טרבזון';
        readonly ru: 'Трабзон';
        readonly 'sr-Cyrl': 'Трабзон';
        readonly 'zh-Hans': '特拉布宗';
    };
    readonly ownName: {
        readonly text: 'Trabzon';
        readonly lang: 'tr';
    };
    readonly country: {
        readonly en: 'Türkiye';
        readonly de: 'Türkei';
        readonly fr: 'Turquie';
        readonly he: 'טורקיה';
        readonly ru: 'Турция';
        readonly 'sr-Cyrl': 'Турска';
        readonly 'zh-Hans': '土耳其';
    };
    readonly since: 2014;
    readonly lonLat: readonly [39.7269, 41.005];
    readonly timeZone: 'Europe/Istanbul';
    readonly site: 'https://www.trabzon.bel.tr/';
}, {
    readonly id: 'zwickau';
    readonly name: {
        readonly en: 'Zwickau';
        readonly he: 'צוויקאו';
        readonly ru: 'Цвиккау';
        readonly 'sr-Cyrl': 'Цвикау';
        readonly 'zh-Hans': '茨维考';
    };
    readonly ownName: {
        readonly text: 'Zwickau';
        readonly lang: 'de';
    };
    readonly country: {
        readonly en: 'Germany';
        readonly de: 'Deutschland';
        readonly fr: 'Allemagne';
        readonly he: 'גרמניה';
        readonly ru: 'Германия';
        readonly 'sr-Cyrl': 'Немачка';
        readonly tr: 'Almanya';
        readonly 'zh-Hans': '德国';
    };
    readonly since: null;
    readonly kind: 'friendship';
    readonly lonLat: readonly [12.4884, 50.7272];
    readonly timeZone: 'Europe/Berlin';
    readonly site: 'https://www.zwickau.de/';
}];
/** Ids of the places that come with the widget. */
export type PlaceId = typeof home.id | PartnerId;
export type PartnerId = (typeof partners)[number]['id'];
/** Everything that is drawn but the land. */
export declare const bundled: Omit<Data, 'land'>;
export {};
