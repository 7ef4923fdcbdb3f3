import type { Text } from './text.js';

/** Serbian in Cyrillic letters; the edition in Latin letters is computed from it. */
export const srCyrl = {
  title: 'Дортмунд и његови градови побратими',
  subtitle: 'Карта и временска линија братимљења градова',
  pictureAlt: 'Карта са Дортмундом и његовим градовима побратимима: {names}.',
  lensTitle: 'Увећани део',
  skipLink: 'Прескочи карту и списак',
  mapNote: 'Карта је поједностављена и не изражава став о границама ни о територијалним захтевима.',
  boundaryNote: 'Карта приказује само копно и воду, без граница.',
  mapData: 'Картографски подаци: Natural Earth',

  view: 'Приказ',
  world: 'Свет',
  nearFar: 'Близу и далеко',
  globe: 'Глобус',
  zoomIn: 'Увећај',
  zoomOut: 'Умањи',
  wholeMap: 'цела карта',
  crowdedRegion: 'подручје са много градова',
  link: 'Дортмунд и {city}',
  nowShown: 'Приказано: {view}',
  km: '{km}\u00a0km',

  timeline: 'Временска линија',
  year: 'Година',
  progress: '{year}, градови побратими: {index} од {total}',
  play: 'Покрени',
  pause: 'Пауза',
  previous: 'Претходно партнерство',
  next: 'Следеће партнерство',
  undated: 'Без наведене године',
  playCaption: '{year}: {city}, {index} од {total}',
  paused: 'Пауза у {year}.\u00a0години. Градови побратими: {index} од {total}.',
  finished: 'Временска линија је стигла до данас: {cities}.',
  newInYear: '{year}: нови град побратим\u00a0– {city}',

  list: 'Списак градова побратима',
  cities: {
    one: '{count} град побратим',
    few: '{count} града побратима',
    other: '{count} градова побратима',
  },
  since: 'од {year}.\u00a0године',
  noYear: 'година није наведена',
  sinceLabel: 'Година почетка',

  ownName: 'Назив на локалном језику',
  kind: 'Врста везе',
  twinning: 'Братимљење градова',
  friendship: 'Пријатељство градова',
  friendshipWithinGermany: 'Пријатељство градова унутар Немачке',
  status: 'Статус',
  dormant: 'мирује',
  ended: 'завршено {year}.\u00a0године',
  endedNoYear: 'завршено',
  years: {
    one: '{count} година партнерства',
    few: '{count} године партнерства',
    other: '{count} година партнерства',
  },
  nextAnniversary: 'Следећа годишњица',
  anniversary: {
    one: '{years} година у {year}.\u00a0години',
    few: '{years} године у {year}.\u00a0години',
    other: '{years} година у {year}.\u00a0години',
  },
  anniversaryNow: {
    one: 'Ове године: {years} година',
    few: 'Ове године: {years} године',
    other: 'Ове године: {years} година',
  },
  distance: 'Удаљеност',
  distanceValue: 'око {km}\u00a0km ваздушном линијом',
  localTime: 'Локално време',
  sameTime: 'исто време као и у Дортмунду',
  hoursAhead: {
    one: '{count} сат касније него у Дортмунду',
    few: '{count} сата касније него у Дортмунду',
    other: '{count} сати касније него у Дортмунду',
  },
  hoursBehind: {
    one: '{count} сат раније него у Дортмунду',
    few: '{count} сата раније него у Дортмунду',
    other: '{count} сати раније него у Дортмунду',
  },
  website: 'Веб-сајт града',

  city: 'Град',
  country: 'Држава',
  latitude: 'Ширина',
  longitude: 'Дужина',

  aboutTitle: 'Чему служи братимљење градова?',
  aboutUnderstanding:
    'У почетку су најважнији били помирење и разумевање међу народима: после Другог светског рата братимљење градова зближавало је људе без обзира на границе.',
  aboutExchange:
    'Партнерство оживљава када се људи сусрећу: у размени младих и ученика, у спорту и култури.',
  aboutCooperation:
    'Касније су се придружили привреда, урбанизам и заштита животне средине, као и узајамна помоћ и размена стручњака.',
  source: 'Извор: Град Дортмунд',
  asOf: 'Датум података: {date}',
} satisfies Text<'one' | 'few'>;
