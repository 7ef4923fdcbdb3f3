import type { Text } from './text.js';

/** Turkish. No city takes a suffix. */
export const tr = (): Text<'one'> => ({
  title: 'Dortmund ve kardeş şehirleri',
  pair: '{cities}: {since} kardeş şehirler',
  pairOf: '{cities}: {kind}',
  subtitle: 'Kardeş şehirlerin haritası ve zaman çizelgesi',
  pictureAlt: 'Dortmund ve kardeş şehirlerini gösteren harita: {names}.',
  lensTitle: 'Büyütülmüş bölüm',
  skipLink: 'Haritayı ve listeyi atla',
  mapNote: 'Sadeleştirilmiş harita. Sınırlar veya toprak talepleri konusunda görüş bildirmez.',
  boundaryNote: 'Harita yalnızca kara ve su alanlarını gösterir, sınır göstermez.',
  mapData: 'Harita verileri: Natural Earth',

  view: 'Görünüm',
  world: 'Dünya',
  nearFar: 'Yakın ve uzak',
  globe: 'Küre',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  wholeMap: 'haritanın tamamı',
  crowdedRegion: 'şehirlerin yoğun olduğu bölge',
  nowShown: 'Gösterilen: {view}',
  km: '{km}\u00a0km',

  timeline: 'Zaman çizelgesi',
  year: 'Yıl',
  progress: '{year}, {total} kardeş şehirden {index} tanesi',
  play: 'Oynat',
  pause: 'Duraklat',
  previous: 'Önceki kardeş şehir',
  next: 'Sonraki kardeş şehir',
  undated: 'Yıl belirtilmemiş',
  playCaption: '{year}: {city} ({index}/{total})',
  paused: '{year} yılında duraklatıldı: {total} kardeş şehirden {index} tanesi.',
  finished: 'Zaman çizelgesi bugüne ulaştı: {cities}.',
  newInYear: '{year}: yeni kardeş şehir {city}',

  list: 'Kardeş şehirler listesi',
  through: 'Dortmund aracılığıyla tanıştığımız şehirler',
  cities: { one: '{count} kardeş şehir', other: '{count} kardeş şehir' },
  since: '{year}\u00a0yılından beri',
  noYear: 'yıl belirtilmemiş',
  sinceLabel: 'Başlangıç yılı',

  ownName: 'Yerel dildeki adı',
  kind: 'İlişki türü',
  twinning: 'kardeş şehir ilişkisi',
  friendship: 'dost şehir ilişkisi',
  friendshipWithinGermany: 'Almanya içinde dost şehir ilişkisi',
  status: 'Durum',
  dormant: 'askıda',
  ended: '{year} yılında sona erdi',
  endedNoYear: 'sona erdi',
  years: {
    one: '{count} yıllık kardeş şehir ilişkisi',
    other: '{count} yıllık kardeş şehir ilişkisi',
  },
  nextAnniversary: 'Sonraki yıl dönümü',
  anniversary: {
    one: '{year} yılında {years}. yıl dönümü',
    other: '{year} yılında {years}. yıl dönümü',
  },
  anniversaryNow: { one: 'Bu yıl {years}. yıl dönümü', other: 'Bu yıl {years}. yıl dönümü' },
  distance: 'Uzaklık',
  distanceValue: 'kuş uçuşu yaklaşık {km}\u00a0km',
  localTime: 'Yerel saat',
  sameTime: 'Dortmund ile aynı saat',
  hoursAhead: {
    one: 'Dortmund saatinden {count} saat ileri',
    other: 'Dortmund saatinden {count} saat ileri',
  },
  hoursBehind: {
    one: 'Dortmund saatinden {count} saat geri',
    other: 'Dortmund saatinden {count} saat geri',
  },
  website: 'Belediyenin web sitesi',

  city: 'Şehir',
  country: 'Ülke',
  latitude: 'Enlem',
  longitude: 'Boylam',

  aboutTitle: 'Kardeş şehir ilişkileri neden var?',
  aboutUnderstanding:
    'Başlangıçta uzlaşma ve karşılıklı anlayış ön plandaydı: İkinci Dünya Savaşı’ndan sonra kardeş şehir ilişkileri insanları sınırların ötesinde bir araya getirdi.',
  aboutExchange:
    'Bu ilişki, insanlar buluştukça canlanır: gençlik ve okul değişim programlarında, sporda ve kültürde.',
  aboutCooperation:
    'Zamanla ekonomi, şehir planlaması ve çevre koruma ile karşılıklı yardım ve uzman değişimi de eklendi.',
  source: 'Kaynak: Dortmund Belediyesi',
  asOf: '{date} itibarıyla',
});
