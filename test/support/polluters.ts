/*
 * What old libraries and careless scripts do to the built-ins of a page, as measured in them. Each
 * is the text of a script that runs before ours.
 */

/** Prototype.js 1.6: its own Array.from, reduce, find, map, toJSON and bind, all of them enumerable. */
const PROTOTYPE_1_6 = `
function $A(it) {
  if (!it) return [];
  if (it.toArray) return it.toArray();
  var n = it.length || 0, list = new Array(n);
  while (n--) list[n] = it[n];
  return list;
}
Array.from = $A;
var A = Array.prototype;
function each(list, f) { for (var i = 0; i < list.length; i++) f(list[i], i); }
A.each = A._each = function (f) { each(this, f); return this; };
A.reduce = function () { return this.length > 1 ? this : this[0]; };
A.map = A.collect = function (f, context) {
  var made = []; each(this, function (v, i) { made.push(f.call(context, v, i)); }); return made;
};
A.filter = A.findAll = A.select = function (f, context) {
  var made = []; each(this, function (v, i) { if (f.call(context, v, i)) made.push(v); }); return made;
};
A.find = A.detect = function (f) { var r; each(this, function (v, i) { if (r === undefined && f(v, i)) r = v; }); return r; };
A.include = A.member = function (o) { return this.indexOf(o) !== -1; };
A.entries = A.toArray = A.clone = function () { return [].concat(this); };
A.first = function () { return this[0]; };
A.last = function () { return this[this.length - 1]; };
A._reverse = A.reverse;
A.reverse = function (inline) { return (inline !== false ? this : this.toArray())._reverse(); };
A.toJSON = function () { return '[' + this.map(function (v) { return JSON.stringify(v); }).join(', ') + ']'; };
String.prototype.toJSON = function () { return '"' + this + '"'; };
String.prototype.sub = function (a, b) { return this.replace(a, b); };
String.prototype.startsWith = function (p) { return this.indexOf(p) === 0; };
Function.prototype.bind = function () {
  if (arguments.length < 2 && arguments[0] === undefined) return this;
  var f = this, args = $A(arguments), object = args.shift();
  return function () { return f.apply(object, args.concat($A(arguments))); };
};
Element.prototype.update = Element.prototype.show = Element.prototype.hide = function () { return this; };
Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`;

export const POLLUTERS: Readonly<Record<string, string>> = {
  'like Prototype.js 1.6.0.3': PROTOTYPE_1_6,
  'like Prototype.js 1.7.3': `${PROTOTYPE_1_6} delete A.toJSON; delete A.entries;`,
  // Array.from of one thing that is no list is a list with that thing; new Event() throws.
  'like MooTools 1.2.5': `
    window.Event = function (event) { return event.type; };
    Array.from = function (item) { return item == null ? [] : [item]; };
    Function.prototype.extend = function (o) { for (var k in o) this[k] = o[k]; return this; };
    Array.prototype.each = Array.prototype.forEach;
    Element.prototype.set = Element.prototype.get = function () { return null; };`,
  'like MooTools 1.4.5 and 1.6.0': `
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item.length === 'number' && typeof item !== 'string'
        ? (Array.isArray(item) ? item : Array.prototype.slice.call(item)) : [item];
    };
    Array.prototype.contains = Array.prototype.append = function () { return this; };
    Object.each = Object.append = function () { return {}; };
    String.from = Number.from = function (v) { return v; };`,
  'an enumerable Array.prototype.x': `Array.prototype.x = 'x';`,
  'an enumerable Object.prototype.x': `Object.prototype.x = function () {};`,
  'additions to String and Function': `String.prototype.trim2 = Function.prototype.y = function () {};`,
  'Object.prototype.once, capture and passive': `
    Object.prototype.once = Object.prototype.capture = Object.prototype.passive = true;`,
  'some frozen prototypes': `[Array, Object, String, Map, Set, Promise].forEach(function (C) { Object.freeze(C.prototype); });`,
  'reduce, find and entries replaced': `
    Array.prototype.reduce = function () { return this; };
    Array.prototype.find = Array.prototype.findIndex = function () { return -1; };
    delete Array.prototype.entries; delete Array.prototype.keys; delete Array.prototype.flat;`,
  'a broken JSON.stringify': `JSON.stringify = function () { throw new Error('JSON'); };`,
};

/**
 * Every built-in of the language frozen, as a page under lockdown has them: what inherits a property that
 * cannot be written cannot be given one of its own by `=` either.
 */
export const LOCKDOWN = `
(function () {
  var seen = new Set();
  function harden(value) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
    seen.add(value);
    Object.freeze(value);
    harden(Object.getPrototypeOf(value));
    Reflect.ownKeys(value).forEach(function (key) {
      var own = Reflect.getOwnPropertyDescriptor(value, key);
      harden(own.value); harden(own.get); harden(own.set);
    });
  }
  [Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Date, RegExp, Map, Set, WeakMap, WeakSet,
    WeakRef, Promise, Proxy, Error, TypeError, RangeError, JSON, Math, Reflect, Intl, ArrayBuffer, Uint8Array,
    Float64Array, [][Symbol.iterator](), (function* () {})(), (async function () {})].forEach(harden);
})();`;

/** Things that an engine may lack, each as the script that takes it away. */
export const LACKS: Readonly<Record<string, string>> = {
  ResizeObserver: 'delete window.ResizeObserver;',
  IntersectionObserver: 'delete window.IntersectionObserver;',
  matchMedia: 'window.matchMedia = undefined;',
  'Intl.PluralRules': 'delete Intl.PluralRules;',
  'Intl.ListFormat': 'delete Intl.ListFormat;',
  adoptedStyleSheets:
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
  'CSSStyleSheet.replace':
    'delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace;',
  ariaNotify: 'delete Element.prototype.ariaNotify;',
  'document.fonts': `Object.defineProperty(Document.prototype, 'fonts', { value: undefined });`,
  'a canvas': `HTMLCanvasElement.prototype.getContext = function () { return null; };`,
};
