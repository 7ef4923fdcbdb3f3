import { C as formatDate, E as textOf, S as fill, c as resolveOptions, d as PALETTE, i as makeScene, l as bundled, n as pictureStyle, t as mapView, u as land, w as LANGUAGES } from "./chunks/map.js";
// src/static/kit.ts
/** Text that is markup already. */
var Markup = class {
	constructor(text) {
		this.text = text;
	}
};
var nothing = Symbol("nothing");
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
	if (value === nothing) return "";
	if (value instanceof Markup) return value.text;
	if (Array.isArray(value)) return value.map(contentOf).join("");
	if (typeof value === "string" || typeof value === "number") return escape(`${value}`);
	throw new TypeError(`no content for a static picture: ${String(value)}`);
}
/** An attribute binding at the end of a piece of template: its sigil and its name. */
var BINDING = /\s([@.?]?)([\w-]+)=$/i;
/** An attribute with its value; what needs a browser is left out, what cannot be said in text throws. */
function attributeOf(sigil, name, value) {
	if (value === nothing) return "";
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
	nothing
};
// src/static/measure.ts
/**
* Widths of characters in thousandths of an em, by class: generous means of Noto Sans, DejaVu Sans,
* Arial and Segoe UI, since a static picture is drawn in whatever sans-serif its reader has.
*/
var WIDTHS = [
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
// src/static/static.ts
var WIDTH = 1200;
var HEIGHT = 675;
var MARGIN = 28;
var TITLE = 62;
var EM = 18;
var FONT = "system-ui, \"Segoe UI\", Roboto, \"Noto Sans\", \"Helvetica Neue\", Arial, sans-serif";
var data = {
	...bundled,
	land
};
/**
* The map as a self-contained SVG, 1200 × 675 px, with title, credit and the date of the data. Needs no
* browser. Takes `lang`, `view`, `projection`, `theme`, `year`, `selected` and `heading` as the element does.
*/
function staticSvg(raw = {}) {
	const { options } = resolveOptions(raw, {
		languages: [],
		ids: data.partners.map(({ id }) => id)
	});
	const text = textOf(options.language);
	const shade = options.theme === "dark" || options.theme === "contrast" ? options.theme : "light";
	const scene = makeScene(data, {
		...options,
		show: ["map", "timeline"]
	}, {
		selected: options.selected,
		year: options.year,
		playing: false,
		framing: options.selected === null ? "all" : "link",
		glide: null
	}, {
		width: 1144,
		mapHeight: 569,
		fontSize: EM,
		measure: tableMeasure
	}, Date.parse(data.asOf));
	if (scene.map === null) throw new Error("a static picture shows the map");
	const { svg } = textKit;
	const edge = scene.dir === "rtl" ? 1172 : MARGIN;
	const asOf = fill(options.language, text.asOf, { date: formatDate(options.language, data.asOf) });
	const color = (name) => PALETTE[name][shade];
	const style = `${pictureStyle(color)}.paper{fill:${color("surface")}}.title{fill:${color("text")};font-size:32px;font-weight:700}.year{fill:${color("text")};font-size:18px;text-anchor:end}.foot{fill:${color("muted")};font-size:14px}`;
	return svg`<svg xmlns="http://www.w3.org/2000/svg" width=${WIDTH} height=${HEIGHT} viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} lang=${scene.lang} direction=${scene.dir} font-family=${FONT}>
<style>${style}</style>
<rect class="paper" width=${WIDTH} height=${HEIGHT}></rect>
<text class="title" x=${edge} y="42">${scene.heading?.text ?? ""}</text>
<text class="year" x=${WIDTH - edge} y="42">${options.year === null ? "" : scene.timeline?.caption ?? ""}</text>
<svg x=${MARGIN} y=${TITLE} width=${scene.map.width} height=${scene.map.height} direction="ltr">${mapView(textKit, scene.map)}</svg>
<text class="foot" x=${edge} y=${661}>${`${text.boundaryNote} ${text.mapData}. ${text.source}. ${asOf}`}</text>
</svg>
`.text;
}
/** Everything the build writes beside the scripts. */
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
export { staticFiles, staticSvg };
