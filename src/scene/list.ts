import type { Data, Partner } from '../data/types.js';
import { fill, formatList, formatNumber, localTime, plural } from '../model/format.js';
import { localized } from '../model/language.js';
import { memoize } from '../model/memoize.js';
import { distanceKm } from '../model/geo/sphere.js';
import type { Options } from '../model/options.js';
import { isRound, nextAnniversary, yearOf, yearsSoFar } from '../model/time.js';
import { textOf, type Language } from '../text/languages.js';
import { roleOf, type Item } from './moment.js';

/** One fact about a city: a label and what stands beside it. */
export interface Detail {
  readonly id: 'ownName' | 'kind' | 'since' | 'status' | 'anniversary' | 'distance' | 'localTime';
  readonly label: string;
  readonly value: string;
  /** Language of the value where it is not the reader's. */
  readonly lang: string | null;
}

export interface ListItem extends Pick<Item, 'id' | 'role'> {
  readonly name: string;
  readonly since: string;
  readonly country: string;
  /** A round anniversary in the current year. */
  readonly badge: string | null;
  readonly open: boolean;
  /** None where nobody sees them. */
  readonly details: readonly Detail[];
  readonly site: { readonly href: string; readonly text: string; readonly name: string } | null;
}

export interface Heading {
  readonly text: string;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}

export interface ListScene {
  readonly name: string;
  /** Stands between the first entry, whose site this is, and the others, as lists of their own; null: one list. */
  readonly through: Heading | null;
  /** Only there for those who cannot see or point at what is shown: an entry is seen while it has the focus. */
  readonly isAside: boolean;
  readonly items: readonly ListItem[];
}

