import { type Problem } from '../model/problem.js';
/**
 * Attributes of the element, and of the placeholder around it, that are almost one of ours. Others
 * belong to the page.
 */
export declare function slipsOf(element: Element, names: readonly string[]): Problem[];
