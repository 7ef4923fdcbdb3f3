import type { Topology, MultiPolygon } from 'topojson-specification';
import type { Partner, Place } from './partner.js';
export type * from './partner.js';
/** Land as one TopoJSON object; what is not land is water. */
export type LandTopology = Topology<{
    land: MultiPolygon;
}>;
/** Everything that is drawn, apart from the words of the interface. */
export interface Data {
    readonly home: Place;
    /** In the order in which they are listed. */
    readonly partners: readonly Partner[];
    /** Day of the last check of the facts, ISO 8601. */
    readonly asOf: string;
    readonly land: LandTopology;
}
