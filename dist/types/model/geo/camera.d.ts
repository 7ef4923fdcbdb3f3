import { type GeoProjection, type GeoRawProjection } from 'd3-geo';
import type { LandTopology, LonLat } from '../../data/types.js';
import { type Point } from '../plane.js';
/** The globe's outline where a frame shows it: beyond it there is no map. */
export interface Disc {
    readonly at: Point;
    readonly radius: number;
}
/** A projection with its frame: where places fall in a panel, and what its coasts look like. */
export interface Camera {
    /** Names the projection and all its parameters: equal keys draw equal pictures. */
    readonly key: string;
    /** Pixel in the panel; null behind the globe. */
    project(lonLat: LonLat): Point | null;
    /** The same; for what lies behind the globe a point on its rim. */
    place(lonLat: LonLat): Point;
    /** Null where there is no map. */
    invert(point: Point): LonLat | null;
    readonly disc: Disc | null;
    /** Distance from the centre at which everything so many km away from it lies, px; null: there is none. */
    readonly reach: ((km: number) => number) | null;
    /** Path data of the land, cut to the panel. */
    land(topology: LandTopology): string;
    /** Path data of meridians and parallels, every `step` degrees. */
    graticule(step: number): string;
    /** Path data of a closed line on the sphere. */
    outline(ring: readonly LonLat[]): string;
    /** Whether the short way between two near places runs over the edge of the map. */
    isTorn(a: LonLat, b: LonLat): boolean;
    /** How the sphere is cut open, for a picture between this camera's and another's. */
    readonly seam: Seam;
}
/** Along a meridian, at one point, or behind the horizon. */
export interface Seam {
    readonly kind: 'meridian' | 'point' | 'horizon';
    readonly rotate: readonly [number, number, number];
}
/** A projection turned to its centre, before it is framed. */
export interface Mapping {
    readonly name: string;
    readonly raw: GeoRawProjection;
    /** What is turned into the middle. */
    readonly centre: LonLat;
    readonly seam: Seam['kind'];
    /** The rim's distance from the centre, and that of an angle from the centre, at scale 1; null: by direction. */
    readonly radius: ((angle: number) => number) | null;
}
/** The horizon lies a quarter of the globe away, the one point where others are cut nearly a half, degrees. */
export declare const CUT_AT: {
    readonly meridian: 0;
    readonly point: 179.999;
    readonly horizon: 90;
};
/**
 * A projection of scale 1, centred and without a frame: where places lie to one another. Coasts and
 * parallels have points close enough: to bend the pieces between them is work for nothing.
 */
export declare const unitProjection: ({ raw, centre: [lon, lat], seam }: Mapping) => GeoProjection;
/** `projection` is the mapping's own, scaled and moved into place; `width` and `height` are the panel's. */
export declare function makeCamera(mapping: Mapping, projection: GeoProjection, width: number, height: number): Camera;
