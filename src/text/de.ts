import type { Text } from './text.js';

/** German, in the words of the City of Dortmund where it has them. */
export const de = {
  title: 'Dortmund und seine Partnerstädte',
  subtitle: 'Weltkarte und Zeitleiste der Städtepartnerschaften',
  pictureAlt: 'Karte mit Dortmund und seinen Partnerstädten: {names}.',
  lensTitle: 'Vergrößerter Ausschnitt',
  skipLink: 'Karte und Liste überspringen',
  mapNote: 'Vereinfachte Karte. Sie trifft keine Aussage über Grenzen oder Gebietsansprüche.',
  boundaryNote: 'Die Karte zeigt nur Land und Wasser, keine Grenzen.',
  mapData: 'Kartendaten: Natural Earth',

  timeline: 'Zeitleiste',
  year: 'Jahr',
  progress: '{year}, Partnerstädte: {index} von {total}',
  play: 'Abspielen',
  pause: 'Pause',
  previous: 'Vorherige Partnerschaft',
  next: 'Nächste Partnerschaft',
  undated: 'Ohne Jahresangabe',
  playCaption: '{year}: {city}, {index} von {total}',
  paused: 'Angehalten im Jahr {year}. Partnerstädte: {index} von {total}.',
  finished: 'Die Zeitleiste ist in der Gegenwart angekommen: {cities}.',
  newInYear: '{year}: neue Partnerstadt {city}',

  list: 'Liste der Partnerstädte',
  cities: { one: '{count} Partnerstadt', other: '{count} Partnerstädte' },
  since: 'seit {year}',
  noYear: 'ohne Jahresangabe',
  sinceLabel: 'Seit',

  ownName: 'Name in der Landessprache',
  kind: 'Art der Verbindung',
  twinning: 'Städtepartnerschaft',
  friendship: 'Städtefreundschaft',
  friendshipWithinGermany: 'Städtefreundschaft innerhalb Deutschlands',
  status: 'Status',
  dormant: 'ruhend',
  ended: 'beendet im Jahr {year}',
  endedNoYear: 'beendet',
  years: { one: '{count} Jahr Partnerschaft', other: '{count} Jahre Partnerschaft' },
  nextAnniversary: 'Nächstes Jubiläum',
  anniversary: { one: '{years} Jahr im Jahr {year}', other: '{years} Jahre im Jahr {year}' },
  anniversaryNow: { one: 'Jubiläumsjahr: {years} Jahr', other: 'Jubiläumsjahr: {years} Jahre' },
  distance: 'Entfernung',
  distanceValue: 'rund {km}\u00a0km Luftlinie',
  localTime: 'Ortszeit',
  sameTime: 'gleiche Uhrzeit wie in Dortmund',
  hoursAhead: {
    one: '{count} Stunde später als in Dortmund',
    other: '{count} Stunden später als in Dortmund',
  },
  hoursBehind: {
    one: '{count} Stunde früher als in Dortmund',
    other: '{count} Stunden früher als in Dortmund',
  },
  website: 'Website der Stadt',

  aboutTitle: 'Wozu gibt es Städtepartnerschaften?',
  aboutUnderstanding:
    'Am Anfang ging es um Aussöhnung und Verständigung: Nach dem Zweiten Weltkrieg brachten Städtepartnerschaften Menschen über Grenzen hinweg zusammen.',
  aboutExchange:
    'Lebendig wird eine Partnerschaft, wenn Menschen sich begegnen: im Jugend- und Schulaustausch, beim Sport und in der Kultur.',
  aboutCooperation:
    'Später kamen Wirtschaft, Stadtplanung und Umweltschutz hinzu, ebenso gegenseitige Hilfe und der Austausch von Fachleuten.',
  source: 'Quelle: Stadt Dortmund',
  asOf: 'Stand: {date}',
} satisfies Text<'one'>;
