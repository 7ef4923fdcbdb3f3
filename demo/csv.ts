import type { Data } from '../src/data/types.js';
import { localized } from '../src/model/language.js';
import { distanceKm } from '../src/model/geo/sphere.js';
import { yearsSoFar } from '../src/model/time.js';
import type { Language } from '../src/text/languages.js';

const COLUMNS = 'id name country kind since years distance_km lat lon site'.split(' ');

/** A byte order mark: by it Excel knows that names in Cyrillic or Chinese are UTF-8. */
const MARK = '\uFEFF';

/** A field as RFC 4180 has it: quoted where it must be, quotes doubled. */
export const field = (value: string | number | null): string => {
  const text = `${value ?? ''}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** All partner cities as a table; names and countries in a language, an unknown year left empty. */
export function csv(data: Omit<Data, 'land'>, language: Language, thisYear: number): string {
  const rows = data.partners.map((partner) => {
    const [lon, lat] = partner.lonLat;
    return [
      partner.id,
      localized(partner.name, language),
      localized(partner.country, language),
      partner.kind ?? 'twinning',
      partner.since,
      yearsSoFar(partner, thisYear),
      Math.round(distanceKm(data.home.lonLat, partner.lonLat)),
      lat,
      lon,
      partner.site ?? null,
    ];
  });
  return MARK + [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
