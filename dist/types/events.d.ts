/** What the events carry. */
export interface DortmundPartnersEventMap {
    'dp-ready': CustomEvent<null>;
    'dp-select': CustomEvent<{
        readonly id: string | null;
    }>;
    'dp-year': CustomEvent<{
        readonly year: number;
    }>;
    'dp-play': CustomEvent<null>;
    'dp-pause': CustomEvent<null>;
    /** `path` says where in the data, such as `partners[3].lonLat[1]`; empty: all of them. */
    'dp-error': CustomEvent<{
        readonly message: string;
        readonly path: string;
    }>;
}
declare global {
    interface GlobalEventHandlersEventMap extends DortmundPartnersEventMap {
    }
}
