import { applyCuts } from './cuts.mjs';

/** @typedef {import('./cuts.mjs').Cut} Cut */

/*
 * What tools/trim-lit.ts leaves out of Lit, letter by letter as Lit comes, and what takes its place:
 * nothing, or the one case that the widget needs.
 */
/** @type {readonly Cut[]} */
const TEMPLATES = [
  // MathML, and templates that were compiled beforehand.
  [`3===i?"<math>":""`, `""`],
  [`(2===i?"</svg>":3===i?"</math>":"")`, `(2===i?"</svg>":"")`],
  [`,2===i||3===i){`, `,2===i){`],
  [
    `,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);`,
    `,e=this._$AC(t);`,
  ],
  [`{values:i,_$litType$:s}=t`, `{values:i}=t`],

  // Comments in a template, tags with a variable name, and <script>, <style>, <textarea>, <title>.
  [String.raw`/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g`, String.raw`/<\/?[a-zA-Z]/g`],
  [
    `"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)`,
    `c=p`,
  ],
  [`(c=n??v,d=-1)`, `(c=v,d=-1)`],
  [`:c===_||c===m?c=v:(c=p,n=void 0);`, `:c=p;`],
  [`let n,l=2===i`, `let l=2===i`],
  [
    `if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}`,
    `}`,
  ],
  [
    `else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++`,
    `else r.data===n&&d.push({type:2,index:l});l++`,
  ],
  [
    `void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++`,
    `s._$AI(t[i++])`,
  ],

  // Values that are no part of an attribute but a whole one, or stand for an element.
  [`void 0===u[1]?d=-2:`, ``],
  [`(-2===d?i:x)`, `x`],
  [`else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));`, ``],
  [`s=r.getAttribute(t).split(o),e=/`, `e=/`],
  [`name:e[2],strings:s,`, `name:e[2],`],
  [
    `2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),`,
    `i=2===r.type?new k(h,h.nextSibling):new r.ctor(h,r.name),`,
  ],
  [
    `get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}`,
    `constructor(t,i){this._$AH=A,this.element=t,this.name=i}`,
  ],
  [
    `_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}`,
    `_$AI(t){a(t)&&t===this._$AH||this.j(this._$AH=t)}`,
  ],
  [`constructor(){super(...arguments),this.type=3}`, ``],
  [`constructor(){super(...arguments),this.type=4}`, ``],

  // Directives, DOM nodes as values, `noChange` elsewhere than as content.
  [
    `constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){`,
    `constructor(t){this._$AV=[],this._$AD=t}u(){`,
  ],
  [
    `get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),`,
    `constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}_$AI(t){`,
  ],
  [`:void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)}`, `:this.k(t)}`],
  [`const t=new R(e,this),s=t.u(this.options);`, `const t=new R(e),s=t.u();`],
  [`new k(this.O(c()),this.O(c()),this,this.options)`, `new k(this.O(c()),this.O(c()))`],
  [
    `_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);`,
    `_$AR(t=this._$AA.nextSibling){for(;`,
  ],
  [`this._$AR(s&&s._$AB.nextSibling,e),`, `this._$AR(s&&s._$AB.nextSibling),`],
  [`const s=i(t).nextSibling;i(t).remove(),t=s`, `const s=t.nextSibling;t.remove(),t=s`],
  [`setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}`, ``],

  // Listeners that are objects, or have options.
  [`constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}`, ``],
  [
    `_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}`,
    `_$AI(t){t??=A;const s=this._$AH;t===A?s!==A&&this.element.removeEventListener(this.name,this):s===A&&this.element.addEventListener(this.name,this),this._$AH=t}`,
  ],
  [
    `"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)`,
    `this._$AH(t)`,
  ],

  // Static values in single quotes, and properties that are taken away.
  [`void 0===u[3]?p:'"'===u[3]?$:g`, `void 0===u[3]?p:$`],
  [`=t===A?void 0:t}`, `=t}`],
  [`!!t&&t!==A`, `!!t`],
  [`if(r.hasAttributes())for(`, `for(`],

  // Options of a drawing, polyfills, and word to other copies of Lit on the page.
  [`(t?.creationScope??l).importNode(`, `l.importNode(`],
  [`B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=`, `D=`],
  [
    `(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}`,
    `(t,i)=>{const s=i.firstChild;(i._$litPart$??=new k(i.insertBefore(c(),s),s))._$AI(t)}`,
  ],
];

