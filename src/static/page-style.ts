import { PALETTE } from '../view/palette.js';
import { widgetStyle } from '../view/style.js';
import { FONT } from './basics.js';

/** Heard, not seen. */
const HEARD =
  'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** A frame as narrow as this shows the drawings that were made for a phone, px. */
const NARROW = 599;

const { light, dark, contrast, contrastDark } = PALETTE.surface;

/** The widget's own style sheet, for an element whose content still stands on the page. */
const widget = widgetStyle.replaceAll(
  /:host(?:\(([^)]*)\))?/g,
  (_, condition: string | undefined) => `dortmund-partners${condition ?? ''}`,
);

/**
 * The style of a page in a frame. The room for a scroll bar is kept, so that the width, and with it
 * the height, is the same with and without one: a frame that follows the height does not waver.
 */
export const pageStyle = `${widget}
html{color-scheme:light dark;scrollbar-gutter:stable;background:${light}}
@media (prefers-contrast:more){html{background:${contrast}}}
@supports (color:light-dark(#000,#fff)){html{background:light-dark(${light},${dark})}
@media (prefers-contrast:more){html{background:light-dark(${contrast},${contrastDark})}}}
body{margin:0;padding:.5em;font-family:${FONT};-webkit-text-size-adjust:100%;text-size-adjust:100%}
main{max-inline-size:90em;margin-inline:auto}
.narrow{display:none}
.root .item[data-role]{grid-row-end:auto;box-shadow:none}
.details{padding-block-start:0}
[data-panel=lens]{animation:none}
.widget>.note{margin-block:1em 0}
@media (max-width:${NARROW}px){.wide{display:none}.narrow{display:block;max-inline-size:30em;margin-inline:auto}}
@media (min-width:${NARROW + 1}px){.spare{${HEARD}}}
@media print{html{background:none}body{padding:0}.site a::after{content:none}.about~.note{display:none}}
`;
