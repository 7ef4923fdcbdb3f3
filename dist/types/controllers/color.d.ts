/**
 * A colour as `#rrggbb`, null for anything else: no `url()`, no `var()`, nothing that is partly
 * transparent. A canvas knows every notation of a colour and none of anything else.
 */
export declare function parseColor(value: string): string | null;
