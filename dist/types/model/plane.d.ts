/** A point in the drawing, px, y downward. */
export type Point = readonly [x: number, y: number];
/** A rectangle in the drawing, px; x and y are its top left corner. */
export interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
export declare const right: (box: Box) => number;
export declare const bottom: (box: Box) => number;
export declare const center: (box: Box) => Point;
/** What has no size. */
export declare const NOTHING: Box;
/** The frame of something so large, in its own coordinates. */
export declare const frameOf: ({ width, height }: Pick<Box, 'width' | 'height'>) => Box;
/** The box of a size around its middle. */
export declare const boxAround: ([x, y]: Point, { width, height }: Pick<Box, 'width' | 'height'>) => Box;
/** The same box, larger by `margin` on each side. */
export declare const grow: (box: Box, margin: number) => Box;
/** The square around a point. */
export declare const around: (point: Point, radius: number) => Box;
export declare const overlap: (a: Box, b: Box) => boolean;
/** Area that two boxes share, px². */
export declare const sharedArea: (a: Box, b: Box) => number;
export declare const contains: (box: Box, [x, y]: Point) => boolean;
export declare const within: (inner: Box, outer: Box) => boolean;
export declare const distance: (a: Point, b: Point) => number;
/** The point a part of the way from a to b. */
export declare const between: ([ax, ay]: Point, [bx, by]: Point, part: number) => Point;
/** Distance of a point from a box, px; 0 inside. */
export declare const distanceToBox: ([x, y]: Point, box: Box) => number;
/** Distance of a point from the segment a–b, px. */
export declare const distanceToSegment: (p: Point, a: Point, b: Point) => number;
/** Distance of a point from a polyline, px; Infinity from an empty one. */
export declare function distanceToLine(p: Point, line: readonly Point[]): number;
/** Whether the segment a–b and a polyline cross. */
export declare function crosses(a: Point, b: Point, line: readonly Point[]): boolean;
/** The smallest box around some points; of none: null. */
export declare function boundsOf(points: readonly [Point, ...Point[]]): Box;
export declare function boundsOf(points: readonly Point[]): Box | null;
/** Points along a box's edge, `steps` to a side, the first one again at the end. */
export declare function edgeOf(box: Box, steps: number): Point[];
/** One decimal is a tenth of a pixel: enough for the eye, and half the bytes. */
export declare const round: (value: number) => number;
