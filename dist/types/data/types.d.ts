import type { Topology, MultiPolygon } from 'topojson-specification';
/** Longitude, latitude in degrees (WGS 84), in the order of GeoJSON (RFC 7946). */
export type LonLat = readonly [longitude: number, latitude: number];
/** A text that is the same in every language, or one text per language tag; `en`, then the first, stands in for a missing one. */
export type Localized = string | Readonly<Record<string, string>>;
/** What a place calls itself, in a language that is usually not the reader's. */
export interface OwnName {
    readonly text: string;
    /** BCP 47 tag, so that a screen reader changes its voice. */
    readonly lang: string;
}
/** A city on the map. */
export interface Place {
    readonly id: string;
    readonly name: Localized;
    readonly ownName?: OwnName;
    /** In the words of the City's page, not those of Intl. */
    readonly country: Localized;
    readonly lonLat: LonLat;
    /** IANA name, such as `Europe/Berlin`. */
    readonly timeZone?: string;
    /** The municipality's own site; only https links are followed. */
    readonly site?: string;
}
export type Kind = 'twinning' | 'friendship';
export type Status = 'active' | 'dormant' | 'ended';
/** A place together with its link to the home city. */
export interface Partner extends Place {
    /** Calendar year of the beginning; null where the source gives none. */
    readonly since: number | null;
    /** Default: `twinning`. */
    readonly kind?: Kind;
    /** Default: `active`. */
    readonly status?: Status;
    /** Calendar year of the end, for `ended`. */
    readonly until?: number;
    /** Where the facts come from; not shown. */
    readonly source?: string;
}
/** Land as one TopoJSON object; what is not land is water. */
export type LandTopology = Topology<{
    land: MultiPolygon;
}>;
/** Everything that is drawn, apart from the words of the interface. */
export interface Data {
    readonly home: Place;
    /** In the order in which they are listed. */
    readonly partners: readonly Partner[];
    /** Day of the last check of the facts, ISO 8601. */
    readonly asOf: string;
    readonly land: LandTopology;
}
