import type { Text } from './text.js';

/** Russian. No-break spaces stand beside {year} and before dashes. */
export const ru = {
  title: 'Дортмунд и его города-побратимы',
  subtitle: 'Карта мира и хронология побратимских связей',
  pictureAlt: 'Карта с Дортмундом и его городами-побратимами: {names}.',
  lensTitle: 'Увеличенный фрагмент',
  skipLink: 'Пропустить карту и список',
  mapNote:
    'Карта упрощена и не выражает какой-либо позиции по вопросам границ и территориальных претензий.',
  boundaryNote: 'На карте показаны только суша и вода, без границ.',
  mapData: 'Картографические данные: Natural Earth',

  timeline: 'Хронология',
  year: 'Год',
  progress: '{year}, города-побратимы: {index} из {total}',
  play: 'Пуск',
  pause: 'Пауза',
  previous: 'Предыдущее партнёрство',
  next: 'Следующее партнёрство',
  undated: 'Без указания года',
  playCaption: '{year}: {city}, {index} из {total}',
  paused: 'Пауза: {year}\u00a0год. Города-побратимы: {index} из {total}.',
  finished: 'Хронология дошла до сегодняшнего дня: {cities}.',
  newInYear: '{year}: новый город-побратим\u00a0— {city}',

  list: 'Список городов-побратимов',
  cities: {
    one: '{count} город-побратим',
    few: '{count} города-побратима',
    many: '{count} городов-побратимов',
    other: '{count} города-побратима',
  },
  since: 'с\u00a0{year}\u00a0года',
  noYear: 'год не указан',
  sinceLabel: 'Год начала',

  ownName: 'Название на местном языке',
  kind: 'Вид связей',
  twinning: 'Побратимские связи',
  friendship: 'Дружба между городами',
  friendshipWithinGermany: 'Дружба между городами Германии',
  status: 'Статус',
  dormant: 'приостановлено',
  ended: 'завершено в\u00a0{year}\u00a0году',
  endedNoYear: 'завершено',
  years: {
    one: '{count} год партнёрства',
    few: '{count} года партнёрства',
    many: '{count} лет партнёрства',
    other: '{count} года партнёрства',
  },
  nextAnniversary: 'Ближайший юбилей',
  anniversary: {
    one: '{years} год в\u00a0{year}\u00a0году',
    few: '{years} года в\u00a0{year}\u00a0году',
    many: '{years} лет в\u00a0{year}\u00a0году',
    other: '{years} года в\u00a0{year}\u00a0году',
  },
  anniversaryNow: {
    one: 'В этом году\u00a0— {years} год',
    few: 'В этом году\u00a0— {years} года',
    many: 'В этом году\u00a0— {years} лет',
    other: 'В этом году\u00a0— {years} года',
  },
  distance: 'Расстояние',
  distanceValue: 'около {km}\u00a0км по прямой',
  localTime: 'Местное время',
  sameTime: 'то же время, что и в Дортмунде',
  hoursAhead: {
    one: 'на {count} час больше, чем в Дортмунде',
    few: 'на {count} часа больше, чем в Дортмунде',
    many: 'на {count} часов больше, чем в Дортмунде',
    other: 'на {count} часа больше, чем в Дортмунде',
  },
  hoursBehind: {
    one: 'на {count} час меньше, чем в Дортмунде',
    few: 'на {count} часа меньше, чем в Дортмунде',
    many: 'на {count} часов меньше, чем в Дортмунде',
    other: 'на {count} часа меньше, чем в Дортмунде',
  },
  website: 'Сайт города',

  aboutTitle: 'Зачем нужны города-побратимы?',
  aboutUnderstanding:
    'Вначале главными были примирение и взаимопонимание: после Второй мировой войны побратимские связи сближали людей из разных стран.',
  aboutExchange:
    'Партнёрство оживает, когда люди встречаются: в молодёжных и школьных обменах, в спорте и культуре.',
  aboutCooperation:
    'Позднее добавились экономика, градостроительство и охрана окружающей среды, а также взаимная помощь и обмен опытом между специалистами.',
  source: 'Источник: администрация Дортмунда',
  asOf: 'По состоянию на {date}',
} satisfies Text<'one' | 'few' | 'many'>;
