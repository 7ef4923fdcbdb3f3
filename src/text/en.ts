import type { Text } from './text.js';

/** English, British spelling. */
export const en = {
  title: 'Dortmund and its partner cities',
  subtitle: 'World map and timeline of the partnerships',
  pictureAlt: 'Map of Dortmund and its partner cities: {names}.',
  lensTitle: 'Enlarged section',
  skipLink: 'Skip map and list',
  mapNote: 'Simplified map. It takes no position on borders or territorial claims.',
  boundaryNote: 'The map shows only land and water, no borders.',
  mapData: 'Map data: Natural Earth',

  timeline: 'Timeline',
  year: 'Year',
  progress: '{year}, partner cities: {index} of {total}',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous partnership',
  next: 'Next partnership',
  undated: 'No year given',
  playCaption: '{year}: {city}, {index} of {total}',
  paused: 'Paused at {year}. Partner cities: {index} of {total}.',
  finished: 'The timeline has reached today: {cities}.',
  newInYear: '{year}: new partner city {city}',

  list: 'List of partner cities',
  cities: { one: '{count} partner city', other: '{count} partner cities' },
  since: 'since {year}',
  noYear: 'no year given',
  sinceLabel: 'Since',

  ownName: 'Name in the local language',
  kind: 'Type of link',
  twinning: 'City partnership',
  friendship: 'City friendship',
  friendshipWithinGermany: 'City friendship within Germany',
  status: 'Status',
  dormant: 'dormant',
  ended: 'ended in {year}',
  endedNoYear: 'ended',
  years: { one: '{count} year of partnership', other: '{count} years of partnership' },
  nextAnniversary: 'Next anniversary',
  anniversary: { one: '{years} year in {year}', other: '{years} years in {year}' },
  anniversaryNow: { one: '{years} year this year', other: '{years} years this year' },
  distance: 'Distance',
  distanceValue: 'about {km}\u00a0km as the crow flies',
  localTime: 'Local time',
  sameTime: 'same time as in Dortmund',
  hoursAhead: { one: '{count} hour ahead of Dortmund', other: '{count} hours ahead of Dortmund' },
  hoursBehind: { one: '{count} hour behind Dortmund', other: '{count} hours behind Dortmund' },
  website: 'City website',

  aboutTitle: 'What are city partnerships for?',
  aboutUnderstanding:
    'At first it was about reconciliation and understanding: after the Second World War, city partnerships brought people together across borders.',
  aboutExchange:
    'A partnership comes to life when people meet: in youth and school exchanges, in sport and in culture.',
  aboutCooperation:
    'Business, city planning and the environment were added later, along with mutual help and the exchange of experts.',
  source: 'Source: City of Dortmund',
  asOf: 'As of {date}',
} satisfies Text<'one'>;
