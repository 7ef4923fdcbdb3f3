import type { Text } from './text.js';

/** German in plain language (Einfache Sprache): short sentences, no passive, no genitive, long compounds divided by hyphens. */
export const deSimple = (): Text<'one'> => ({
  title: 'Dortmund und seine Partner-Städte',
  pair: '{cities}: Partner-Städte {since}',
  pairOf: '{cities}: {kind}',
  subtitle: 'Eine Karte und eine Zeit-Leiste',
  pictureAlt: 'Karte mit Dortmund und seinen Partner-Städten: {names}.',
  lensTitle: 'Lupe',
  skipLink: 'Karte und Liste überspringen',
  mapNote:
    'Die Karte ist sehr einfach. Sie sagt nichts über Grenzen. Sie sagt auch nichts über Streit um Land.',
  boundaryNote: 'Die Karte zeigt Land und Wasser. Sie zeigt keine Grenzen.',
  mapData: 'Karte von Natural Earth',

  view: 'Ansicht',
  world: 'Welt',
  nearFar: 'Nah und weit',
  globe: 'Welt-Kugel',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  wholeMap: 'ganze Karte',
  crowdedRegion: 'Teil mit vielen Städten',
  nowShown: 'Die Karte zeigt: {view}',
  km: '{km}\u00a0km',

  timeline: 'Zeit-Leiste',
  year: 'Jahr',
  progress: '{year}, Partner-Städte: {index} von {total}',
  play: 'Start',
  pause: 'Pause',
  previous: 'Vorige Partnerschaft',
  next: 'Nächste Partnerschaft',
  undated: 'Ohne Jahr',
  playCaption: '{year}: {city}, {index} von {total}',
  paused: 'Pause im Jahr {year}. Partner-Städte: {index} von {total}.',
  finished: 'Die Zeit-Leiste ist am Ende. Heute gibt es: {cities}.',
  newInYear: '{year}: {city} ist jetzt Partner-Stadt',

  list: 'Liste mit den Partner-Städten',
  through: 'Diese Städte kennen wir durch Dortmund',
  cities: { one: '{count} Partner-Stadt', other: '{count} Partner-Städte' },
  since: 'seit {year}',
  noYear: 'ohne Jahr',
  sinceLabel: 'Seit',

  ownName: 'Name in der Sprache vom Land',
  kind: 'Art',
  twinning: 'Städte-Partnerschaft',
  friendship: 'Städte-Freundschaft',
  friendshipWithinGermany: 'Städte-Freundschaft in Deutschland',
  status: 'Status',
  dormant: 'macht Pause',
  ended: 'Ende im Jahr {year}',
  endedNoYear: 'zu Ende',
  years: { one: '{count} Jahr Partnerschaft', other: '{count} Jahre Partnerschaft' },
  nextAnniversary: 'Nächstes Jubiläum',
  anniversary: { one: '{years} Jahr im Jahr {year}', other: '{years} Jahre im Jahr {year}' },
  anniversaryNow: { one: 'Dieses Jahr: {years} Jahr', other: 'Dieses Jahr: {years} Jahre' },
  distance: 'Entfernung',
  distanceValue: 'ungefähr {km}\u00a0km in gerader Linie',
  localTime: 'Uhrzeit dort',
  sameTime: 'gleiche Uhrzeit wie in Dortmund',
  hoursAhead: {
    one: '{count} Stunde später als in Dortmund',
    other: '{count} Stunden später als in Dortmund',
  },
  hoursBehind: {
    one: '{count} Stunde früher als in Dortmund',
    other: '{count} Stunden früher als in Dortmund',
  },
  website: 'Internet-Seite von der Stadt',

  city: 'Stadt',
  country: 'Land',
  latitude: 'Breite',
  longitude: 'Länge',

  aboutTitle: 'Warum gibt es Städte-Partnerschaften?',
  aboutUnderstanding:
    'Am Anfang ging es um Versöhnung. Nach dem 2.\u00a0Welt-Krieg wollten sich Menschen aus vielen Ländern besser verstehen.',
  aboutExchange:
    'Die Menschen treffen sich: in Jugend-Gruppen und Schulen, beim Sport und in der Kultur.',
  aboutCooperation:
    'Später kamen neue Themen dazu: Wirtschaft, Stadt-Planung, Umwelt, Hilfe und Wissen von Fach-Leuten.',
  source: 'Infos von der Stadt Dortmund',
  asOf: 'Infos vom {date}',
});
