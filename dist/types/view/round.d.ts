import type { Kit } from './kit.js';
/** A sign in a button, 24 by 24 units. */
export declare function iconView<T>({ html }: Kit<T>, d: string): T;
/** A round button for a step. Where there is none it stays, and says so: the focus may be on it. */
export declare function roundView<T>(kit: Kit<T>, look: string, icon: string, name: string, to: unknown, press: unknown): T;
