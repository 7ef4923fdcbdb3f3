/** A tag that turns a template and its values into a piece of picture. */
export type Tag<T> = (strings: TemplateStringsArray, ...values: unknown[]) => T;

/**
 * What views draw with: Lit's tags in the browser, text tags at build time. So there is one
 * description of the markup. `svg` is for fragments inside an `<svg>`, `nothing` removes an attribute,
 * `noChange` leaves the content that stands in its place.
 */
export interface Kit<T> {
  readonly html: Tag<T>;
  readonly svg: Tag<T>;
  readonly nothing: unknown;
  /** As content only, where something was drawn before. */
  readonly noChange?: unknown;
}
