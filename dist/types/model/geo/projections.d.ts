import { type GeoRawProjection } from 'd3-geo';
import type { Projection } from '../options.js';
/** Projections of the whole world; a new one is a line here and its name in the options. */
export declare const WORLD: Readonly<Record<Projection, GeoRawProjection>>;
/** Lambert 1772: true areas, and around its centre hardly bent shapes. */
export declare const region: GeoRawProjection;
/** The globe from far away. */
export declare const globe: GeoRawProjection;
/**
 * Hägerstrand's logarithmic azimuthal projection (1957, "Migration and area"): directions from the
 * centre are true, and a place at distance d lies at ln(1 + d/k), so that neighbours spread out and
 * far places come near. `k` in radians: up to about this distance the map is drawn at one scale.
 */
export declare function nearFar(k: number): GeoRawProjection;
