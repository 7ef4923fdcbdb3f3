/** English, British spelling. */
export declare const en: {
    title: string;
    pair: string;
    pairOf: string;
    subtitle: string;
    pictureAlt: string;
    lensTitle: string;
    skipLink: string;
    mapNote: string;
    boundaryNote: string;
    mapData: string;
    view: string;
    world: string;
    nearFar: string;
    globe: string;
    zoomIn: string;
    zoomOut: string;
    wholeMap: string;
    crowdedRegion: string;
    nowShown: string;
    km: string;
    timeline: string;
    year: string;
    progress: string;
    play: string;
    pause: string;
    previous: string;
    next: string;
    undated: string;
    playCaption: string;
    paused: string;
    finished: string;
    newInYear: string;
    list: string;
    through: string;
    cities: {
        one: string;
        other: string;
    };
    since: string;
    noYear: string;
    sinceLabel: string;
    ownName: string;
    kind: string;
    twinning: string;
    friendship: string;
    friendshipWithinGermany: string;
    status: string;
    dormant: string;
    ended: string;
    endedNoYear: string;
    years: {
        one: string;
        other: string;
    };
    nextAnniversary: string;
    anniversary: {
        one: string;
        other: string;
    };
    anniversaryNow: {
        one: string;
        other: string;
    };
    distance: string;
    distanceValue: string;
    localTime: string;
    sameTime: string;
    hoursAhead: {
        one: string;
        other: string;
    };
    hoursBehind: {
        one: string;
        other: string;
    };
    website: string;
    city: string;
    country: string;
    latitude: string;
    longitude: string;
    aboutTitle: string;
    aboutUnderstanding: string;
    aboutExchange: string;
    aboutCooperation: string;
    source: string;
    asOf: string;
};
