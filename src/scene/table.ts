import type { Data } from '../data/types.js';
import { distanceKm } from '../model/geo/sphere.js';
import { localized } from '../model/language.js';
import { textOf, type Language } from '../text/languages.js';
import { httpsOnly, kindOf, statusOf } from './list.js';

/** A text, a number, or nothing known. */
type Cell = string | number | null;
type Table = readonly (readonly Cell[])[];

/** All partners in the order of the data, below a line of headings with their units. */
export function makeTable(data: Data, language: Language): Table {
  const text = textOf(language);
  const km = text.km.replace(/\{km\}\s?/, '');
  return [
    [
      text.city,
      text.ownName,
      text.country,
      text.kind,
      text.sinceLabel,
      text.status,
      `${text.distance} (${km})`,
      `${text.latitude} (°)`,
      `${text.longitude} (°)`,
      text.website,
    ],
    ...data.partners.map((partner) => {
      const [longitude, latitude] = partner.lonLat;
      return [
        localized(partner.name, language),
        partner.ownName?.text ?? null,
        localized(partner.country, language),
        kindOf(partner, data, language),
        partner.since,
        statusOf(partner, language),
        Math.round(distanceKm(data.home.lonLat, partner.lonLat)),
        latitude,
        longitude,
        httpsOnly(partner.site),
      ];
    }),
  ];
}

/** As RFC 4180 has it; a spreadsheet takes no text for a formula (OWASP, CSV injection). */
export const csvOf = (table: Table): string =>
  table
    .map(
      (row) =>
        row
          .map((cell) =>
            typeof cell === 'string'
              ? `"${cell.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`
              : cell,
          )
          .join() + '\r\n',
    )
    .join('');
