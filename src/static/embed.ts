import { fill, formatDate } from '../model/format.js';
import { ADDRESS } from '../address.js';
import { resolveOptions } from '../model/options.js';
import { makeScene, type Scene } from '../scene/scene.js';
import type { ListItem, ListScene } from '../scene/list.js';
import type { Stage } from '../scene/stage.js';
import { direction, LANGUAGES, tagOf, textOf, type Language } from '../text/languages.js';
import { listView } from '../view/list.js';
import { mapView } from '../view/map.js';
import { timelineView } from '../view/timeline.js';
import { aboutView, figureView, headingView } from '../view/widget.js';
import { data, TODAY } from './basics.js';
import { COLUMN, PHONE } from './frames.js';
import { headView } from './head.js';
import { textKit, type Markup } from './kit.js';
import { tableMeasure } from './measure.js';
import { oembedOf } from './oembed.js';
import { thinMap } from './thin.js';
import { folderOf, PAGES, partOf, type Page } from './pages.js';

const { html, nothing } = textKit;

/** Without a browser nobody knows the width: there is a drawing for columns and one for phones. */
const stageOf = (width: number): Stage => ({
  width,
  mapHeight: null,
  fontSize: 16,
  measure: tableMeasure,
});
const WIDE = stageOf(COLUMN);
const NARROW = stageOf(PHONE);

function sceneOf(language: Language, page: Page, stage: Stage): Scene {
  const { options } = resolveOptions(
    { lang: language, show: partOf(page), headingLevel: 1 },
    { languages: [], ids: [] },
  );
  const state = {
    selected: null,
    year: null,
    playing: false,
    framing: 'all',
    glide: null,
    unfolded: true,
  } as const;
  return makeScene(data, options, state, stage, TODAY);
}

/** Nobody can press a button here, and a frame may forbid new windows: all is open, and addresses are told. */
function unfolded(item: ListItem): ListItem {
  const { site } = item;
  if (site === null) return { ...item, open: true };
  const text = `${site.text} · ${new URL(site.href).host}`;
  return { ...item, open: true, site: { ...site, text, name: `${text}, ${item.name}` } };
}

/**
 * Beside map or timeline alone names and years are enough: for those who hear the page, and beside the
 * timeline of a phone, which has no room for names, for all.
 */
function listPart(list: ListScene, page: Page): Markup {
  if (!list.isAside) return listView(textKit, { ...list, items: list.items.map(unfolded) });
  if (page !== 'timeline') return listView(textKit, list);
  return html`<div class="spare">${listView(textKit, { ...list, isAside: false })}</div>`;
}

/** Numbers of years are those of the day of the data. */
function sourceView(language: Language): Markup {
  const { source, asOf } = textOf(language);
  const date = formatDate(language, data.asOf);
  return html`<p class="note">${`${source} · ${fill(language, asOf, { date })}`}</p>`;
}

/** One of the two is seen. */
const both = (wide: Markup, narrow: Markup): Markup =>
  html`<div class="wide">${wide}</div>
    <div class="narrow">${narrow}</div>`;

/** The widget as the views draw it for nobody who could press anything. */
function contentView(language: Language, page: Page): Markup {
  const wide = sceneOf(language, page, WIDE);
  const narrow = sceneOf(language, page, NARROW);
  const { heading, subtitle, map, timeline, list, about } = wide;
  const picture =
    map &&
    narrow.map &&
    both(mapView(textKit, thinMap(map)), mapView(textKit, thinMap(narrow.map)));
  const axis =
    timeline &&
    narrow.timeline &&
    both(timelineView(textKit, timeline), timelineView(textKit, narrow.timeline));
  return html`<div class="root" lang=${wide.lang} dir=${wide.dir} data-theme=${wide.theme}>
    <section class="widget" aria-label=${wide.name}>
      ${heading === null ? nothing : headingView(textKit, heading, subtitle)}
      ${map && picture ? figureView(textKit, map, picture, nothing) : nothing} ${axis ?? nothing}
      ${list === null ? nothing : listPart(list, page)}
      ${about === null ? nothing : aboutView(textKit, about)} ${sourceView(language)}
    </section>
  </div>`;
}

/**
 * A page for a frame: complete without a script, and covered by the element where scripts run. What the
 * element needs it finds by the way from this page, so the folder may lie anywhere.
 */
function pageView(language: Language, page: Page, address: string): Markup {
  const up = page === 'index' ? '../' : '../../';
  const part = partOf(page);
  return html`<!doctype html>
    <html lang=${tagOf(language)} dir=${direction(language)}>
      <head>
        ${headView(language, page, address)}
      </head>
      <body>
        <main>
          <dortmund-partners lang=${language} show=${part ?? nothing} heading-level="1"
            >${contentView(language, page)}</dortmund-partners
          >
        </main>
        <script async src=${`${up}../dortmund-partners.js`}></script>
        <script async src=${`${up}height.js`}></script>
      </body>
    </html> `;
}

/** Templates are indented for those who read them here. */
const pageText = (language: Language, page: Page, address: string): string =>
  pageView(language, page, address).text.replace(/\s*\n\s*/g, '\n');

/** The pages for frames and their answers to oEmbed, as the build writes them. */
export function embedFiles(
  address: string = ADDRESS,
): { readonly name: string; readonly text: string }[] {
  return LANGUAGES.flatMap((language) =>
    PAGES.flatMap((page) => [
      { name: `${folderOf(language, page)}index.html`, text: pageText(language, page, address) },
      { name: `${folderOf(language, page)}oembed.json`, text: oembedOf(language, page, address) },
    ]),
  );
}
