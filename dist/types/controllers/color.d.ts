/** A computed colour in a notation that programs without style sheets read. */
export declare function plainColor(computed: string): string;
/**
 * A colour as `#rrggbb`, null for anything else: no `url()`, no `var()`, nothing that is partly
 * transparent.
 */
export declare function parseColor(value: string): string | null;
