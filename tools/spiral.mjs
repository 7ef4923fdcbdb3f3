/**
 * A spiral over the globe: places that differ, the same ones in each run.
 * @param {number} count
 */
export const spiralOf = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: `Place ${i}`,
    country: 'Country',
    lonLat: /** @type {[number, number]} */ ([
      ((i * 137.5) % 360) - 180,
      (Math.asin((2 * i + 1) / count - 1) * 180) / Math.PI,
    ]),
    since: 1960 + (i % 60),
  }));
