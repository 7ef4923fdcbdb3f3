/** A block of its own in a menu, in a heading or in a table is no place for a map. */
export declare const MENUS = "nav,header,footer,li,dt,td,th,h1,h2,h3,h4,h5,h6,button,label,summary,figcaption,[role=navigation],[role=menu]";
/** What a link to an embed page says by its path. */
export interface PageLink {
    /** Address without the `/embed/…`. */
    readonly folder: string;
    readonly lang: string;
    readonly show: string | null;
}
/** Null where a link or address leads to something else, or to a language that there is not. */
export declare function pageLinkOf(link: Element | URL): PageLink | null;
/** Whether pages in a folder are ours: it is that of the build or of a script, or named as the recipes say. */
export declare const isOurs: (folder: string, scriptFolders: readonly string[]) => boolean;
/** Whether a link has its block to itself, as when somebody pasted it on a line of its own. */
export declare function isAlone(link: Element): boolean;
