import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { DortmundPartnersElement } from '../element.js';
import type { DortmundPartnersListeners, DortmundPartnersProps } from './props.js';
export type { DortmundPartnersListeners, DortmundPartnersProps } from './props.js';
/** What TSX with React 19 may write on `<dortmund-partners>`. */
export type DortmundPartnersJsx = DetailedHTMLProps<HTMLAttributes<DortmundPartnersElement>, DortmundPartnersElement> & DortmundPartnersProps & DortmundPartnersListeners;
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'dortmund-partners': DortmundPartnersJsx;
        }
    }
}