/** @type {readonly Cut[]} */
const PROPERTIES = [
  // Decorators.
  [`Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;`, ``],
  [
    `const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}`,
    ``,
  ],
  [`static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}`, ``],
  [`,void 0!==t.l&&(this.l=[...t.l])`, ``],
  [`,this.constructor.l?.forEach(t=>t(this))`, ``],

  // Of a property's options all but the name of its attribute, or that it has none: converters, reflection, defaults …
  [
    `static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}`,
    `static createProperty(t,s){this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}`,
  ],
  [`s=[...r(t),...o(t)];for(`, `s=r(t);for(`],
  [`getOwnPropertyDescriptor:h,`, ``],
  [`getOwnPropertySymbols:o,`, ``],
  [`,getPrototypeOf:n}=Object`, `}=Object`],
  [
    `const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0`,
    `return s.attribute??t.toLowerCase()`,
  ],
  [`void 0!==i&&this._$Eh.set(i,t)`, `i&&this._$Eh.set(i,t)`],
  [`this._$Em=null,`, ``],
  [
    `this._$AK(t,i)}_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}`,
    `const e=this.constructor._$Eh.get(t);void 0!==e&&(this[e]=i)}`,
  ],
  [
    `requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1`,
    `requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this._$AL.set(t,s)}!1`,
  ],
  [
    `C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}`,
    ``,
  ],
  [
    `const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}`,
    ``,
  ],
  [`this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),`, ``],

  // Several style sheets.
  [`this.elementStyles=this.finalizeStyles(this.styles)`, ``],
  [`y.elementStyles=[],`, ``],
  [`s(t,this.constructor.elementStyles)`, `s(t,this.constructor.styles)`],
  [
    `static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}`,
    ``,
  ],

  // Methods to override or to call from outside, and polyfills.
  [`removeController(t){this._$EO?.delete(t)}`, ``],
  [`enableUpdating(t){}`, ``],
  [
    `const t=this.scheduleUpdate();return null!=t&&await t,!this`,
    `return this.performUpdate(),!this`,
  ],
  [`scheduleUpdate(){return this.performUpdate()}`, ``],
  [`let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this`, `const s=this._$AL;try{this`],
  [
    `this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this`,
    `this.update(s)}catch(s){throw this._$EM(),s}this`,
  ],
  [`willUpdate(t){}`, ``],
  [`this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))`, `this.hasUpdated=!0`],
  [`return this.getUpdateComplete()}getUpdateComplete(){`, ``],
  [`shouldUpdate(t){return!0}`, ``],
  [`updated(t){}firstUpdated(t){}`, ``],
  [`p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");`, ``],
  [`p=a.reactiveElementPolyfillSupport,`, ``],

  // Controllers that come when the element is there, other options of its root, and a line of classes of
  // which each has properties: there is one, and what extends it has the same.
  [`,void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()`, ``],
  [`this.attachShadow(this.constructor.shadowRootOptions)`, `this.attachShadow({mode:"open"})`],
  [`y.shadowRootOptions={mode:"open"},`, ``],
  [`y[d("elementProperties")]=new Map,y[d("finalized")]=new Map,`, ``],
  [
    `static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),this.elementProperties=new Map(t.elementProperties)}`,
    ``,
  ],
  [
    `if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=r(t);for(const i of s)this.createProperty(i,t[i])}`,
    `if(this._$Eh)return;this.elementProperties=new Map;const t=this.properties;for(const s of r(t))this.createProperty(s,t[s]);`,
  ],
  [`this._$Eh&&[`, `[`],
  [
    `this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Ev()}_$Ev(){`,
    `this.isUpdatePending=!1,this.hasUpdated=!1,`,
  ],
];

/** @type {readonly Cut[]} */
const ELEMENT = [
  // Options of a drawing: it stands before the style sheet where that is an element, as ever.
  [
    `constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}`,
    ``,
  ],
  [`this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),`, ``],
  [`this._$Do=e(r,this.renderRoot,this.renderOptions)`, `e(r,this.renderRoot)`],
  // Directives that wait, and an element that draws nothing.
  [
    `connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return r}`,
    ``,
  ],
  // Drawings made on a server, and polyfills.
  [`i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});`, ``],
  [`const o=s.litElementPolyfillSupport;o?.({LitElement:i});`, ``],
  [`(s.litElementVersions??=[]).push("4.2.2");`, ``],
];

/** @type {readonly Cut[]} */
const STYLES = [
  // Sheets that the author made, sheets that several classes share, and a global of the page’s.
  [
    `constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use \`unsafeCSS\` or \`css\` instead.");this.cssText=t,this.t=e`,
    `constructor(t){this.cssText=t`,
  ],
  [
    `let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t`,
    `return void 0===this.o&&(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o`,
  ],
  [`toString(){return this.cssText}`, ``],
  [`new n("string"==typeof t?t:t+"",void 0,s)`, `new n(t)`],
  [
    `s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}`,
    `s.adoptedStyleSheets=[o.styleSheet];else{const e=document.createElement("style");e.textContent=o.cssText,s.appendChild(e)}`,
  ],
  // A polyfill, and browsers without shadow roots.
  [`t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&`, ``],
];

/** @type {Readonly<Record<string, readonly Cut[]>>} */
const CUTS = {
  'lit-html/lit-html.js': TEMPLATES,
  '@lit/reactive-element/reactive-element.js': PROPERTIES,
  '@lit/reactive-element/css-tag.js': STYLES,
  'lit-element/lit-element.js': ELEMENT,
};

/** The modules of Lit that something is left out of, as they are called in its packages. */
export const CUT_MODULES = Object.keys(CUTS);

/**
 * What is left of a module; null if all of it.
 * @param {string} path With `/node_modules/` in it.
 * @param {string} code
 */
export function trimmed(path, code) {
  const file = CUT_MODULES.find((each) => path.endsWith(`/node_modules/${each}`));
  return file === undefined ? null : applyCuts(file, code, CUTS[file] ?? []);
}
