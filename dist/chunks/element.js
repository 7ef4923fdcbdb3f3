import { B as distanceKm, C as isShown, D as timetable, E as stepFrom, F as tagOf, G as localized, H as nearest, I as textOf, K as bundled, O as shotKey, R as contains, S as clampYear, T as stepAt, U as quote, V as readDocument, W as sayProblem, _ as momentOf, b as PALETTE, c as widgetStyle, d as makePoster, f as makeScene, g as statusOf, h as sinceOf, i as widgetView, k as shotOf, l as posterView, m as kindOf, p as httpsOnly, q as land, v as partnerOf, w as phaseAt, x as beginnings, y as resolveOptions, z as distance } from "./widget.js";
import { LitElement, html, noChange, nothing, render, svg, unsafeCSS } from "lit";
// src/controllers/announcer.ts
/** At most one message a second, the last one wins; gone after three, so that nobody meets it later. */
var INTERVAL = 1e3;
var LIFETIME = 3e3;
/** Says one polite sentence to assistive technology: by `ariaNotify` where there is one, else in the status region. */
var Announcer = class {
	#host;
	#last = -1e3;
	#waiting;
	#clearing;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostDisconnected() {
		this.hush();
		clearTimeout(this.#clearing);
		this.#clear();
	}
	/** What was not said yet is said no more. */
	hush() {
		clearTimeout(this.#waiting);
	}
	say(text) {
		this.hush();
		const wait = Math.max(0, this.#last + INTERVAL - performance.now());
		this.#waiting = setTimeout(() => this.#speak(text), wait);
	}
	#speak(text) {
		this.#last = performance.now();
		const root = this.#host.shadowRoot;
		const section = root?.querySelector("section");
		if (typeof section?.ariaNotify === "function") {
			section.ariaNotify(text);
			return;
		}
		const region = root?.querySelector("[role=status]");
		if (!region) return;
		region.textContent = text;
		clearTimeout(this.#clearing);
		this.#clearing = setTimeout(() => this.#clear(), LIFETIME);
	}
	#clear() {
		const region = this.#host.shadowRoot?.querySelector("[role=status]");
		if (region) region.textContent = "";
	}
};
// src/controllers/document.ts
/** One value for all elements without data of their own, so that they share their pictures. */
var BUNDLED = {
	...bundled,
	land
};
var idsOf = ({ partners }) => partners.map(({ id }) => id);
var CHILD = "script[type=\"application/json\"]";
/**
* The data that are drawn: those of the property, else of a child with JSON, else the bundled ones.
* What cannot be used changes nothing, and is reported once.
*/
var DocumentController = class {
	#host;
	#report;
	#observer;
	#text;
	#child;
	/** The property's value, or what the child says: whichever was taken last. */
	#taken;
	#said;
	constructor(host, report) {
		this.data = BUNDLED;
		this.ids = idsOf(BUNDLED);
		this.#text = null;
		this.#child = { data: BUNDLED };
		this.#taken = this.#child;
		this.#ask = () => this.#host.requestUpdate();
		this.#host = host;
		this.#report = report;
		this.#observer = new MutationObserver(this.#ask);
		host.addController(this);
	}
	hostConnected() {
		this.#ask();
		this.#observer.observe(this.#host, {
			childList: true,
			characterData: true,
			subtree: true
		});
	}
	hostDisconnected() {
		this.#observer.disconnect();
	}
	/** Not while the element draws: a listener may set other data. */
	hostUpdated() {
		const { problem } = this;
		const message = problem && sayProblem(problem);
		const isNew = message !== this.#said;
		this.#said = message;
		if (message && isNew) this.#report(message, problem.name);
	}
	/** Takes what the author gives now; whether other data are to be drawn. */
	take(own) {
		this.#look();
		const source = own ?? this.#child;
		if (source === this.#taken) return false;
		this.#taken = source;
		const { data, problem } = own == null ? this.#child : readDocument(BUNDLED, own);
		this.problem = problem;
		const isNew = data !== void 0 && data !== this.data;
		if (isNew) {
			this.data = data;
			this.ids = idsOf(data);
		}
		return isNew;
	}
	#ask;
	/** Reads the child, where it is another text than before. */
	#look() {
		const text = this.#host.querySelector(CHILD)?.textContent ?? null;
		if (text === this.#text) return;
		let reading = { data: BUNDLED };
		try {
			if (text !== null) reading = readDocument(BUNDLED, JSON.parse(text));
		} catch (reason) {
			const page = this.#host.ownerDocument;
			if (page.readyState === "loading") {
				page.addEventListener("DOMContentLoaded", this.#ask);
				return;
			}
			reading = { problem: {
				name: "",
				value: quote(`${reason}`),
				allowed: ["JSON"]
			} };
		}
		this.#text = text;
		this.#child = reading;
	}
};
// src/controllers/focus.ts
/** The city in whose entry of the list an element stands. */
var entryOf = (element) => element?.closest(".item")?.dataset["id"];
/**
* Keeps the focus where engines would take it away and let the reader begin anew at the top of the
* page: when the element is put elsewhere in the document, and when what has the focus is drawn no more.
*/
var FocusKeeper = class {
	#host;
	#focused = null;
	/** What has the focus before an update draws: afterwards it may be gone, and engines would not say so. */
	#active;
	/** The city whose entry that is in: afterwards another one may stand there. */
	#id;
	#isWatching = false;
	constructor(host) {
		this.#host = host;
	}
	hostUpdate() {
		this.#active = this.#host.shadowRoot?.activeElement;
		this.#id = entryOf(this.#active);
	}
	/** It goes to the button of the same city, where there is one; else to the whole region. */
	hostUpdated() {
		const active = this.#active;
		const id = this.#id;
		if (!active || active.isConnected && !active.closest("[hidden]") && entryOf(active) === id) return;
		const root = this.#host.shadowRoot;
		const find = (selector) => root?.querySelector(selector);
		const same = find(`.item[data-id="${id}"] button`);
		const region = find("section");
		if (same) same.focus({ preventScroll: true });
		else if (region) focusInPassing(region);
	}
	hostConnected() {
		this.#watch();
		const { activeElement, body } = this.#host.ownerDocument;
		if (activeElement === body || activeElement === null) this.#focused?.focus();
	}
	#watch() {
		const root = this.#host.shadowRoot;
		if (!root || this.#isWatching) return;
		this.#isWatching = true;
		const came = (event) => this.#focused = event.target;
		const left = () => setTimeout(() => {
			if (root.activeElement === null) this.#focused = null;
		});
		const options = {
			capture: false,
			once: false,
			passive: true
		};
		root.addEventListener("focusin", came, options);
		root.addEventListener("focusout", left, options);
	}
	/** Not every engine says so. */
	hostDisconnected() {
		setTimeout(() => {
			if (!this.#host.isConnected) this.#focused = null;
		});
	}
};
/**
* Puts the focus on an element that is no stop of its own: the next Tab goes on from there. It becomes
* one only while it has the focus; engines would not go on from a place that can never be reached.
*/
function focusInPassing(element) {
	element.tabIndex = 0;
	const leave = () => element.removeAttribute("tabindex");
	element.addEventListener("blur", leave, {
		capture: false,
		once: true,
		passive: true
	});
	element.focus();
}
// src/controllers/clock.ts
var systemClock = {
	now: () => performance.now(),
	later: (ms, callback) => {
		const timer = setTimeout(callback, ms);
		return () => clearTimeout(timer);
	}
};
// src/controllers/frames.ts
var moving = /* @__PURE__ */ new Set();
var frame = 0;
function tick() {
	frame = requestAnimationFrame(tick);
	for (const step of moving) step();
}
/** Calls `step` with every frame of the page until the answer is called. */
function onEachFrame(step) {
	if (moving.size === 0) frame = requestAnimationFrame(tick);
	moving.add(step);
	return () => {
		if (moving.delete(step) && moving.size === 0) cancelAnimationFrame(frame);
	};
}
// src/controllers/glide.ts
/** How long the map takes from one shot to the next, ms. */
var DURATION = 400;
/** Starts and ends gently. */
var eased = (part) => part * part * (3 - 2 * part);
var wantsMotion = () => typeof matchMedia === "function" && !matchMedia("(prefers-reduced-motion: reduce)").matches;
/**
* Eases the map from one shot to the next. A change on the way back to where it came from turns it
* round; any other waits until it has arrived, so that nothing ever jumps. Frames are asked for only on
* the way; where none come, a timer ends it. Readers who want less motion, and pages out of sight, get
* the next shot at once.
*/
var GlideController = class {
	#host;
	#clock;
	/** The way that is taken, null at rest. */
	#way = null;
	/** The shot at which the map stands, or that is wanted next. */
	#wanted = null;
	#start = 0;
	#cancel = () => {};
	constructor(host, clock = systemClock) {
		this.#host = host;
		this.#clock = clock;
		host.addController(this);
	}
	/** Says which shot is wanted now; answers where on its way the map is, null at rest. */
	aim(shot, canMove) {
		const before = this.#wanted;
		this.#wanted = shot;
		if (!canMove || !before) this.#end();
		else if (!this.#way) this.#begin(before, shot);
		else if (shotKey(this.#way.from) === shotKey(shot)) this.#turn(this.#way);
		return this.#way && {
			...this.#way,
			part: eased(this.#part())
		};
	}
	/** Forgets where the map stood: the next shot is taken at once. */
	hostDisconnected() {
		this.#wanted = null;
		this.#end();
	}
	/** How much of the time of the way is over, 0 to 1. */
	#part() {
		return Math.max(0, Math.min(1, (this.#clock.now() - this.#start) / DURATION));
	}
	#begin(from, to, done = 0) {
		this.#end();
		if (shotKey(from) === shotKey(to) || document.hidden || !wantsMotion()) return;
		this.#way = {
			from,
			to
		};
		this.#start = this.#clock.now() - done * DURATION;
		const endFrames = onEachFrame(() => this.#host.requestUpdate());
		const endTimer = this.#clock.later((1 - done) * DURATION, () => this.#arrive(to));
		this.#cancel = () => {
			endFrames();
			endTimer();
		};
	}
	#turn({ from, to }) {
		this.#begin(to, from, 1 - this.#part());
	}
	#arrive(at) {
		this.#begin(at, this.#wanted ?? at);
		this.#host.requestUpdate();
	}
	#end() {
		this.#way = null;
		this.#cancel();
	}
};
// src/controllers/highlight.ts
/** What stands for a city, wherever it is: line, dot, name, mark, list entry. */
var CITY = "[data-id]";
/**
* Lets the lines of the city under the pointer, or with the keyboard's focus, stand out in all panels.
* Classes only: what is pointed at is no part of the picture.
*/
var Highlight = class {
	#host;
	#id;
	constructor(host) {
		this.#id = null;
		this.over = (event) => {
			const city = event.target.closest(CITY);
			this.#show(city?.dataset["id"] ?? null);
		};
		this.out = () => this.#show(null);
		this.#host = host;
		host.addController(this);
	}
	/** Lines may have been drawn anew. */
	hostUpdated() {
		if (this.#id !== null) this.#mark();
	}
	#show(id) {
		if (id === this.#id) return;
		this.#id = id;
		this.#mark();
	}
	#mark() {
		const lines = this.#host.shadowRoot?.querySelectorAll(".link") ?? [];
		let found = false;
		for (const line of lines) {
			const isMeant = line.dataset["id"] === this.#id;
			found ||= isMeant;
			line.classList.toggle("lit", isMeant);
		}
		this.#host.shadowRoot?.querySelector(".root")?.classList.toggle("pointing", found);
	}
};
// src/controllers/keys.ts
/** Escape by itself, not as part of a chord or of an input method, and not yet taken by somebody else. */
var isEscape = (event) => event.key === "Escape" && !event.defaultPrevented && !event.isComposing && !isChord(event);
var isChord = ({ ctrlKey, altKey, metaKey }) => ctrlKey || altKey || metaKey;
/**
* What an arrow key adds to a slider's value where the axis runs from right to left: engines differ
* there, and the thumb is to move the way the key points. 0: the engine's own business.
*/
function mirroredStep(event, direction) {
	if (direction === "ltr" || isChord(event)) return 0;
	return event.key === "ArrowLeft" ? 1 : event.key === "ArrowRight" ? -1 : 0;
}
// src/controllers/minute.ts
var MINUTE = 6e4;
/** The present moment. While `ticking` it asks for an update at each full minute; otherwise it rests. */
var Minute = class {
	#host;
	#ticking;
	#timer;
	constructor(host, ticking) {
		this.#host = host;
		this.#ticking = ticking;
		host.addController(this);
	}
	now() {
		return Date.now();
	}
	/** An update that was asked for before the removal may come after it: then no timer is set. */
	hostUpdated() {
		clearTimeout(this.#timer);
		if (!this.#host.isConnected || !this.#ticking()) return;
		const rest = MINUTE - Date.now() % MINUTE;
		this.#timer = setTimeout(() => this.#host.requestUpdate(), rest);
	}
	hostDisconnected() {
		clearTimeout(this.#timer);
	}
};
// src/controllers/page.ts
/** Attributes of the page's root by which language and colour scheme are usually switched. */
var WATCHED = [
	"lang",
	"class",
	"data-theme",
	"data-bs-theme"
];
/** Node.DOCUMENT_FRAGMENT_NODE; above a connected element only a shadow root is one. */
var SHADOW = 11;
/** What the page around says where the author says nothing: its language, and its colour scheme. */
var PageController = class {
	#host;
	#observer;
	constructor(host) {
		this.leavesSchemeOpen = false;
		this.languages = [];
		this.#host = host;
		this.#observer = new MutationObserver(() => host.requestUpdate());
		host.addController(this);
	}
	/** A new place may mean another language. */
	hostConnected() {
		this.#host.requestUpdate();
		this.#observer.observe(this.#host.ownerDocument.documentElement, {
			attributes: true,
			attributeFilter: WATCHED
		});
	}
	hostDisconnected() {
		this.#observer.disconnect();
	}
	/** Before the element writes: the page's styles are settled then, and nothing is computed twice. */
	read() {
		const place = this.#host.isConnected ? this.#host : document.documentElement;
		this.leavesSchemeOpen = (getComputedStyle(place).colorScheme || "normal") === "normal" && !place.ownerDocument.querySelector("meta[name=\"color-scheme\"]");
		const tags = [];
		let node = this.#host;
		while (node) {
			node = node.nodeType === SHADOW ? node.host : node.parentNode;
			const tag = node?.getAttribute?.("lang");
			if (tag) tags.push(tag);
		}
		this.languages = [
			...tags,
			...navigator.languages ?? [],
			navigator.language
		];
	}
};
// src/model/contrast.ts
/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(rgb) {
	const [r, g, b] = rgb.map((value) => {
		const part = value / 255;
		return part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4;
	});
	return .2126 * r + .7152 * g + .0722 * b;
}
/** Contrast ratio, 1–21 (WCAG 2.2). */
function contrast(a, b) {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + .05) / (dark + .05);
}
/** `#rrggbb` to red, green and blue. */
function fromHex(hex) {
	const value = parseInt(hex.slice(1), 16);
	return [
		value >> 16 & 255,
		value >> 8 & 255,
		value & 255
	];
}
var toHex = (rgb) => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
/**
* The colour itself if it stands out from every ground by the ratio, otherwise the nearest mixture of it
* with black or white that does. Where no mixture reaches the ratio, black or white, whichever is better.
*/
function readableShade(color, grounds, ratio) {
	const least = (rgb) => Math.min(...grounds.map((ground) => contrast(rgb, ground)));
	const mix = (pole, part) => color.map((value) => Math.round(value + (pole - value) * part));
	for (let percent = 0; percent <= 100; percent += 2) for (const pole of [0, 255]) {
		const shade = mix(pole, percent / 100);
		if (least(shade) >= ratio) return shade;
	}
	return least([
		0,
		0,
		0
	]) >= least([
		255,
		255,
		255
	]) ? [
		0,
		0,
		0
	] : [
		255,
		255,
		255
	];
}
// src/controllers/color.ts
var shared;
/** One pixel's worth of canvas. It knows every notation of a colour; null where there is none. */
var canvas = () => shared ??= document.createElement("canvas").getContext("2d");
/** The colour that it was given: `#rrggbb`, or, where it is partly transparent, `rgba(…)` or `#rrggbbaa`. */
function colorOf(context) {
	const given = `${context.fillStyle}`;
	if (/^#|^rgba/.test(given)) return given;
	context.clearRect(0, 0, 1, 1);
	context.fillRect(0, 0, 1, 1);
	return toHex([...context.getImageData(0, 0, 1, 1).data]).replace(/^(.{7})ff$/, "$1");
}
/** A computed colour in a notation that programs without style sheets read. */
function plainColor(computed) {
	const context = canvas();
	if (!context) return computed;
	context.fillStyle = computed;
	return colorOf(context);
}
/**
* A colour as `#rrggbb`, null for anything else: no `url()`, no `var()`, nothing that is partly
* transparent.
*/
function parseColor(value) {
	if (/url|var|image|gradient|light-dark|currentcolor/i.test(value)) return null;
	if (!CSS.supports("color", value)) return null;
	const context = canvas();
	if (!context) return null;
	context.fillStyle = "#010203";
	context.fillStyle = value;
	const first = context.fillStyle;
	context.fillStyle = "#040506";
	context.fillStyle = value;
	if (context.fillStyle !== first) return null;
	const color = colorOf(context);
	return color.length === 7 ? color : null;
}
// src/controllers/plain.ts
/** What style sheets say of the parts of a picture; the colours first. */
var INK = "fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin paint-order font-family font-size font-weight text-anchor".split(" ");
/** For style sheets, scripts and screen readers on a page. */
var DROPPED = /^(class|style|part|data|aria)/;
/** XML has no way to say most of these, and has no need of the others. */
var UNSAYABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/**
* Writes what style sheets say into attributes, so that a picture needs none of them any more, and takes
* out what is hidden. Parts say what they do not have from the whole, whose ink is `around`.
*/
function makePlain(node, around) {
	const style = getComputedStyle(node);
	if (style.visibility === "hidden" || style.display === "none" && node.hasAttribute("class")) return node.remove();
	const ink = INK.map((name) => style.getPropertyValue(name));
	const children = [...node.childNodes];
	for (const child of children) {
		if (child.nodeType === 1) makePlain(child, around ?? ink);
		if (child.nodeType === 8) child.remove();
	}
	for (const name of node.getAttributeNames()) if (DROPPED.test(name)) node.removeAttribute(name);
	INK.forEach((name, i) => {
		const value = ink[i];
		if (value === around?.[i]) return;
		node.setAttribute(name, i < 2 && value !== "none" ? plainColor(value) : value);
	});
}
/** A plain picture as a file. */
var xmlOf = (picture) => new XMLSerializer().serializeToString(picture).replace(UNSAYABLE, " ");
// src/controllers/playback.ts
/**
* Plays the timeline. The year is a function of the time elapsed: between two steps nothing runs, no
* frame is requested, and a throttled tab ends at the same year. Never starts by itself; stopped when
* the page is hidden or printed, the element leaves the screen or the document; never resumed.
*/
var Playback = class {
	#host;
	#target;
	#clock;
	#run = null;
	constructor(host, target, clock = systemClock) {
		this.#host = host;
		this.#target = target;
		this.#clock = clock;
		host.addController(this);
	}
	/** Who started the playback that runs; null: none runs. */
	get startedBy() {
		return this.#run && this.#run.by;
	}
	hostDisconnected() {
		this.stop("page");
	}
	start(by) {
		if (this.#run || !this.#host.isConnected) return;
		this.#run = {
			by,
			steps: this.#target.plan(),
			start: this.#clock.now(),
			cancel: () => {},
			unwatch: this.#watchPage()
		};
		this.#target.started(by);
		this.#host.requestUpdate();
		this.#advance();
	}
	stop(by) {
		this.#end("paused", by);
	}
	#end(how, by) {
		const run = this.#run;
		if (!run) return;
		this.#run = null;
		run.cancel();
		run.unwatch();
		this.#target.stopped(how, run.by, by);
		this.#host.requestUpdate();
	}
	#advance() {
		const run = this.#run;
		if (!run) return;
		const elapsed = this.#clock.now() - run.start;
		const step = stepAt(run.steps, elapsed);
		const next = run.steps.filter(({ at }) => at > elapsed)[0];
		if (next) run.cancel = this.#clock.later(next.at - elapsed, () => this.#advance());
		if (step) this.#target.show(step.year, run.by);
		if (!next) this.#end("finished", "page");
	}
	/** Everything by which the page ends a playback; the answer takes all of it away again. */
	#watchPage() {
		const stop = () => this.stop("page");
		const stopIfHidden = () => {
			if (document.hidden) stop();
		};
		const options = {
			capture: false,
			once: false,
			passive: true
		};
		document.addEventListener("visibilitychange", stopIfHidden, options);
		addEventListener("pagehide", stop, options);
		addEventListener("beforeprint", stop, options);
		const sight = typeof IntersectionObserver === "function" ? new IntersectionObserver((entries) => {
			if (entries.every((entry) => !entry.isIntersecting)) stop();
		}) : null;
		sight?.observe(this.#host);
		return () => {
			document.removeEventListener("visibilitychange", stopIfHidden);
			removeEventListener("pagehide", stop);
			removeEventListener("beforeprint", stop);
			sight?.disconnect();
		};
	}
};
// src/controllers/png.ts
/** Draws on a canvas what a plain picture shows, one part after the other. */
function paint(context, node, picture) {
	const of = (name) => node.getAttribute(name) ?? picture.getAttribute(name);
	const at = (name) => parseFloat(of(name)) || 0;
	const { localName: name } = node;
	const isFrame = name === "svg";
	const shape = new Path2D(of("d"));
	if (isFrame || name === "rect") shape.rect(at("x"), at("y"), at("width"), at("height"));
	if (name === "circle") shape.arc(at("cx"), at("cy"), at("r"), 0, 7);
	if (isFrame) {
		context.save();
		context.clip(shape);
		context.translate(at("x"), at("y"));
	}
	for (const child of node.children) paint(context, child, picture);
	if (isFrame) return context.restore();
	context.textAlign = of("text-anchor").replace("middle", "center");
	context.font = `${of("font-weight")} ${at("font-size")}px ${of("font-family")}`;
	context.lineWidth = at("stroke-width");
	context.lineCap = of("stroke-linecap");
	context.lineJoin = of("stroke-linejoin");
	context.setLineDash((of("stroke-dasharray").match(/[\d.]+/g) ?? []).map(Number));
	const text = name !== "title" && node.childElementCount === 0 ? `${node.textContent}` : "";
	for (const ink of text ? ["stroke", "fill"] : ["fill", "stroke"]) {
		context[`${ink}Style`] = of(ink).replace("none", "#0000");
		context[ink](shape);
		context[`${ink}Text`](text, at("x"), at("y"));
	}
}
/**
* A plain picture with `scale` pixels, 1 to 4, for each of its own. Rejects where the browser has no room
* for so many.
*/
var pngOf = (picture, scale) => new Promise((resolve, reject) => {
	const factor = Math.min(4, Math.max(1, Number(scale))) || 1;
	const canvas = document.createElement("canvas");
	const of = (name) => picture.getAttribute(name);
	canvas.lang = of("lang");
	canvas.width = Number(of("width")) * factor;
	canvas.height = Number(of("height")) * factor;
	const context = canvas.getContext("2d");
	context.scale(factor, factor);
	paint(context, picture, picture);
	canvas.toBlob((blob) => blob ? resolve(blob) : reject(/* @__PURE__ */ new Error("no room for a PNG")));
});
// src/scene/hit.ts
/**
* The city that a point of the picture means: the one whose name lies there, else the one whose dot is
* nearest and within `reach` px. The last panel lies on top. Null in the open sea.
*/
function cityAt({ panels }, point, reach) {
	for (const panel of panels.slice().reverse()) {
		if (!contains(panel, point)) continue;
		const at = [point[0] - panel.x, point[1] - panel.y];
		for (const label of panel.labels) if (isShown(label.phase) && contains(label.box, at)) return label.id;
		let nearest = null;
		let least = reach;
		for (const dot of panel.dots) {
			const away = distance(at, [dot.x, dot.y]);
			if (!isShown(dot.phase) || away >= least) continue;
			least = away;
			nearest = dot.id;
		}
		return nearest;
	}
	return null;
}
/** The partnership whose mark is nearest to a place on the axis and within `reach` px, else null. */
function markAt({ marks }, x, reach) {
	let nearest = null;
	let least = reach;
	for (const mark of marks) {
		const away = Math.abs(mark.x - x);
		if (away >= least) continue;
		least = away;
		nearest = mark.id;
	}
	return nearest;
}
// src/controllers/pointer.ts
/** How far from a dot a click or a tap still means its city, px: half of 24 and of 44. */
var REACH = 12;
var REACH_OF_FINGER = 22;
var isFinger = (event) => event.pointerType === "touch";
/**
* The city whose mark or name a click on the picture hit; else the one that is near, measured in the
* picture's own units, whatever the page zooms or turns. Null in the open sea.
*/
function cityUnder(event, map) {
	const mark = event.target.closest(".dot,.label");
	if (mark) return mark.dataset["id"] ?? null;
	const matrix = event.currentTarget.getScreenCTM();
	if (!matrix) return null;
	const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
	return cityAt(map, [x, y], isFinger(event) ? REACH_OF_FINGER : REACH);
}
/** What moves further than this between down and up is a drag, px. */
var STILL = 4;
/**
* The partnership whose mark a tap on the slider hit; null between the marks, and where the pointer
* that went down at `from` has dragged the thumb there. The years between two marks stay within reach.
*/
function markUnder(event, from, time) {
	if (event.detail === 0 || Math.abs(event.clientX - from) > STILL) return null;
	const { left, width } = event.currentTarget.getBoundingClientRect();
	return markAt(time, (event.clientX - left) / width * time.width, (isFinger(event) ? REACH_OF_FINGER : REACH) / 2);
}
// src/controllers/stage.ts
/** Widths are taken in steps: fewer layouts while a window is dragged. */
var STEP = 8;
/** Wider than this, in em, the widget does not grow: a list of nine cities has no use for it. */
var WIDEST_EM = 90;
/** What a sheet of A4 within usual margins has room for, px. */
var PAPER_WIDTH = 720;
/** In letters of 9 pt. */
var PAPER = {
	mapHeight: 300,
	fontSize: 12
};
/** Where nothing can be measured, px. */
var FALLBACK_WIDTH = 640;
var FALLBACK_FONT_SIZE = 16;
var PRINTING = ["beforeprint", "afterprint"];
/**
* Measures texts in a font family with a canvas; without one, about half an em for each character. What a
* generic family like `sans-serif` stands for depends on the language.
*/
function makeRuler(family, lang, { letter, word }) {
	const canvas = document.createElement("canvas");
	canvas.lang = lang;
	const context = canvas.getContext("2d");
	const widthOf = (text, size, weight) => {
		if (!context) return text.length * size * .6;
		context.font = `${weight} ${size}px ${family}`;
		const words = text.split(" ").length - 1;
		return context.measureText(text).width + size * (letter * text.length + word * words);
	};
	const known = /* @__PURE__ */ new Map();
	return {
		measure(text, size, weight) {
			const key = `${weight} ${size} ${text}`;
			let each = known.get(key);
			if (!each) {
				const again = () => widthOf(text, size, weight);
				known.set(key, each = {
					width: again(),
					again
				});
			}
			return each.width;
		},
		isStale: () => [...known.values()].some(({ width, again }) => again() !== width)
	};
}
/** One for each font, so that instances with the same one share their layouts too. */
var rulers = /* @__PURE__ */ new Map();
function rulerOf(family, lang, spacing) {
	const key = `${lang} ${spacing.letter} ${spacing.word} ${family}`;
	const ruler = rulers.get(key) ?? makeRuler(family, lang, spacing);
	rulers.set(key, ruler);
	return ruler;
}
/** Watches what the picture is drawn on: the element's width, the font of the page, the reader's size. */
var StageController = class {
	#host;
	#drawNow;
	#observer;
	#frame;
	#hostWidth;
	#family;
	#lang;
	#fontSize;
	#spacing;
	#fontIsUnknown;
	constructor(host, drawNow) {
		this.#observer = null;
		this.#frame = 0;
		this.#hostWidth = 0;
		this.#family = "sans-serif";
		this.#lang = "";
		this.#fontSize = FALLBACK_FONT_SIZE;
		this.#spacing = {
			letter: 0,
			word: 0
		};
		this.#fontIsUnknown = true;
		this.isPrinted = false;
		this.#printing = ({ type }) => {
			this.isPrinted = type === "beforeprint";
			this.#host.requestUpdate();
			this.#drawNow();
		};
		this.#fontsLoaded = () => {
			if (this.#ruler.isStale()) rulers.clear();
			this.#host.requestUpdate();
		};
		this.#host = host;
		this.#drawNow = drawNow;
		host.addController(this);
	}
	/** What to draw on; its width is 0 as long as the element has none. */
	get stage() {
		const { measure } = this.#ruler;
		if (this.isPrinted) return {
			...PAPER,
			width: this.#paperWidth,
			measure
		};
		const width = Math.min(this.#hostWidth, WIDEST_EM * this.#fontSize);
		return {
			width: Math.floor(width / STEP) * STEP,
			mapHeight: null,
			fontSize: this.#fontSize,
			measure
		};
	}
	get #ruler() {
		return rulerOf(this.#family, this.#lang, this.#spacing);
	}
	/** As wide as the sheet where it fills the window, narrower in a column. */
	get #paperWidth() {
		const { clientWidth } = this.#host.ownerDocument.documentElement;
		const part = Math.min(1, this.#hostWidth / (clientWidth || 1));
		return Math.round(Math.min(PAPER_WIDTH, Math.max(this.#hostWidth, PAPER_WIDTH * part)));
	}
	/** Before each update but those of the year alone: another language, or another class of the page, may mean another font. */
	readFont(lang) {
		this.#lang = lang;
		const style = getComputedStyle(this.#host);
		const family = style.getPropertyValue("--dp-font").trim() || style.fontFamily;
		if (family) this.#family = family;
		this.#readRoot();
	}
	hostConnected() {
		const { clientWidth } = this.#host;
		const { paddingLeft, paddingRight } = getComputedStyle(this.#host);
		this.#setWidth(clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0));
		if (typeof ResizeObserver === "function") {
			this.#observer = new ResizeObserver(([entry]) => {
				cancelAnimationFrame(this.#frame);
				if (entry) this.#frame = requestAnimationFrame(() => this.#resized(entry.contentRect.width));
			});
			this.#observer.observe(this.#host);
		} else if (this.#hostWidth === 0) this.#hostWidth = FALLBACK_WIDTH;
		document.fonts?.addEventListener("loadingdone", this.#fontsLoaded);
		for (const type of PRINTING) addEventListener(type, this.#printing);
	}
	hostDisconnected() {
		for (const type of PRINTING) removeEventListener(type, this.#printing);
		this.isPrinted = false;
		cancelAnimationFrame(this.#frame);
		this.#observer?.disconnect();
		this.#observer = null;
		document.fonts?.removeEventListener("loadingdone", this.#fontsLoaded);
	}
	/** After the first render: the root shows what the reader's font is like. Later it is read before each update. */
	hostUpdated() {
		if (this.#fontIsUnknown && this.#readRoot()) this.#host.requestUpdate();
	}
	/** Whether it is another font than before. */
	#readRoot() {
		const root = this.#host.shadowRoot?.querySelector(".root");
		if (!root) return false;
		this.#fontIsUnknown = false;
		const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(root);
		const size = parseFloat(fontSize);
		if (!Number.isFinite(size) || size <= 0) return false;
		const em = (length) => (parseFloat(length) || 0) / size;
		const [letter, word] = [em(letterSpacing), em(wordSpacing)];
		const isOld = size === this.#fontSize && letter === this.#spacing.letter && word === this.#spacing.word;
		this.#fontSize = size;
		this.#spacing = {
			letter,
			word
		};
		return !isOld;
	}
	/** Other letters make the element higher: a reader may have changed font or spacing. */
	#resized(width) {
		this.#setWidth(width);
		if (this.#readRoot()) this.#host.requestUpdate();
	}
	/** A hidden element has no width; what it showed before stays until it has one again. */
	#setWidth(width) {
		if (width <= 0 || width === this.#hostWidth) return;
		const before = this.stage.width;
		this.#hostWidth = width;
		if (this.stage.width === before) return;
		this.#host.requestUpdate();
	}
	/** A drawing for a phone would fill a page by itself, one for a wide screen could not be read on paper. */
	#printing;
	/** A web font came. Whether another element has noticed that before or not, this one is drawn again. */
	#fontsLoaded;
};
// src/controllers/slips.ts
/**
* Attributes of the element, and of the placeholder around it, that are almost one of ours. Others
* belong to the page.
*/
function slipsOf(element, names) {
	const place = element.closest(".dortmund-partners");
	const slips = [];
	for (const { name, value } of [...element.attributes, ...place?.attributes ?? []]) {
		const word = name.replace(/^data-/, "");
		const meant = word in element || names.includes(word) ? null : nearest(word, names);
		if (meant !== null) slips.push({
			name,
			value: quote(value),
			allowed: [meant]
		});
	}
	return slips;
}
// src/controllers/tint.ts
/** Lines and controls against what lies behind them (WCAG 2.2, 1.4.11). */
var RATIO = 3;
/**
* An author's accent made fit for light and dark: where it misses 3:1 against land, sea or surface, the
* nearest lighter or darker shade that does not.
*/
function tintFor(accent, theme) {
	if (accent === null) return {
		css: null,
		problem: null
	};
	const problem = (...allowed) => ({
		name: "accent",
		value: accent,
		allowed
	});
	const parsed = parseColor(accent);
	if (parsed === null) return {
		css: null,
		problem: problem("#rrggbb", "rgb()", "red", "…")
	};
	const color = fromHex(parsed);
	const shadeOn = (shades) => {
		const grounds = [
			PALETTE.land,
			PALETTE.sea,
			PALETTE.surface
		].map((each) => fromHex(each[shades]));
		return toHex(readableShade(color, grounds, RATIO));
	};
	const light = shadeOn(theme === "contrast" ? "contrast" : "light");
	const dark = shadeOn(theme === "contrast" ? "contrastDark" : "dark");
	const corrected = [...theme !== "dark" && light !== parsed ? [`light ${light}`] : [], ...theme !== "light" && dark !== parsed ? [`dark ${dark}`] : []];
	return {
		css: CSS.supports("color", "light-dark(#000,#fff)") ? `light-dark(${light},${dark})` : light,
		problem: corrected.length > 0 ? problem("contrast 3:1", ...corrected) : null
	};
}
// src/controllers/tooltip.ts
var idOf = (element) => element.closest("[data-id]")?.dataset["id"] ?? "";
/**
* Shows a city's name and year at its dot while a pointer is on the dot, or the focus on the city's
* button. As WCAG 2.2 asks for (1.4.13), it stays until pointer and focus leave or Escape is pressed,
* and the pointer may move onto it. It repeats the button's name, so assistive technology does not hear it.
*/
var Tooltip = class {
	#host;
	#tipOf;
	#pointed = null;
	#focused = null;
	/** The element may be in another one when the listener is taken away. */
	#heard = null;
	constructor(host, tipOf) {
		this.#host = host;
		this.#tipOf = tipOf;
		host.addController(this);
	}
	/** The root's listener for pointers that come and for focus that arrives. */
	over(event) {
		const target = event.target;
		if (event.type === "focusin") this.#focused = target.matches(".city") ? {
			id: idOf(target),
			panel: null
		} : null;
		else if (!target.matches(".tip")) this.#pointed = target.matches(".dot") ? {
			id: idOf(target),
			panel: target.closest(".panel")?.dataset["panel"] ?? null
		} : null;
		this.#draw();
	}
	out(event) {
		if (event.type === "focusout") this.#focused = null;
		else this.#pointed = null;
		this.#draw();
	}
	/**
	* Whether one was to be seen: the page may have scrolled the map away, or something may cover it. The
	* next comes with another city, or when this one is left and found again.
	*/
	dismiss() {
		const box = this.#box;
		let wasSeen = false;
		if (box && !box.hidden) {
			const { left, top, width, height } = box.getBoundingClientRect();
			wasSeen = this.#host.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2) === box;
		}
		this.#pointed = null;
		this.#focused = null;
		this.#draw();
		return wasSeen;
	}
	hostDisconnected() {
		this.dismiss();
	}
	/** A pointer asks for a tip wherever the focus is, so Escape is heard wherever it is pressed, before others. */
	#escape = (event) => {
		if (!isEscape(event) || !this.dismiss()) return;
		event.preventDefault();
		event.stopPropagation();
	};
	#listen(on) {
		this.#heard?.removeEventListener("keydown", this.#escape, true);
		this.#heard = on ? this.#host.ownerDocument : null;
		this.#heard?.addEventListener("keydown", this.#escape, true);
	}
	/** Dots may stand elsewhere, or be gone. */
	hostUpdated() {
		if (this.#pointed ?? this.#focused) this.#draw();
	}
	get #box() {
		return this.#host.shadowRoot?.querySelector(".tip");
	}
	#draw() {
		const box = this.#box;
		if (!box) return this.#listen(false);
		const trigger = this.#pointed ?? this.#focused;
		const tip = trigger && this.#tipOf(trigger.id, trigger.panel);
		box.hidden = tip === null;
		this.#listen(tip !== null);
		if (!trigger || !tip) return;
		box.textContent = tip.text;
		box.dataset["id"] = trigger.id;
		box.classList.toggle("below", tip.isBelow);
		box.style.setProperty("--_x", `${tip.x}%`);
		box.style.setProperty("--_y", `${tip.y}%`);
		box.style.setProperty("--_r", `${tip.r}px`);
	}
};
// src/scene/table.ts
/** All partners in the order of the data, below a line of headings with their units. */
function makeTable(data, language) {
	const text = textOf(language);
	const km = text.km.replace(/\{km\}\s?/, "");
	return [[
		text.city,
		text.ownName,
		text.country,
		text.kind,
		text.sinceLabel,
		text.status,
		`${text.distance} (${km})`,
		`${text.latitude} (°)`,
		`${text.longitude} (°)`,
		text.website
	], ...data.partners.map((partner) => {
		const [longitude, latitude] = partner.lonLat;
		return [
			localized(partner.name, language),
			partner.ownName?.text ?? null,
			localized(partner.country, language),
			kindOf(partner, data, language),
			partner.since,
			statusOf(partner, language),
			Math.round(distanceKm(data.home.lonLat, partner.lonLat)),
			latitude,
			longitude,
			httpsOnly(partner.site)
		];
	})];
}
/** As RFC 4180 has it; a spreadsheet takes no text for a formula (OWASP, CSV injection). */
var csvOf = (table) => table.map((row) => row.map((cell) => typeof cell === "string" ? `"${cell.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, "\"\"")}"` : cell).join() + "\r\n").join("");
// src/scene/tip.ts
/** Room that a tip takes, in font sizes of the labels. */
var HEIGHT = 3;
/**
* The tip of a partner in the panel of that name, or in the topmost that has its dot. Null where there
* is none to be seen, for home, and for the city that leads: its details, or the title, say as much.
*/
function tipOf(data, language, map, id, panelId) {
	const partner = partnerOf(data, id);
	if (!partner || map.isMoving) return null;
	let tip = null;
	for (const panel of map.panels) {
		const dot = panel.dots.filter((each) => each.id === id)[0];
		if (!dot || !isShown(dot.phase) || dot.emphasis === "selected") continue;
		if (panelId !== null && panel.id !== panelId) continue;
		const y = panel.y + dot.y;
		tip = {
			text: `${localized(partner.name, language)} · ${sinceOf(partner, language)}`,
			x: (panel.x + dot.x) / map.width * 100,
			y: y / map.width * 100,
			r: dot.r,
			isBelow: y < HEIGHT * map.labelSize
		};
	}
	return tip;
}
// src/version.ts
/** Of this code, as in package.json. Two copies on one page are told apart by it. */
var VERSION = "0.1.0";
// src/element.ts
var kit = {
	html,
	svg,
	nothing,
	noChange
};
/**
* Dortmund's partner cities as a map, a timeline and a list that share one selection and one year.
* After the file that defines it nothing is requested, stored or sent.
*
* @tagname dortmund-partners
* @attr {string} lang - The language: `de` `de-simple` `en` `fr` `he` `ru` `sr-Cyrl` `sr-Latn` `tr` `zh-Hans`, or a tag near to one of them. Default: as the page.
*
* @fires {CustomEvent<null>} dp-ready - Once, when the first picture stands.
* @fires {CustomEvent<{ readonly id: string | null }>} dp-select - The reader opens a city, or closes it (`null`). Cancelable.
* @fires {CustomEvent<{ readonly year: number }>} dp-year - The reader, or the playback the reader started, moves to another year.
* @fires {CustomEvent<null>} dp-play - The reader starts the playback.
* @fires {CustomEvent<null>} dp-pause - The reader stops the playback, or the one the reader started ends, unless a script stops it.
* @fires {CustomEvent<{ readonly message: string; readonly path: string }>} dp-error - The data cannot be used: what is wrong in a sentence, and where. Those drawn before stay.
*
* @csspart heading - The heading.
* @csspart map - The map with its small print.
* @csspart lens - The enlarged section, where cities crowd.
* @csspart land - The land, of the map and of the lens.
* @csspart line - Every link that is drawn.
* @csspart dot - Every city's mark on the map.
* @csspart label - Every name on map and timeline.
* @csspart timeline - The timeline with its buttons.
* @csspart slider - The handle of the timeline.
* @csspart play - The play button.
* @csspart caption - The sentence beside the play button.
* @csspart list - The list of cities.
* @csspart item - Every city in the list.
* @csspart details - What opens below a city in the list.
* @csspart note - The small print below the map.
*
* @cssprop [--dp-accent=light-dark(#b93e0a, #ff9a57)] - Lines, dots, handle and play button.
* @cssprop [--dp-friend=light-dark(#0b6479, #63d0e2)] - The line and dot of a friendship.
* @cssprop [--dp-land=light-dark(#fcf9f1, #2c3a44)] - Land, and the rim of the letters on it.
* @cssprop [--dp-sea=light-dark(#dbe8ef, #16222c)] - Water.
* @cssprop [--dp-grid=light-dark(#c9dae3, #1e2c36)] - Meridians and parallels.
* @cssprop [--dp-text=light-dark(#17242c, #eef3f6)] - Text.
* @cssprop [--dp-muted=light-dark(#4c5d67, #adbac3)] - Lesser text, edges of buttons.
* @cssprop [--dp-surface=light-dark(#ffffff, #12181d)] - What everything stands on.
* @cssprop [--dp-edge=light-dark(#a7bcc7, #4a5e6b)] - Coasts, frames, rules.
* @cssprop [--dp-focus=light-dark(#1a56db, #8ab8ff)] - The frame around what has the keyboard.
* @cssprop [--dp-radius=6px] - The corners of the map.
* @cssprop [--dp-font=inherit] - The font family; by default that of the page.
*/
var DortmundPartnersElement = class extends LitElement {
	static {
		this.version = VERSION;
	}
	/** The version of the package, of the first copy on the page. */
	get version() {
		return VERSION;
	}
	static {
		this.styles = unsafeCSS(widgetStyle);
	}
	static {
		this.properties = {
			view: { type: String },
			projection: { type: String },
			show: { type: String },
			theme: { type: String },
			accent: { type: String },
			year: {},
			selected: {},
			viewpoint: {},
			heading: { type: String },
			headingLevel: { attribute: "heading-level" },
			debug: {},
			data: { attribute: false }
		};
	}
	#stage = new StageController(this, () => this.performUpdate());
	#page = new PageController(this);
	#document = new DocumentController(this, (message, path) => {
		console.error(`<${this.localName}>: ${message}`);
		this.#emit("dp-error", {
			message,
			path
		});
	});
	#announcer = new Announcer(this);
	#minute = new Minute(this, () => this.#scene?.list?.items.some((item) => item.open) ?? false);
	#playback = new Playback(this, {
		plan: () => this.#plan(),
		started: (by) => {
			this.#announcer.hush();
			if (this.#framing === "link") this.#framing = "all";
			if (by === "reader") this.#emit("dp-play", null);
		},
		show: (year, startedBy) => this.#moveTo(year, startedBy === "reader"),
		stopped: (how, startedBy, stoppedBy) => {
			if (stoppedBy === "script") return;
			if (startedBy === "reader" || stoppedBy === "reader") this.#emit("dp-pause", null);
			this.#announce(how);
		}
	});
	#highlight = new Highlight(this);
	#tooltip = new Tooltip(this, (id, panel) => {
		const map = this.#scene?.map;
		return map ? tipOf(this.#data, this.#resolve().options.language, map, id, panel) : null;
	});
	#glide = new GlideController(this);
	#framing = "all";
	#tint = tintFor(null, "auto");
	/** Where a pointer went down on the slider, px. */
	#down = 0;
	/** The selection that the framing was chosen for, and whose link leads. */
	#framed = "";
	#scene;
	/** The one that stands there; none while it is drawn, for what throws leaves a part of it. */
	#shown;
	#isReady = false;
	/** Whether nothing was asked for since the last update but another year: then the page is not asked for anything. */
	#isYearOnly = false;
	/** Whether the update that is drawn is of that kind. */
	#keeps = false;
	#warned = /* @__PURE__ */ new Set();
	constructor() {
		super();
		this.addController(new FocusKeeper(this));
	}
	/** `lang` is every element's own property; here it is only watched. */
	static get observedAttributes() {
		return [...super.observedAttributes, "lang"];
	}
	attributeChangedCallback(name, old, value) {
		super.attributeChangedCallback(name, old, value);
		if (name === "lang") this.requestUpdate();
	}
	requestUpdate(...asked) {
		if (asked[0] !== "year" && #isYearOnly in this) this.#isYearOnly = false;
		super.requestUpdate(...asked);
	}
	/** With this, `moveBefore` keeps focus and playback; the new place may speak another language. */
	connectedMoveCallback() {
		this.requestUpdate();
	}
	/** Constructed style sheets belong to a document and stay behind when the element moves to another one. */
	adoptedCallback() {
		const view = this.ownerDocument.defaultView;
		if (!view || !this.shadowRoot || !("adoptedStyleSheets" in view.Document.prototype)) return;
		const sheet = new view.CSSStyleSheet();
		sheet.replaceSync(widgetStyle);
		this.shadowRoot.adoptedStyleSheets = [sheet];
	}
	/** Starts the timeline; from its end it begins anew. */
	play() {
		this.#playback.start("script");
	}
	/** Stops the timeline where it stands. */
	pause() {
		this.#playback.stop("script");
	}
	/**
	* The map as it is shown, with heading, small print, source and the date of the data, as an SVG that
	* needs nothing else. Where nothing is drawn yet, it is 1200 px wide.
	*/
	toSVG() {
		return xmlOf(this.#picture());
	}
	/**
	* The same as a PNG, with `scale` pixels (1 to 4) for each of the drawing. Rejects where the browser
	* makes no image of that size.
	*/
	toPNG(options) {
		return pngOf(this.#picture(), options?.scale);
	}
	/** All cities as a table (RFC 4180), with headings in the language shown, and without a byte order mark. */
	toCSV() {
		this.#take();
		return csvOf(makeTable(this.#data, this.#resolve().options.language));
	}
	/**
	* No failure reaches the page. A picture that stands stays; where there is none yet, what the author
	* wrote between the tags is seen again.
	*/
	performUpdate() {
		try {
			super.performUpdate();
		} catch (reason) {
			this.#isYearOnly = false;
			this.#warn("cannot draw.", reason);
			if (!this.#isReady && !this.#find("slot")) this.renderRoot.append(this.ownerDocument.createElement("slot"));
		}
	}
	willUpdate(changed) {
		const keeps = this.#keeps = this.#isYearOnly;
		if (!keeps) this.#take();
		this.#isYearOnly = true;
		const { options, problems } = this.#resolve();
		if (changed.has("accent") || changed.has("theme")) this.#tint = tintFor(options.accent, options.theme);
		if (!keeps) this.#stage.readFont(tagOf(options.language));
		const all = [...problems, ...this.#tint.problem ? [this.#tint.problem] : []];
		if (options.debug) all.push(...this.#findings());
		for (const problem of all) this.#warn(sayProblem(problem));
		const now = this.#minute.now();
		const { isPrinted } = this.#stage;
		const shown = this.#stateOf(options, now, !isPrinted);
		const state = isPrinted ? {
			...shown,
			year: null,
			playing: false,
			framing: "all",
			unfolded: true
		} : shown;
		const { problem } = this.#document;
		const told = problem ? [...all, problem] : all;
		this.#scene = makeScene(this.#data, options, state, this.#stage.stage, now, told);
	}
	/** Takes the data that the author gives now, and what the page says. */
	#take() {
		this.#isYearOnly = false;
		this.#page.read();
		while (this.#document.take(this.data)) {
			this.#playback.stop(this.#playback.startedBy === "script" ? "script" : "page");
			this.#glide.hostDisconnected();
		}
	}
	/** What is shown on the screen, and where on its way the map is, or without that. */
	#stateOf(options, now, moves) {
		const playing = this.#playback.startedBy !== null;
		const { year, selected, lead, link } = momentOf(this.#data, options, now);
		const framed = `${selected} ${lead}`;
		if (framed !== this.#framed) this.#framing = lead === null || playing ? "all" : "link";
		this.#framed = framed;
		const framing = this.#framing;
		const canMove = this.#isReady && options.show.includes("map") && this.#data.partners.length <= 500;
		return {
			selected,
			year,
			playing,
			framing,
			glide: moves ? this.#glide.aim(shotOf(options, framing, link), canMove) : null,
			unfolded: !!this.shadowRoot?.querySelector(".about[open]")
		};
	}
	/** Drawn into a root of its own for as long as it takes to read what the style sheets make of it. */
	#picture() {
		this.#take();
		const { options } = this.#resolve();
		const now = this.#minute.now();
		const poster = makePoster(this.#data, options, this.#stateOf(options, now, false), this.#stage.stage, now);
		const host = this.isConnected ? this : document.documentElement.appendChild(this.cloneNode());
		const root = document.createElement("div");
		root.className = "root";
		root.dataset.theme = options.theme;
		this.#tint = tintFor(options.accent, options.theme);
		this.#dress(root);
		render(posterView(kit, poster), root);
		host.renderRoot.append(root);
		const picture = root.firstElementChild;
		makePlain(picture);
		root.remove();
		if (host !== this) host.remove();
		return picture;
	}
	updated() {
		this.#shown = this.#scene;
		const root = this.#find(".root");
		if (!root) return;
		if (!this.#keeps) this.#dress(root);
		if (this.#playback.startedBy === "reader" && !this.#scene?.timeline) this.#playback.stop("page");
		if (this.#isReady || this.#stage.stage.width === 0) return;
		this.#isReady = true;
		this.#find("slot")?.remove();
		this.#emit("dp-ready", null);
	}
	#handlers = {
		skip: (event) => {
			event.preventDefault();
			const end = this.#find(".end");
			if (end) focusInPassing(end);
		},
		escape: (event) => this.#escape(event),
		over: (event) => {
			this.#highlight.over(event);
			this.#tooltip.over(event);
		},
		out: (event) => {
			this.#highlight.out();
			this.#tooltip.out(event);
		},
		map: {
			pick: (event) => this.#pick(event),
			look: (view) => this.#look(view),
			zoom: (framing) => this.#zoom(framing)
		},
		timeline: {
			toggle: () => this.#playback.startedBy ? this.#playback.stop("reader") : this.#playback.start("reader"),
			previous: () => this.#step(-1),
			next: () => this.#step(1),
			slide: (event) => {
				this.#playback.stop("reader");
				this.#moveTo(event.target.valueAsNumber);
			},
			key: (event) => this.#slideByKey(event),
			touch: (event) => {
				this.#playback.stop("reader");
				if (event.type === "pointerdown") this.#down = event.clientX;
			},
			tap: (event) => {
				const time = this.#scene?.timeline;
				const id = time ? markUnder(event, this.#down, time) : null;
				if (id !== null) this.#pickTime(id);
			},
			pick: (id) => this.#pickTime(id)
		},
		list: { toggle: (id) => this.#toggle(id) },
		about: () => this.requestUpdate()
	};
	get #data() {
		return this.#document.data;
	}
	#find(selector) {
		return this.renderRoot.querySelector(selector);
	}
	#warn(message, ...more) {
		if (this.#warned.has(message)) return;
		this.#warned.add(message);
		console.warn(`<${this.localName}>: ${message}`, ...more);
	}
	#emit(type, detail) {
		const cancelable = type === "dp-select";
		return this.dispatchEvent(new CustomEvent(type, {
			detail,
			cancelable,
			bubbles: true,
			composed: true
		}));
	}
	/** What the properties mean at this moment: the one source of year and selection. */
	#resolve() {
		return resolveOptions(this, {
			languages: this.#page.languages,
			ids: this.#document.ids
		});
	}
	#now() {
		return momentOf(this.#data, this.#resolve().options, this.#minute.now());
	}
	/** What only an editor is told who asks. */
	#findings() {
		const { observedAttributes, second } = this.constructor;
		const findings = slipsOf(this, observedAttributes);
		if (this.offsetWidth === 0) findings.push({
			name: "width",
			value: "0",
			allowed: ["> 0 px"]
		});
		if (second) findings.push({
			name: "version",
			value: second,
			allowed: [VERSION]
		});
		return findings;
	}
	/** What style sheets cannot know: whose colour scheme it is, and a shade of the author's accent. */
	#dress(root) {
		root.classList.toggle("system", this.#page.leavesSchemeOpen);
		root.classList.toggle("tinted", this.#tint.css !== null);
		root.style.setProperty("--_tint", this.#tint.css);
	}
	#plan() {
		const { axis, year } = this.#now();
		const years = beginnings(this.#data.partners, axis);
		return timetable(year >= axis.max ? axis.min : year, years, axis);
	}
	#toggle(id) {
		return this.#select(id === this.#now().selected ? null : id);
	}
	/**
	* Opens a city, or with null closes the open one. A city that is not on the map yet takes the year
	* along. False where the page prevented it.
	*/
	#select(id) {
		if (!this.#emit("dp-select", { id })) return false;
		this.selected = id;
		this.#tooltip.dismiss();
		const partner = partnerOf(this.#data, id);
		const { axis, year } = this.#now();
		const since = this.#beginningOf(id);
		if (partner && since <= axis.max && !isShown(phaseAt(partner, year, axis))) {
			this.#playback.stop("reader");
			this.#moveTo(since);
		}
		return true;
	}
	/** The year to go to for a city; without one the end of the axis, where all are shown. */
	#beginningOf(id) {
		return partnerOf(this.#data, id)?.since ?? this.#now().axis.max;
	}
	/** Opens a city and goes to the year in which it began. */
	#pickTime(id) {
		if (!this.#select(id)) return;
		this.#playback.stop("reader");
		this.#moveTo(this.#beginningOf(id));
	}
	#moveTo(year, tell = true) {
		const now = this.#now();
		if (!Number.isInteger(year) || year === now.year) return;
		if (now.selected === null && this.#framing === "link") this.#framing = "all";
		this.year = year;
		if (tell) this.#emit("dp-year", { year });
	}
	#step(direction) {
		const { axis, year } = this.#now();
		const stop = stepFrom(year, direction, beginnings(this.#data.partners, axis), axis);
		if (stop === null) return;
		this.#playback.stop("reader");
		this.#moveTo(stop);
		this.#announce("step");
	}
	/** Another view of the globe; the one that is shown goes back to all of it. */
	#look(view) {
		if (view === this.#resolve().options.view) return this.#zoom("all");
		this.setAttribute("view", view);
		this.#announce("view");
	}
	#zoom(framing) {
		if (framing === null || framing === this.#framing) return;
		this.#framing = framing;
		this.requestUpdate();
		this.#announce("framing");
	}
	/** Says where timeline or map stand, once they are drawn there. */
	#announce(sentence) {
		this.updateComplete.then(() => {
			const text = {
				...this.#scene?.timeline?.sentences,
				...this.#scene?.map?.switch.sentences
			}[sentence];
			if (text && this.isConnected && !this.#stage.isPrinted) this.#announcer.say(text);
		});
	}
	#pick(event) {
		const map = this.#scene?.map;
		const id = map ? cityUnder(event, map) : null;
		if (id === null || !partnerOf(this.#data, id) || !this.#toggle(id)) return;
		this.updateComplete.then(() => {
			this.#find(":not(.aside)>[data-open]")?.scrollIntoView({ block: "nearest" });
			if (event.detail === 0) this.#find("[data-open] button")?.focus();
		});
	}
	#slideByKey(event) {
		this.#playback.stop("reader");
		const step = mirroredStep(event, this.#scene?.dir ?? "ltr");
		if (step === 0) return;
		event.preventDefault();
		const { axis, year } = this.#now();
		this.#moveTo(clampYear(axis, year + step));
	}
	/**
	* Closes the open city; where none is open, goes back to the whole map. Where it is shown already, or
	* the page keeps the city open, the key is the page's.
	*/
	#escape(event) {
		if (!isEscape(event)) return;
		if (this.#now().selected !== null) {
			if (!this.#select(null)) return;
		} else if (this.#scene?.map?.switch.back.to) this.#zoom("all");
		else return;
		event.preventDefault();
		event.stopPropagation();
	}
	render() {
		const shown = this.#shown;
		this.#shown = void 0;
		return this.#scene ? widgetView(kit, this.#scene, this.#handlers, shown) : nothing;
	}
};
export { VERSION as n, DortmundPartnersElement as t };
