import type { Text } from './text.js';

/** Hebrew. `one` and `two` carry the number in words, so that {count} or {years} is missing there on purpose. */
export const he = {
  title: 'דורטמונד והערים התאומות שלה',
  subtitle: 'מפת עולם וציר זמן של הערים התאומות',
  pictureAlt: 'מפה של דורטמונד והערים התאומות שלה: {names}.',
  lensTitle: 'אזור מוגדל',
  skipLink: 'דילוג על המפה והרשימה',
  mapNote: 'מפה סכמטית. אין בה משום נקיטת עמדה בשאלות של גבולות או תביעות טריטוריאליות.',
  boundaryNote: 'המפה מציגה יבשה ומים בלבד, ללא גבולות.',
  mapData: 'נתוני המפה: Natural Earth',

  timeline: 'ציר הזמן',
  year: 'שנה',
  progress: '{year}, ערים תאומות: {index} מתוך {total}',
  play: 'הפעלה',
  pause: 'השהיה',
  previous: 'השותפות הקודמת',
  next: 'השותפות הבאה',
  undated: 'ללא ציון שנה',
  playCaption: '{year}: {city}, {index} מתוך {total}',
  paused: 'השהיה בשנת {year}. ערים תאומות: {index} מתוך {total}.',
  finished: 'ציר הזמן הגיע לימינו: {cities}.',
  newInYear: '{year}: עיר תאומה חדשה – {city}',

  list: 'רשימת הערים התאומות',
  cities: { one: 'עיר תאומה אחת', two: 'שתי ערים תאומות', other: '{count} ערים תאומות' },
  since: 'מאז {year}',
  noYear: 'ללא ציון שנה',
  sinceLabel: 'שנת התחלה',

  ownName: 'השם בשפה המקומית',
  kind: 'סוג הקשר',
  twinning: 'ברית ערים תאומות',
  friendship: 'ידידות בין ערים',
  friendshipWithinGermany: 'ידידות בין ערים בגרמניה',
  status: 'מצב',
  dormant: 'לא פעילה כעת',
  ended: 'הסתיימה בשנת {year}',
  endedNoYear: 'הסתיימה',
  years: { one: 'שנה אחת של שותפות', two: 'שנתיים של שותפות', other: '{count} שנות שותפות' },
  nextAnniversary: 'יום השנה הבא',
  anniversary: {
    one: 'שנה אחת של שותפות בשנת {year}',
    two: 'שנתיים של שותפות בשנת {year}',
    other: '{years} שנות שותפות בשנת {year}',
  },
  anniversaryNow: {
    one: 'השנה: שנה אחת של שותפות',
    two: 'השנה: שנתיים של שותפות',
    other: 'השנה: {years} שנות שותפות',
  },
  distance: 'מרחק',
  distanceValue: 'כ־{km}\u00a0ק״מ בקו אווירי',
  localTime: 'השעה המקומית',
  sameTime: 'אותה שעה כמו בדורטמונד',
  hoursAhead: {
    one: 'מאוחר בשעה אחת לעומת דורטמונד',
    two: 'מאוחר בשעתיים לעומת דורטמונד',
    other: 'מאוחר ב־{count} שעות לעומת דורטמונד',
  },
  hoursBehind: {
    one: 'מוקדם בשעה אחת לעומת דורטמונד',
    two: 'מוקדם בשעתיים לעומת דורטמונד',
    other: 'מוקדם ב־{count} שעות לעומת דורטמונד',
  },
  website: 'אתר העירייה',

  aboutTitle: 'לשם מה ערים תאומות?',
  aboutUnderstanding:
    'בתחילה עמדו במרכז הפיוס וההבנה בין העמים: לאחר מלחמת העולם השנייה סייעו בריתות ערים תאומות לקרב בין אנשים מעבר לגבולות.',
  aboutExchange: 'השותפות קמה לחיים כשאנשים נפגשים: בחילופי נוער ותלמידים, בספורט ובתרבות.',
  aboutCooperation:
    'עם השנים נוספו גם כלכלה, תכנון ערים ואיכות הסביבה, וכן סיוע הדדי וחילופי מומחים.',
  source: 'מקור: עיריית דורטמונד',
  asOf: 'נכון ל־{date}',
} satisfies Text<'one' | 'two'>;
