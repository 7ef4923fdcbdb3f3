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
}
declare global {
    interface GlobalEventHandlersEventMap extends DortmundPartnersEventMap {
    }
}
