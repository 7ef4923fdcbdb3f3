import type { Heading } from '../scene/list.js';
import type { AboutScene, Scene } from '../scene/scene.js';
import type { Kit } from './kit.js';
import { type ListHandlers } from './list.js';
import { type MapHandlers } from './map.js';
import { type SwitchHandlers } from './switch.js';
import { type TimelineHandlers } from './timeline.js';
export interface Handlers {
    readonly map?: MapHandlers & SwitchHandlers;
    readonly timeline?: TimelineHandlers;
    readonly list?: ListHandlers;
    readonly skip?: (event: Event) => void;
    readonly escape?: (event: KeyboardEvent) => void;
    /** A city comes under the pointer or gets the focus; it leaves. */
    readonly over?: (event: Event) => void;
    readonly out?: (event: Event) => void;
}
export declare function headingView<T>({ html, nothing }: Kit<T>, heading: Heading, subtitle: string | null): T;
export declare const figureView: <T>({ html }: Kit<T>, map: NonNullable<Scene['map']>, picture: T, tip: unknown) => T;
export declare function aboutView<T>({ html }: Kit<T>, about: AboutScene): T;
/** The whole widget inside its own root: language, direction and theme are its own, whatever the page says. */
export declare function widgetView<T>(kit: Kit<T>, scene: Scene, on?: Handlers): T;
