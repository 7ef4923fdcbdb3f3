import {
  geoAzimuthalEqualAreaRaw,
  geoAzimuthalEquidistantRaw,
  geoEqualEarthRaw,
  geoNaturalEarth1Raw,
  geoOrthographicRaw,
  type GeoRawProjection,
} from 'd3-geo';
import type { Projection } from '../options.js';

/**
 * A projection whose parallels are straight lines, so that its y alone tells the latitude, which is found by
 * halving the interval. Only points along the edges of a frame are asked for; d3's own inverses would be
 * another two hundred bytes for them.
 */
export function pseudocylindrical(raw: GeoRawProjection): GeoRawProjection {
  const project = (lambda: number, phi: number): [number, number] => raw(lambda, phi);
  const invert = (x: number, y: number): [number, number] => {
    let phi = 0;
    for (let step = Math.PI / 4; step > 1e-9; step /= 2) phi += raw(0, phi)[1] < y ? step : -step;
    return [x / raw(1, phi)[0], phi];
  };
  return Object.assign(project, { invert });
}

/** Projections of the whole world; a new one is a line here and its name in the options. */
export const WORLD: Readonly<Record<Projection, GeoRawProjection>> = {
  /** Šavrič, Patterson & Jenny 2018: true areas. */
  'equal-earth': pseudocylindrical(geoEqualEarthRaw),
  /** Patterson 2012: neither areas nor angles true, both nearly. */
  'natural-earth': pseudocylindrical(geoNaturalEarth1Raw),
};

/** Lambert 1772: true areas, and around its centre hardly bent shapes. */
export const region = geoAzimuthalEqualAreaRaw;

/** The globe from far away. */
export const globe = geoOrthographicRaw;

/**
 * Hägerstrand's logarithmic azimuthal projection (1957, "Migration and area"): directions from the
 * centre are true, and a place at distance d lies at ln(1 + d/k), so that neighbours spread out and
 * far places come near. `k` in radians: up to about this distance the map is drawn at one scale.
 */
export function nearFar(k: number): GeoRawProjection {
  const project = (lambda: number, phi: number): [number, number] => {
    const [x, y] = geoAzimuthalEquidistantRaw(lambda, phi);
    const distance = Math.sqrt(x * x + y * y);
    const stretch = distance === 0 ? 1 / k : Math.log(1 + distance / k) / distance;
    return [x * stretch, y * stretch];
  };
  const invert = (x: number, y: number): [number, number] => {
    const radius = Math.sqrt(x * x + y * y);
    const stretch = radius === 0 ? k : (k * (Math.exp(radius) - 1)) / radius;
    // Beyond the antipode there is nothing.
    if (radius * stretch > Math.PI) return [NaN, NaN];
    return geoAzimuthalEquidistantRaw.invert?.(x * stretch, y * stretch) ?? [NaN, NaN];
  };
  return Object.assign(project, { invert });
}
