import { A as enumerate, F as tagOf, G as localized, I as textOf, K as bundled, L as write, M as formatDate, N as LANGUAGES, P as direction, V as readDocument, W as sayProblem, a as timelineView, b as PALETTE, c as widgetStyle, d as makePoster, f as makeScene, j as fill, l as posterView, n as figureView, o as listView, q as land, r as headingView, s as pictureStyle, t as aboutView, u as mapView, y as resolveOptions } from "./chunks/widget.js";
// src/static/basics.ts
var data = {
	...bundled,
	land
};
/** The day of the data stands for today: the same input gives the same picture. */
var TODAY = Date.parse(data.asOf);
/** Every system has one of these, and nothing is loaded. */
var FONT = "system-ui, \"Segoe UI\", Roboto, \"Noto Sans\", \"Helvetica Neue\", Arial, sans-serif";
// src/static/kit.ts
/** Text that is markup already. */
var Markup = class {
	constructor(text) {
		this.text = text;
	}
};
var nothing$1 = Symbol("nothing");
var ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** XML has no way to say these, so they are left out. */
var UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
var escape = (text) => text.replace(UNSAYABLE, "").replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
/** What a value is as content. Throws on anything that Lit would draw differently. */
function contentOf(value) {
	if (value === nothing$1) return "";
	if (value instanceof Markup) return value.text;
	if (Array.isArray(value)) return value.map(contentOf).join("");
	if (typeof value === "string" || typeof value === "number") return escape(`${value}`);
	throw new TypeError(`no content for a static picture: ${String(value)}`);
}
/** An attribute binding at the end of a piece of template: its sigil and its name. */
var BINDING = /\s([@.?]?)([\w-]+)=$/i;
/** An attribute with its value; what needs a browser or moves is left out, what cannot be said in text throws. */
function attributeOf(sigil, name, value) {
	if (value === nothing$1 || sigil === "." && name === "style") return "";
	if (sigil === "?") return value ? ` ${name}=""` : "";
	if (sigil === "" && (typeof value === "string" || typeof value === "number")) return ` ${name}="${escape(`${value}`)}"`;
	throw new TypeError(`no attribute for a static picture: ${sigil}${name}=${String(value)}`);
}
function tag(strings, ...values) {
	let text = "";
	let pending = "";
	strings.forEach((string, i) => {
		let piece = string;
		if (pending !== "") {
			const end = piece.indexOf(">") + 1;
			piece = piece.slice(0, end) + pending + piece.slice(end);
			pending = "";
		}
		if (i >= values.length) {
			text += piece;
			return;
		}
		const binding = BINDING.exec(piece);
		if (!binding) {
			text += piece + contentOf(values[i]);
			return;
		}
		text += piece.slice(0, binding.index);
		if (binding[1] === "." && binding[2] === "textContent") pending = contentOf(values[i]);
		else text += attributeOf(binding[1] ?? "", binding[2] ?? "", values[i]);
	});
	return new Markup(text);
}
/** Tags that make text, for pictures and pages without a browser. */
var textKit = {
	html: tag,
	svg: tag,
	nothing: nothing$1
};
// src/static/measure.ts
/**
* Widths of characters in thousandths of an em, by class: generous means of Noto Sans, DejaVu Sans,
* Arial and Segoe UI, since a static picture is drawn in whatever sans-serif its reader has.
*/
var WIDTHS = [
	[/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 0],
	[/[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/, 1e3],
	[/[MWmwШЩЮЖФшщюжфЊЉљњ—@%]/, 880],
	[/[ \u00a0.,:;'’‘|!ijlІіІ]/, 330],
	[/[fIJrt()[\]{}\-/­]/, 420],
	[/[A-ZА-ЯЀ-Џ]/, 700],
	[/[\u0590-\u05ff]/, 590]
];
var OTHER = 600;
/** Bold letters are wider by about this factor. */
var BOLD = 1.07;
/** Text width without a browser: estimated character by character, rather too wide than too narrow. */
var tableMeasure = (text, size, weight) => {
	let width = 0;
	for (const character of text) {
		let own = OTHER;
		for (const [test, value] of WIDTHS) if (test.test(character)) {
			own = value;
			break;
		}
		width += own;
	}
	return width / 1e3 * size * (weight >= 600 ? BOLD : 1);
};
// src/address.ts
/** Where the files stand; `npm run build -- --address=…` writes another one. With a slash at its end. */
var ADDRESS = "https://widget.example.org/";
/** Languages differ by a line here and there. */
var heights = (index, indexOnPhone, map, mapOnPhone) => ({
	index: [index, indexOnPhone],
	map: [map, mapOnPhone],
	timeline: [260, 270],
	list: [400, 690]
});
/** As high as the page is with scripts and nothing opened, and a few px for other fonts. */
var HEIGHTS = {
	de: heights(1140, 1550, 520, 680),
	"de-simple": heights(1140, 1570, 520, 700),
	en: heights(1110, 1530, 490, 680),
	fr: heights(1140, 1550, 520, 700),
	he: heights(1110, 1530, 490, 680),
	ru: heights(1140, 1570, 520, 700),
	"sr-Cyrl": heights(1140, 1570, 520, 700),
	"sr-Latn": heights(1140, 1550, 520, 680),
	tr: heights(1110, 1570, 490, 700),
	"zh-Hans": heights(1090, 1500, 480, 650)
};
/** How large a frame should be, px, so that nothing scrolls inside it: in a column, and on a phone. */
function frameSizeOf(language, page) {
	const [height, heightOnPhone] = HEIGHTS[language][page];
	return {
		width: 760,
		height,
		heightOnPhone
	};
}
// src/static/page-style.ts
/** Heard, not seen. */
var HEARD = "position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
/** A frame as narrow as this shows the drawings that were made for a phone, px. */
var NARROW$1 = 599;
var { light, dark, contrast, contrastDark } = PALETTE.surface;
/**
* The style of a page in a frame. The room for a scroll bar is kept, so that the width, and with it
* the height, is the same with and without one: a frame that follows the height does not waver.
*/
var pageStyle = `${widgetStyle.replaceAll(/:host(?:\(([^)]*)\))?/g, (_, condition) => `dortmund-partners${condition ?? ""}`)}
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
@media (max-width:${NARROW$1}px){.wide{display:none}.narrow{display:block;max-inline-size:30em;margin-inline:auto}}
@media (min-width:600px){.spare{${HEARD}}}
@media print{html{background:none}body{padding:0}.site a::after{content:none}.about~.note{display:none}}
`;
// src/static/pages.ts
/** Pages for frames: everything, or one part of it. */
var PAGES = [
	"index",
	"map",
	"timeline",
	"list"
];
/** Of a page within dist/: `embed/de/`, `embed/de/map/`. */
var folderOf = (language, page) => `embed/${language}/${page === "index" ? "" : `${page}/`}`;
/** What the element is asked to show; the whole page is its default. */
var partOf = (page) => page === "index" ? null : page;
/** The widget itself has no use for the bare word. */
var MAP = {
	de: "Karte",
	"de-simple": "Karte",
	en: "Map",
	fr: "Carte",
	he: "מפה",
	ru: "Карта",
	"sr-Cyrl": "Карта",
	"sr-Latn": "Karta",
	tr: "Harita",
	"zh-Hans": "地图"
};
/** Each page of each language has a title of its own. */
function titleOf(language, page) {
	const { title, timeline, list } = textOf(language);
	if (page === "index") return title;
	return `${title} · ${{
		map: MAP[language],
		timeline,
		list
	}[page]}`;
}
// src/static/head.ts
var { html: html$2 } = textKit;
/** As Open Graph writes languages: with the country in which each is most at home. */
var LOCALES = {
	de: "de_DE",
	"de-simple": "de_DE",
	en: "en_GB",
	fr: "fr_FR",
	he: "he_IL",
	ru: "ru_RU",
	"sr-Cyrl": "sr_RS",
	"sr-Latn": "sr_RS",
	tr: "tr_TR",
	"zh-Hans": "zh_CN"
};
/**
* Nothing is fetched, sent, or run out of the page itself; the browser sees to it. Scripts may come from
* any server: in a sandbox, where a page has no origin, WebKit takes `'self'` for nothing.
*/
var POLICY = "default-src 'none'; script-src 'self' https: http: file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** What the picture shows, in a sentence. */
function pictureText(language) {
	const names = data.partners.map(({ name }) => localized(name, language));
	return fill(language, textOf(language).pictureAlt, { names: enumerate(language, names) });
}
function alternatesView(page, address) {
	const line = (tag, language) => html$2`<link rel="alternate" hreflang=${tag} href=${address + folderOf(language, page)} /> `;
	return [...LANGUAGES.map((language) => line(language, language)), line("x-default", "de")];
}
function openGraphView(language, page, address) {
	const alt = pictureText(language);
	return html$2`<meta property="og:type" content="website" />
    <meta property="og:title" content=${titleOf(language, page)} />
    <meta property="og:description" content=${alt} />
    <meta property="og:url" content=${address + folderOf(language, page)} />
    <meta property="og:locale" content=${LOCALES[language]} />
    <meta property="og:image" content=${`${address}static/map.${language}.svg`} />
    <meta property="og:image:type" content="image/svg+xml" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="675" />
    <meta property="og:image:alt" content=${alt} />`;
}
/** What a page says about itself. Links leave the frame: cities' sites do not like to be framed. */
function headView(language, page, address) {
	const here = address + folderOf(language, page);
	const title = titleOf(language, page);
	return html$2`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content=${POLICY} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <meta name="description" content=${pictureText(language)} />
    <base target="_blank" />
    <link rel="canonical" href=${here} />
    ${alternatesView(page, address)}
    <link
      rel="alternate"
      type="application/json+oembed"
      href=${`${here}oembed.json`}
      title=${title}
    />
    ${openGraphView(language, page, address)}
    <style>
      ${new Markup(pageStyle)}
    </style>`;
}
// src/static/oembed.ts
var { html: html$1 } = textKit;
/** The code that puts a page into another one, on one line: systems make paragraphs of lines. */
function frameCode(language, page, address) {
	const src = address + folderOf(language, page);
	const title = titleOf(language, page);
	const { height } = frameSizeOf(language, page);
	return html$1`<iframe src=${src} title=${title} width="100%" height=${height} loading="lazy"></iframe>`.text;
}
/** The answer to a content system that was given a page's address (oembed.com, 1.0): one frame. */
function oembedOf(language, page, address) {
	const { width, height } = frameSizeOf(language, page);
	const answer = {
		version: "1.0",
		type: "rich",
		title: titleOf(language, page),
		provider_name: textOf(language).title,
		provider_url: `${address}embed/${language}/`,
		width,
		height,
		html: frameCode(language, page, address)
	};
	return `${JSON.stringify(answer, null, 2)}\n`;
}
// src/static/thin.ts
/** How far a coast, and a thin line, may lie from where it was, px. */
var COAST = .4;
var LINE = .25;
/** Distance of a point from the line between two others, or from the point where they are one. */
function distance([x, y], [ax, ay], [bx, by]) {
	const length = Math.hypot(bx - ax, by - ay);
	if (length === 0) return Math.hypot(x - ax, y - ay);
	return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}
/** The points between which the rest lies nearly straight, without the last (Douglas & Peucker 1973). */
function thinned(points, tolerance) {
	const first = points[0];
	const last = points[points.length - 1];
	let [most, at] = [0, 0];
	points.forEach((point, i) => {
		const off = distance(point, first, last);
		if (off > most) [most, at] = [off, i];
	});
	if (most <= tolerance) return [first];
	return [...thinned(points.slice(0, at + 1), tolerance), ...thinned(points.slice(at), tolerance)];
}
/** The points of one stroke: `M`, then points (`L`) or steps (`l`). */
function pointsOf(stroke) {
	const points = [];
	for (const [, command, x, y] of stroke.matchAll(/([MLl])([-.\d]+),([-.\d]+)/g)) {
		const [fromX, fromY] = command === "l" ? points[points.length - 1] : [0, 0];
		points.push([fromX + Number(x), fromY + Number(y)]);
	}
	return points;
}
/** Path data of straight strokes with fewer points; of islands, those that can be seen. */
function thin(path, tolerance) {
	return path.replace(/M[^MZ]*Z?/g, (stroke) => {
		const points = pointsOf(stroke);
		const isRing = stroke.endsWith("Z");
		const [first, last] = [points[0], points[points.length - 1]];
		if (!isRing) return write([...thinned(points, tolerance), last]);
		const kept = thinned([...points, first], tolerance);
		return kept.length < 3 ? "" : `${write(kept)}Z`;
	});
}
var thinPanel = (panel) => ({
	...panel,
	land: thin(panel.land, COAST),
	graticule: thin(panel.graticule, LINE),
	links: panel.links.map((link) => ({
		...link,
		d: thin(link.d, LINE)
	}))
});
var thinMap = (map) => ({
	...map,
	panels: map.panels.map(thinPanel)
});
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/static/embed.ts
var _templateObject;
var { html, nothing } = textKit;
/** Without a browser nobody knows the width: there is a drawing for columns and one for phones. */
var stageOf = (width) => ({
	width,
	mapHeight: null,
	fontSize: 16,
	measure: tableMeasure
});
var WIDE = stageOf(760);
var NARROW = stageOf(360);
function sceneOf(language, page, stage) {
	const { options } = resolveOptions({
		lang: language,
		show: partOf(page),
		headingLevel: 1
	}, {
		languages: [],
		ids: []
	});
	return makeScene(data, options, {
		selected: null,
		year: null,
		playing: false,
		framing: "all",
		glide: null,
		unfolded: true
	}, stage, TODAY);
}
/** Nobody can press a button here, and a frame may forbid new windows: all is open, and addresses are told. */
function unfolded(item) {
	const { site } = item;
	if (site === null) return {
		...item,
		open: true
	};
	const text = `${site.text} · ${new URL(site.href).host}`;
	return {
		...item,
		open: true,
		site: {
			...site,
			text,
			name: `${text}, ${item.name}`
		}
	};
}
/**
* Beside map or timeline alone names and years are enough: for those who hear the page, and beside the
* timeline of a phone, which has no room for names, for all.
*/
function listPart(list, page) {
	if (!list.isAside) return listView(textKit, {
		...list,
		items: list.items.map(unfolded)
	});
	if (page !== "timeline") return listView(textKit, list);
	return html`<div class="spare">${listView(textKit, {
		...list,
		isAside: false
	})}</div>`;
}
/** Numbers of years are those of the day of the data. */
function sourceView(language) {
	const { source, asOf } = textOf(language);
	const date = formatDate(language, data.asOf);
	return html`<p class="note">${`${source} · ${fill(language, asOf, { date })}`}</p>`;
}
/** One of the two is seen. */
var both = (wide, narrow) => html`<div class="wide">${wide}</div>
    <div class="narrow">${narrow}</div>`;
/** The widget as the views draw it for nobody who could press anything. */
function contentView(language, page) {
	const wide = sceneOf(language, page, WIDE);
	const narrow = sceneOf(language, page, NARROW);
	const { heading, subtitle, map, timeline, list, about } = wide;
	const picture = map && narrow.map && both(mapView(textKit, thinMap(map)), mapView(textKit, thinMap(narrow.map)));
	const axis = timeline && narrow.timeline && both(timelineView(textKit, timeline), timelineView(textKit, narrow.timeline));
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
function pageView(language, page, address) {
	const up = page === "index" ? "../" : "../../";
	const part = partOf(page);
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n    <html lang=",
		" dir=",
		">\n      <head>\n        ",
		"\n      </head>\n      <body>\n        <main>\n          <dortmund-partners lang=",
		" show=",
		" heading-level=\"1\"\n            >",
		"</dortmund-partners\n          >\n        </main>\n        <script async src=",
		"><\/script>\n        <script async src=",
		"><\/script>\n      </body>\n    </html> "
	])), tagOf(language), direction(language), headView(language, page, address), language, part ?? nothing, contentView(language, page), `${up}../dortmund-partners.js`, `${up}height.js`);
}
/** Templates are indented for those who read them here. */
var pageText = (language, page, address) => pageView(language, page, address).text.replace(/\s*\n\s*/g, "\n");
/** The pages for frames and their answers to oEmbed, as the build writes them. */
function embedFiles(address = ADDRESS) {
	return LANGUAGES.flatMap((language) => PAGES.flatMap((page) => [{
		name: `${folderOf(language, page)}index.html`,
		text: pageText(language, page, address)
	}, {
		name: `${folderOf(language, page)}oembed.json`,
		text: oembedOf(language, page, address)
	}]));
}
// src/static/static.ts
/** Of the whole picture, and of the letters in it, px. */
var WIDTH = 1200;
var HEIGHT = 675;
var EM = 18;
/**
* The map as a self-contained SVG, 1200 × 675 px, with title, credit and the date of the data. Needs no
* browser. Takes `lang`, `view`, `projection`, `theme`, `year`, `selected`, `viewpoint`, `heading` and
* `data` as the element does. Throws a RangeError for data that cannot be used.
*/
function staticSvg(raw = {}) {
	const { data: data$1 = data, problem } = raw.data ? readDocument(data, raw.data) : {};
	if (problem) throw new RangeError(sayProblem(problem));
	const { options } = resolveOptions(raw, {
		languages: [],
		ids: data$1.partners.map(({ id }) => id)
	});
	const shade = options.theme === "dark" || options.theme === "contrast" ? options.theme : "light";
	const draw = (width, mapHeight) => makePoster(data$1, options, {
		selected: options.selected,
		year: options.year,
		playing: false,
		framing: "link",
		glide: null,
		unfolded: true
	}, {
		width,
		mapHeight,
		fontSize: EM,
		measure: tableMeasure
	}, TODAY);
	const tried = draw(WIDTH, HEIGHT);
	const poster = draw(2 * WIDTH - tried.width, 2 * HEIGHT - tried.height);
	const style = `<style>.picture{font-family:${FONT}}${pictureStyle(shade)}</style>`;
	const { text } = posterView(textKit, poster);
	return `${text.replace("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"").replace("</title>", `$&${style}`)}\n`;
}
/** The pictures that the build writes beside the scripts. */
function staticFiles() {
	return LANGUAGES.flatMap((lang) => [{
		name: `static/map.${lang}.svg`,
		text: staticSvg({ lang })
	}, {
		name: `static/near-far.${lang}.svg`,
		text: staticSvg({
			lang,
			view: "near-far"
		})
	}]);
}
export { embedFiles, frameCode, frameSizeOf, staticFiles, staticSvg };
