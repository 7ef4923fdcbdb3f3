/** The tag under which the element is known. */
export declare const TAG = "dortmund-partners";
/**
 * Registers the element, unless the page would not let it draw. That is found out
 * first: once an element is upgraded, its light children, the fallback, are covered for good.
 */
export declare function register(element: CustomElementConstructor): boolean;
