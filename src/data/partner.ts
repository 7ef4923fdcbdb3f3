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
  /** Small letters, digits and single hyphens between them: `novi-sad`. */
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

/** Replaces the bundled list, in this order. */
interface Replacement {
  readonly $schema?: string;
  readonly partners: readonly Partner[];
}

/** Amends the bundled list; at least one of the three. */
interface Amendment {
  readonly $schema?: string;
  readonly add?: readonly Partner[];
  /** By the id of a bundled partner. */
  readonly change?: Readonly<Record<string, Partial<Omit<Partner, 'id'>>>>;
  readonly remove?: readonly string[];
}

/** Data of an author, as `dist/partners.schema.json` describes them. */
export type PartnersDocument = Replacement | Amendment;
