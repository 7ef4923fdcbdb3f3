import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { DortmundPartnersElement } from '../element.js';
import type { DortmundPartnersListeners, DortmundPartnersProps } from './props.js';
export type { DortmundPartnersListeners, DortmundPartnersProps } from './props.js';
/** What TSX with Preact may write on `<dortmund-partners>`. */
export type DortmundPartnersJsx = HTMLAttributes<DortmundPartnersElement> & ClassAttributes<DortmundPartnersElement> & DortmundPartnersProps & DortmundPartnersListeners;
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements {
            'dortmund-partners': DortmundPartnersJsx;
        }
    }
}
