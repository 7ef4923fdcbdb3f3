import { COLOR_NAMES, PALETTE, type ColorName, type Shades } from './palette.js';

/**
 * The drawing. The same rules serve the live map and the static picture. Inside the shadow root every
 * colour is a private property, set from the public one and the theme.
 */
const PICTURE = `
.sea{fill:var(--_sea)}
.land{fill:var(--_land);stroke:var(--_edge);stroke-width:.75;stroke-linejoin:round}
.beyond{fill:var(--_surface)}
.grid,.rim,.ring,.outline,.leader,.edge,.link{fill:none;stroke:var(--_muted);stroke-width:1}
.grid{stroke:var(--_grid);stroke-width:.75}
.rim,.edge{stroke:var(--_edge)}
.ring{stroke-dasharray:1 3}
.outline{stroke-dasharray:2 3}
[data-disc]>.edge{stroke:none}
[data-panel=lens]>.edge{stroke:var(--_muted);stroke-width:2}
.link{stroke:var(--_accent);stroke-width:2;stroke-linecap:round}
.link[data-emphasis=receded]{stroke-width:1.25}
.link[data-role=friendship]{stroke:var(--_friend);stroke-dasharray:.1 5;stroke-width:2.75}
.link[data-quiet]{stroke-dasharray:9 5}
.link[data-phase=after]{stroke-dasharray:3 7}
.link[data-quiet][data-role=friendship]{stroke-dasharray:.1 11}
.dot{fill:var(--_accent);stroke:var(--_surface);stroke-width:1.5}
.dot[data-role=friendship]{fill:var(--_friend)}
.dot[data-quiet]{fill:var(--_surface);stroke:var(--_accent)}
[data-quiet][data-role=friendship]{stroke:var(--_friend)}
.dot[data-role=home]{fill:var(--_surface);stroke:var(--_text);stroke-width:2.5}
.core,.title,.date,.label{fill:var(--_text)}
.title,.label[data-role=home],.label[data-emphasis=selected]{font-weight:700}
.foot,.km,.lens-title{fill:var(--_muted)}
.label,.km,.lens-title{text-anchor:middle;font-weight:500;paint-order:stroke;stroke:var(--_land);stroke-width:3px;stroke-linejoin:round}
.lens-title{stroke-width:4px}
.swarm{stroke-width:.5!important}
.spots{stroke-dasharray:0!important;stroke-width:4!important}
.panel [data-phase=before]{visibility:hidden}
.link[data-emphasis=selected]{stroke-width:3.5}
`;

/** The rules of the drawing for a picture that stands by itself, in the colours of one theme. */
export const pictureStyle = (theme: keyof Shades): string =>
  PICTURE.replace(/var\(--_(\w+)\)/g, (_, name: ColorName) => PALETTE[name][theme]);

