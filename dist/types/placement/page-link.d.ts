/** What a link to an embed page says by its path. */
export interface PageLink {
    /** Address without the `/embed/…`. */
    readonly folder: string;
    readonly lang: string;
    readonly show: string | null;
}
/** Null where the link leads to something else, or to a language that there is not. */
export declare function pageLinkOf(link: Element): PageLink | null;
/** Whether the pages in a folder are ours: they lie beside the script, or where the recipes put them. */
export declare const isOurs: (folder: string, scriptFolders: readonly string[]) => boolean;
/** Whether a link has its block to itself, as when somebody pasted it on a line of its own. */
export declare function isAlone(link: Element): boolean;
