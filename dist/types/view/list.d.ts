import type { ListScene } from '../scene/list.js';
import type { Kit } from './kit.js';
export interface ListHandlers {
    /** A city's button was pressed. */
    readonly toggle?: (id: string) => void;
}
/** All partners as text. Safari drops list semantics of unstyled lists: hence the role. */
export declare function listView<T>(kit: Kit<T>, { items, isAside, name, through }: ListScene, on?: ListHandlers): T;