const LAYOUT = `
:host{display:block!important}
:host([hidden]){display:none!important}
.root{all:initial;display:block;box-sizing:border-box;font-family:var(--dp-font,inherit);font-size:medium;line-height:1.45;color:var(--_text);background:var(--_surface);visibility:visible;unicode-bidi:isolate;-webkit-text-size-adjust:100%;text-size-adjust:100%;overflow-wrap:anywhere}
.root[dir=ltr]{direction:ltr}
.root[dir=rtl]{direction:rtl}
.root *{box-sizing:border-box}
.widget{position:relative;max-inline-size:90em}
.vh,.aside>:not(:focus-within){position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.end{position:absolute;inset-block-end:0}
.debug{margin:0 0 1em;padding:.5em 1em .5em 2em;border:2px dashed var(--_text);font-size:.875em}
.top{display:flex;flex-wrap:wrap;align-items:end;column-gap:1em}
.head,.bar{margin-block-end:.7em}
.head{flex:1 1 20em}
.heading{font-size:1.625em;font-weight:700;line-height:1.2;text-wrap:balance}
.subtitle{margin:.2em 0 0;color:var(--_muted)}
.skip{position:absolute;inset-inline-start:0;inset-block-start:0;z-index:2;padding:.6em 1em;background:var(--_surface);color:var(--_text);clip-path:inset(50%)}
.skip:focus{clip-path:none}
.figure{position:relative;margin:0}
.tip{position:absolute;inset:0 auto auto var(--_x);z-index:1;inline-size:max-content;max-inline-size:100%;margin:var(--_y) 0 0;padding:.2em .6em;border:1px solid var(--_text);border-radius:4px;background:var(--_text);color:var(--_surface);font-size:.8125em;transform:translate(calc(-1*var(--_x)),calc(-100% - var(--_r)))}
.tip.below{transform:translate(calc(-1*var(--_x)),var(--_r))}
.bar{display:flex;flex:0 1 auto;flex-wrap:wrap;align-items:center;gap:.4em}
.views{display:flex;flex-wrap:wrap;gap:2px;border:1.5px solid var(--_muted);border-radius:2em;padding:2px}
.view{border:0;border-radius:2em;padding:.3em .65em;min-block-size:2em;background:none;font-size:.8125em}
.view[aria-pressed=true]{background:var(--_text);color:var(--_surface)}
.zoom{display:flex;gap:.4em}
.round.small{inline-size:2.125em;block-size:2.125em}
.picture,.axis{display:block;inline-size:100%;block-size:auto;direction:ltr}
.picture{border-radius:var(--dp-radius,6px)}
.pointing .link:not([data-role=friendship],[data-emphasis=selected]){stroke-width:1.25}
.pointing .link.lit.lit{stroke-width:3.5}
.note{margin-block-start:.4em;font-size:.75em;color:var(--_muted)}
.dot:not([data-role=home]),.label:not([data-role=home]),.event,.lone{cursor:pointer}
[data-role=friendship]{--_accent:var(--_friend)}

.timeline{margin-block-start:1em}
.controls{display:flex;flex-wrap:wrap;align-items:center;gap:.5em}
.now{flex:1 1 12em;margin:0;padding-inline-start:.25em;font-weight:600;font-variant-numeric:tabular-nums}
button{font:inherit;color:inherit;margin:0;cursor:pointer;appearance:none}
.round{display:grid;place-items:center;flex:none;inline-size:2.75em;block-size:2.75em;padding:0;border:1.5px solid var(--_muted);border-radius:50%;background:var(--_surface)}
.round.play{border-color:var(--_accent);background:var(--_accent);color:var(--_surface)}
.round[aria-disabled=true]{opacity:.5;cursor:default}
.icon{inline-size:1.375em;block-size:1.375em;fill:none;stroke:currentColor;stroke-width:2.25;stroke-linecap:round;stroke-linejoin:round}
.play .icon{fill:currentColor;stroke-width:1}
[dir=rtl] .step .icon{transform:scaleX(-1)}
.scale{display:grid;margin-block-start:.75em}
.scale>*{grid-area:1/1}
.rail,.elapsed{stroke:var(--_muted);stroke-width:4;stroke-linecap:round}
.elapsed{stroke:var(--_accent)}
.tick,.stem{stroke:var(--_muted);stroke-width:.75}
.axis .year{fill:var(--_muted);font-size:.75em;text-anchor:middle;font-variant-numeric:tabular-nums}
.mark{fill:var(--_accent);stroke:var(--_surface);stroke-width:1.5}
.mark[data-quiet]{fill:var(--_surface);stroke:var(--_accent)}
.mark[data-phase=before]{fill:var(--_surface);stroke:var(--_muted)}
.event{fill:var(--_text);text-anchor:middle;font-variant-numeric:tabular-nums}
.event .name{font-weight:600}
.event .date{fill:var(--_muted)}
.event[data-phase=before]{fill:var(--_muted)}
.event[data-phase=before] .name{font-weight:400}
.event[data-emphasis=selected] .name,.lone[data-emphasis=selected]{text-decoration:underline;text-underline-offset:.2em}
.slider{align-self:end;font:inherit;inline-size:100%;block-size:1.5em;margin:0 0 1em;padding:0;background:none;appearance:none;cursor:pointer;touch-action:pan-y}
.slider::-moz-range-track{block-size:1.5em;background:none}
.slider::-webkit-slider-thumb{appearance:none;box-sizing:border-box;inline-size:1.5em;block-size:1.5em;border:3px solid var(--_accent);border-radius:50%;background:var(--_surface)}
.slider::-moz-range-thumb{box-sizing:border-box;inline-size:1.5em;block-size:1.5em;border:3px solid var(--_accent);border-radius:50%;background:var(--_surface)}
.undated{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:flex-end;gap:.25em 1em;margin:.25em 0 0;font-size:.8125em;color:var(--_muted)}
.lone{display:inline-flex;align-items:baseline;gap:.4em;font-weight:600;color:var(--_text)}
.lone::before{content:"";box-sizing:border-box;inline-size:.7em;block-size:.7em;border:.4em solid var(--_accent);border-radius:50%}
.lone[data-quiet]::before{border-width:1.5px}
.lone[data-phase=before]{font-weight:400;color:var(--_muted)}
.lone[data-phase=before]::before{border:1.5px solid}

.list{container-type:inline-size;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr));align-items:start;gap:0 1.5em;margin:1.25em 0 0;padding:0;list-style:none}
.aside{position:absolute;inset:0 0 auto;z-index:2;margin:0}
.aside>:focus-within{padding:.4em;border:1px solid var(--_muted);background:var(--_surface)}
.item{border-block-start:1px solid var(--_edge)}
.item[data-open]{grid-row-end:span 5}
.city{display:grid;grid-template-columns:minmax(40%,1fr) minmax(0,auto) auto;gap:0 .75em;inline-size:100%;min-block-size:2.75em;padding:.55em .25em .6em;border:0;background:none;text-align:start;align-items:baseline}
button.city::after{content:"";grid-area:1/3/3;align-self:center;inline-size:.5em;block-size:.5em;margin-inline:.25em;border:solid var(--_muted);border-width:0 2px 2px 0;transform:rotate(45deg) translate(-15%,-15%)}
button.city[aria-expanded=true]::after{transform:rotate(225deg) translate(-15%,-15%)}
.city .name{font-weight:600}
.city .since{text-align:end;color:var(--_muted);font-size:.875em;font-variant-numeric:tabular-nums}
.city .country{grid-column:1;color:var(--_muted);font-size:.875em}
.badge{grid-column:1/3;justify-self:start;margin-block-start:.25em;padding:.1em .6em;border:1px solid var(--_accent);border-radius:1em;font-size:.8125em;color:var(--_text)}
.own .item,.item[data-open]{box-shadow:inset 0 2px var(--_accent)}
.details{padding:.5em .25em 1em}
dl{display:grid;gap:.35em;margin:0;font-size:.875em}
dl>div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr));gap:0 .75em}
dt{color:var(--_muted)}
dd{margin:0}
.site{margin:.6em 0 0;font-size:.875em}
a{color:var(--_text);text-decoration:underline;text-underline-offset:.2em}
.site a{display:inline-block;min-block-size:1.75em;padding-block:.2em}

.own{display:block}
.own dl{grid-template-columns:repeat(auto-fill,minmax(min(100%,21.5em),1fr));column-gap:1.5em}
:where(.own) .city{grid-template-columns:minmax(0,auto) minmax(0,1fr) auto}
.own .name{font-size:1.25em}
.own .country{grid-column:1/3}
.through{margin-block:1.25em -.75em;font-weight:600;color:var(--_muted)}

@container (inline-size<15em){.city{grid-template-columns:minmax(0,1fr) auto}.city .since{grid-column:1}button.city::after{grid-area:1/2/4}.badge{grid-column:1}}

.about{margin-block-start:1.25em;border-block:1px solid var(--_edge)}
.about summary{padding:.7em .25em;font-weight:600;cursor:pointer}
.about p{max-inline-size:44em;margin:0 0 .75em;padding-inline:.25em}
.about .source{font-size:.8125em;color:var(--_muted)}

:focus{outline:none}
:focus-visible{outline:2px solid var(--_focus);outline-offset:2px}
.slider:focus-visible{outline:none}
.slider:focus-visible::-webkit-slider-thumb{outline:2px solid var(--_focus);outline-offset:2px}
.slider:focus-visible::-moz-range-thumb{outline:2px solid var(--_focus);outline-offset:2px}
button,summary,a,.slider{scroll-margin-block:6em}
`;

