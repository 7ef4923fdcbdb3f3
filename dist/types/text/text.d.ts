/** The plural forms of one sentence: `other` always, the rest as CLDR names
 * those of the language that are met below a million. */
export type Plural<Category extends Intl.LDMLPluralRule = never> = Readonly<Record<Category | 'other', string>>;
/**
 * The words of the interface in one language. `{name}` marks what is filled in. No sentence
 * inflects a city's name. `Category` lists the language's plural categories besides `other`.
 */
export interface Text<Category extends Intl.LDMLPluralRule = never> {
    readonly title: string;
    /** The same on a partner's own site; {cities}: the two, {since}. */
    readonly pair: string;
    /** For whatever else links them; {cities}, {kind}. */
    readonly pairOf: string;
    readonly subtitle: string;
    /** Alternative text of the picture; {names}: the cities drawn. */
    readonly pictureAlt: string;
    readonly lensTitle: string;
    readonly skipLink: string;
    /** Small print: the map does not take a position on borders. */
    readonly mapNote: string;
    /** Small print: land and water only. */
    readonly boundaryNote: string;
    readonly mapData: string;
    /** Name of the switch between the views, and of each. */
    readonly view: string;
    readonly world: string;
    readonly nearFar: string;
    readonly globe: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    /** What the map is framed to. */
    readonly wholeMap: string;
    readonly crowdedRegion: string;
    /** Polite announcement; {view}: one of the names above. */
    readonly nowShown: string;
    /** Words at a ring of distance; {km} */
    readonly km: string;
    readonly timeline: string;
    /** Name of the slider. */
    readonly year: string;
    /** Value of the slider: {year}, {index} of {total}. */
    readonly progress: string;
    readonly play: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
    readonly undated: string;
    /** While the timeline plays: {year}, {city}, {index} of {total}. */
    readonly playCaption: string;
    /** Polite announcements: {year}, {index} of {total}; {cities} is a finished `cities`; {year}, {city}. */
    readonly paused: string;
    readonly finished: string;
    readonly newInYear: string;
    readonly list: string;
    /** On a partner's own site, above all others. */
    readonly through: string;
    /** {count} */
    readonly cities: Plural<Category>;
    /** {year} */
    readonly since: string;
    readonly noYear: string;
    /** Label of the year in the details. */
    readonly sinceLabel: string;
    /** Labels of the details, and what stands beside them. */
    readonly ownName: string;
    readonly kind: string;
    readonly twinning: string;
    readonly friendship: string;
    readonly friendshipWithinGermany: string;
    readonly status: string;
    readonly dormant: string;
    /** {year} */
    readonly ended: string;
    readonly endedNoYear: string;
    /** {count} */
    readonly years: Plural<Category>;
    readonly nextAnniversary: string;
    /** {years}, {year}; plural by years. */
    readonly anniversary: Plural<Category>;
    /** {years}; a badge in the year itself. */
    readonly anniversaryNow: Plural<Category>;
    readonly distance: string;
    /** {km} */
    readonly distanceValue: string;
    readonly localTime: string;
    readonly sameTime: string;
    /** {count} */
    readonly hoursAhead: Plural<Category>;
    /** {count} */
    readonly hoursBehind: Plural<Category>;
    readonly website: string;
    /** Headings of a table that is taken away, beside labels of the details. */
    readonly city: string;
    readonly country: string;
    readonly latitude: string;
    readonly longitude: string;
    readonly aboutTitle: string;
    readonly aboutUnderstanding: string;
    readonly aboutExchange: string;
    readonly aboutCooperation: string;
    readonly source: string;
    /** {date} */
    readonly asOf: string;
}
