import type { Data } from '../data/types.js';
import { type Language } from '../text/languages.js';
/** A text, a number, or nothing known. */
type Cell = string | number | null;
type Table = readonly (readonly Cell[])[];
/** All partners in the order of the data, below a line of headings with their units. */
export declare function makeTable(data: Data, language: Language): Table;
/** As RFC 4180 has it; a spreadsheet takes no text for a formula (OWASP, CSV injection). */
export declare const csvOf: (table: Table) => string;
export {};