const each = (line: (name: ColorName, shades: Shades) => string): string =>
  COLOR_NAMES.map((name) => line(name, PALETTE[name])).join('');

/** Public property first, then the theme's shade. */
const assign = (shade: (shades: Shades) => string): string =>
  each((name, shades) => `--_${name}:var(--dp-${name},${shade(shades)});`);

/** `light-dark()` follows the used colour scheme. */
const assignBoth = (light: keyof Shades, dark: keyof Shades): string =>
  assign((shades) => `light-dark(${shades[light]},${shades[dark]})`);

/**
 * Themes. `auto` follows the page's `color-scheme`; where the page states none, the element marks
 * itself `system` and follows the reader's. Engines without `light-dark()` get the light shades.
 */
const THEMES = `
.root{${assign(({ light }) => light)}}
.root[data-theme=contrast]{${assign(({ contrast }) => contrast)}}
@media (prefers-contrast:more){.root[data-theme=auto]{${assign(({ contrast }) => contrast)}}}
@supports (color:light-dark(#000,#fff)){
.root{color-scheme:inherit;${assignBoth('light', 'dark')}}
.root.system{color-scheme:light dark}
.root[data-theme=light]{color-scheme:light}
.root[data-theme=dark]{color-scheme:dark}
.root[data-theme=contrast]{${assignBoth('contrast', 'contrastDark')}}
@media (prefers-contrast:more){.root[data-theme=auto]{${assignBoth('contrast', 'contrastDark')}}}
}
.root[data-theme=contrast] .land{stroke-width:.4}
.root[data-theme=contrast] .label{stroke-width:4.5px}
.root.tinted{--_accent:var(--dp-accent,var(--_tint))}
`;

