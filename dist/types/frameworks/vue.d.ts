import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { DortmundPartnersElement } from '../element.js';
import type { DortmundPartnersEventMap } from '../events.js';
import type { DortmundPartnersProps } from './props.js';
export type { DortmundPartnersProps } from './props.js';
/** In templates Vue listens with `@dp-select`. */
type Emit = EmitFn<{
    [Type in keyof DortmundPartnersEventMap]: (event: DortmundPartnersEventMap[Type]) => void;
}>;
declare module 'vue' {
    interface GlobalComponents {
        'dortmund-partners': new () => DortmundPartnersElement & {
            /** Not there at run time: what a template may bind. */
            $props: DortmundPartnersProps & Omit<HTMLAttributes, keyof DortmundPartnersProps> & PublicProps;
            $emit: Emit;
        };
    }
}