/** The address, if it is an https one; nothing else is ever linked. */
export function httpsOnly(site: string | undefined): string | null {
  if (site === undefined) return null;
  try {
    const url = new URL(site);
    return url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** What links a partner to home, in words. */
export function kindOf(partner: Partner, data: Data, language: Language): string {
  const text = textOf(language);
  if ((partner.kind ?? 'twinning') === 'twinning') return text.twinning;
  const abroad = localized(partner.country, language) !== localized(data.home.country, language);
  return abroad ? text.friendship : text.friendshipWithinGermany;
}

/** Whether the link rests or has ended, in words; null while it lives. */
export function statusOf({ status, until }: Partner, language: Language): string | null {
  const text = textOf(language);
  if (status === 'dormant') return text.dormant;
  if (status !== 'ended') return null;
  return until === undefined ? text.endedNoYear : fill(language, text.ended, { year: until });
}

/** Since when, in words, and whether it rests or has ended. */
export function sinceOf(partner: Partner, language: Language): string {
  const text = textOf(language);
  const { since } = partner;
  const begun = since === null ? text.noYear : fill(language, text.since, { year: since });
  const status = statusOf(partner, language);
  return status === null ? begun : `${begun} · ${status}`;
}

/** The names of the two ends of a link; whose site it is comes first. */
export function endsOf(
  partner: Partner,
  { home }: Data,
  language: Language,
  viewpoint: string,
): string[] {
  const names = [home, partner].map(({ name }) => localized(name, language));
  return partner.id === viewpoint ? names.reverse() : names;
}

/** The same as a sentence says it. */
export const pairOf = (
  partner: Partner,
  data: Data,
  language: Language,
  viewpoint: string,
): string => formatList(language, endsOf(partner, data, language, viewpoint));

/** Clock time there, and by how much the clock differs from home's. */
function clockOf(
  { timeZone }: Partner,
  data: Data,
  language: Language,
  now: number,
): string | null {
  const there = timeZone === undefined ? null : localTime(timeZone, now, data.home.timeZone);
  if (there === null) return null;
  const text = textOf(language);
  const hours = Math.abs(there.offsetHours);
  const forms = there.offsetHours > 0 ? text.hoursAhead : text.hoursBehind;
  const difference =
    hours === 0
      ? text.sameTime
      : fill(language, plural(language, forms, hours), { count: formatNumber(language, hours) });
  return `${there.time} (${difference})`;
}

/** Year of the beginning, and how long ago that is. */
function ageOf(partner: Partner, language: Language, thisYear: number): string {
  const text = textOf(language);
  if (partner.since === null) return text.noYear;
  const years = yearsSoFar(partner, thisYear);
  if (years === null) return `${partner.since}`;
  const age = fill(language, plural(language, text.years, years), {
    count: formatNumber(language, years),
  });
  return `${partner.since} (${age})`;
}

function anniversaryOf(partner: Partner, language: Language, thisYear: number): string | null {
  const next = nextAnniversary(partner, thisYear);
  if (next === null) return null;
  const { years, year } = next;
  return fill(language, plural(language, textOf(language).anniversary, years), {
    years: formatNumber(language, years),
    year,
  });
}

function distanceOf({ lonLat }: Partner, data: Data, language: Language): string {
  const km = formatNumber(language, Math.round(distanceKm(data.home.lonLat, lonLat)));
  return fill(language, textOf(language).distanceValue, { km });
}

function detailsOf(
  partner: Partner,
  data: Data,
  language: Language,
  open: boolean,
  now: number,
): Detail[] {
  const text = textOf(language);
  const thisYear = yearOf(now);
  const { ownName } = partner;
  const foreign = ownName && ownName.text !== localized(partner.name, language) ? ownName : null;
  const details: Detail[] = [];
  const add = (
    id: Detail['id'],
    label: string,
    value: string | null,
    lang: string | null = null,
  ) => {
    if (value !== null) details.push({ id, label, value, lang });
  };
  add('ownName', text.ownName, foreign && foreign.text, foreign && foreign.lang);
  add('kind', text.kind, kindOf(partner, data, language));
  add('since', text.sinceLabel, ageOf(partner, language, thisYear));
  add('status', text.status, statusOf(partner, language));
  add('anniversary', text.nextAnniversary, anniversaryOf(partner, language, thisYear));
  add('distance', text.distance, distanceOf(partner, data, language));
  // The time of day is true only where it can be kept true: in the open item.
  if (open) add('localTime', text.localTime, clockOf(partner, data, language, now));
  return details;
}

function badgeOf(partner: Partner, language: Language, thisYear: number): string | null {
  const years = partner.status === 'ended' ? null : yearsSoFar(partner, thisYear);
  if (years === null || !isRound(years)) return null;
  const text = textOf(language);
  return fill(language, plural(language, text.anniversaryNow, years), {
    years: formatNumber(language, years),
  });
}

const MINUTE = 60_000;

/**
 * All partners as text: complete by itself, in the order of the data, but whose site it is comes first. No
 * year changes it.
 */
export const makeListScene = memoize(listSceneOf, (data, options, selected, unfolded, now) => [
  data,
  options.language,
  options.show,
  options.viewpoint,
  options.headingLevel,
  selected,
  unfolded,
  Math.floor(now / MINUTE),
]);

function listSceneOf(
  data: Data,
  { language, show, viewpoint, headingLevel }: Options,
  selected: string | null,
  unfolded: boolean,
  now: number,
): ListScene {
  const text = textOf(language);
  const isAside = !show.includes('list');
  const isOwn = ({ id }: Partner) => Number(id === viewpoint);
  const partners = [...data.partners].sort((a, b) => isOwn(b) - isOwn(a));
  const [own] = partners;
  const isParted = own && isOwn(own) && partners[1] && !isAside;
  return {
    name: isParted ? pairOf(own, data, language, viewpoint) : text.list,
    through: isParted
      ? { text: text.through, level: Math.min(6, headingLevel + 1) as Heading['level'] }
      : null,
    isAside,
    items: partners.map((partner): ListItem => {
      const open = partner.id === selected;
      const href = httpsOnly(partner.site);
      const name = localized(partner.name, language);
      return {
        id: partner.id,
        role: roleOf(partner),
        name,
        since: sinceOf(partner, language),
        country: localized(partner.country, language),
        badge: badgeOf(partner, language, yearOf(now)),
        open,
        details: open || unfolded ? detailsOf(partner, data, language, open, now) : [],
        site: href === null ? null : { href, text: text.website, name: `${text.website}: ${name}` },
      };
    }),
  };
}