/**
 * What readers and media ask for stands last: it outweighs rules of the same weight before it. What begins in a
 * playback rests a moment before the next year comes: each end of a movement costs frames of its own, and so
 * they fall together with those of that year.
 */
const CIRCUMSTANCES = `
@media (hover:hover){.city:hover .name,.about summary:hover{text-decoration:underline;text-underline-offset:.2em}[aria-pressed=false]:hover,[aria-disabled=false]:hover{background:var(--_grid)}}
@media (pointer:coarse){.slider{block-size:2.75em;margin-block-end:.375em}.site a,.skip{padding-block:.7em}.root :is(button,a,summary){min-inline-size:44px;min-block-size:44px}}
@media (prefers-reduced-motion:no-preference){[data-panel=lens]{animation:lens .3s}@keyframes lens{from{opacity:0}}.link{transform-origin:var(--_from);transition:transform 1.73s cubic-bezier(.05,.75,.15,1),stroke-width .2s}.dot,.label,.leader{transition:opacity 1.73s cubic-bezier(.05,.75,.15,1)}.figure [data-phase=before]{opacity:0;transition:none}.figure .link[data-id][data-phase=before]{transform:scale(0)}}
@media (forced-colors:active){.root.root[data-theme]{--_sea:Canvas;--_land:Canvas;--_surface:Canvas;--_edge:CanvasText;--_muted:CanvasText;--_text:CanvasText;--_accent:LinkText;--_friend:LinkText;--_focus:Highlight}.grid{stroke:none}.tip{background:Canvas;color:CanvasText}.link[data-emphasis=selected]{stroke:Highlight}a{color:LinkText}.root .round{background:ButtonFace;color:ButtonText;border-color:ButtonText}.root .round[aria-disabled=true]{opacity:1;border-color:GrayText;color:GrayText}.view[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}[aria-pressed=false]:hover,[aria-disabled=false]:hover,.play:hover{outline:2px solid Highlight}}
@media print{.root.root[data-theme]{color-scheme:light;background:none;font-size:9pt;line-height:1.35;${each((name, s) => `--_${name}:${s.contrast};`)}--_muted:#444}
.bar,.controls .round,.slider,.skip,.tip,.aside,.city::after{display:none}
.heading{font-size:1.4em}
.picture{max-block-size:26em}
.axis{max-block-size:9em}
.land{stroke-width:.4}
.timeline,.list,.about{margin-block-start:.5em}
.list,.about{font-size:8pt}
.list{grid-template-columns:repeat(auto-fill,minmax(min(100%,20em),1fr))}
.now{padding:0}
.item{break-inside:avoid}
.item[data-open]{grid-row-end:auto;box-shadow:none}
.city{min-block-size:0;padding-block:.25em 0}
.details[hidden]{display:block}
.details{padding-block:0 .5em}
dl{gap:0}
dl>div{display:block}
dt,dd{display:inline}
dt{margin-inline-end:.5em}
.site{margin:0}
.site a{display:inline;color:var(--_muted);text-decoration:none}
.site a::after{content:attr(href);display:inline-block;direction:ltr;margin-inline:.5em;color:var(--_text)}
.about summary{display:block;padding-block:.25em}
.about p{display:inline;max-inline-size:none}
.about::details-content{content-visibility:visible;block-size:auto}}
`;

/** Everything the shadow root wears. */
export const widgetStyle: string = LAYOUT + PICTURE + THEMES + CIRCUMSTANCES;
