import type { Text } from './text.js';

/** French. No-break spaces stand before colons and units, a narrow one before question marks. */
export const fr = (): Text<'one'> => ({
  title: 'Dortmund et ses villes jumelées',
  pair: '{cities}, villes jumelées {since}',
  pairOf: '{cities}\u00a0: {kind}',
  subtitle: 'Carte et frise chronologique des jumelages',
  pictureAlt: 'Carte de Dortmund et de ses villes jumelées\u00a0: {names}.',
  lensTitle: 'Zone agrandie',
  skipLink: 'Passer la carte et la liste',
  mapNote:
    'Carte simplifiée. Elle ne prend position ni sur les frontières ni sur les revendications territoriales.',
  boundaryNote: 'La carte ne montre que les terres et les eaux, sans frontières.',
  mapData: 'Données cartographiques\u00a0: Natural Earth',

  view: 'Vue',
  world: 'Monde',
  nearFar: 'Proche et lointain',
  globe: 'Globe',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  wholeMap: 'carte entière',
  crowdedRegion: 'zone où les villes sont nombreuses',
  nowShown: 'À l’écran\u00a0: {view}',
  km: '{km}\u00a0km',

  timeline: 'Frise chronologique',
  year: 'Année',
  progress: '{year}, villes jumelées\u00a0: {index} sur {total}',
  play: 'Lecture',
  pause: 'Pause',
  previous: 'Jumelage précédent',
  next: 'Jumelage suivant',
  undated: 'Année non indiquée',
  playCaption: '{year}\u00a0: {city}, {index} sur {total}',
  paused: 'Pause en {year}. Villes jumelées\u00a0: {index} sur {total}.',
  finished: 'Fin de la frise, aujourd’hui\u00a0: {cities}.',
  newInYear: '{year}\u00a0: {city}, nouvelle ville jumelée',

  list: 'Liste des villes jumelées',
  through: 'Les villes que Dortmund nous fait rencontrer',
  cities: {
    one: '{count} ville jumelée',
    other: '{count} villes jumelées',
  },
  since: 'depuis {year}',
  noYear: 'année non indiquée',
  sinceLabel: 'Année de début',

  ownName: 'Nom dans la langue locale',
  kind: 'Type de lien',
  twinning: 'jumelage',
  friendship: 'amitié entre villes',
  friendshipWithinGermany: 'amitié entre villes allemandes',
  status: 'Statut',
  dormant: 'en sommeil',
  ended: 'terminé en {year}',
  endedNoYear: 'terminé',
  years: {
    one: '{count} an de partenariat',
    other: '{count} ans de partenariat',
  },
  nextAnniversary: 'Prochain anniversaire',
  anniversary: {
    one: '{years} an en {year}',
    other: '{years} ans en {year}',
  },
  anniversaryNow: {
    one: '{years} an cette année',
    other: '{years} ans cette année',
  },
  distance: 'Distance',
  distanceValue: 'environ {km}\u00a0km à vol d’oiseau',
  localTime: 'Heure locale',
  sameTime: 'même heure qu’à Dortmund',
  hoursAhead: {
    one: '{count} heure de plus qu’à Dortmund',
    other: '{count} heures de plus qu’à Dortmund',
  },
  hoursBehind: {
    one: '{count} heure de moins qu’à Dortmund',
    other: '{count} heures de moins qu’à Dortmund',
  },
  website: 'Site de la ville',

  city: 'Ville',
  country: 'Pays',
  latitude: 'Latitude',
  longitude: 'Longitude',

  aboutTitle: 'À quoi servent les jumelages\u202f?',
  aboutUnderstanding:
    'Au départ, il s’agissait de réconciliation et de compréhension entre les peuples\u00a0: après la Seconde Guerre mondiale, les jumelages ont rapproché les habitants par-delà les frontières.',
  aboutExchange:
    'Un partenariat prend vie lorsque les gens se rencontrent\u00a0: lors d’échanges de jeunes ou d’élèves, dans le sport et la culture.',
  aboutCooperation:
    'L’économie, l’urbanisme et l’environnement s’y sont ajoutés par la suite, de même que l’entraide et les échanges d’experts.',
  source: 'Source\u00a0: Ville de Dortmund',
  asOf: 'Date des données\u00a0: {date}',
});
