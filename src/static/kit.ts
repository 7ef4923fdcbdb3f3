import type { Kit } from '../view/kit.js';

/** Text that is markup already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const nothing = Symbol('nothing');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** XML has no way to say these, so they are left out. */
// oxlint-disable-next-line no-control-regex
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escape = (text: string): string =>
  text.replace(UNSAYABLE, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** What a value is as content. Throws on anything that Lit would draw differently. */
function contentOf(value: unknown): string {
  if (value === nothing) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(contentOf).join('');
  if (typeof value === 'string' || typeof value === 'number') return escape(`${value}`);
  throw new TypeError(`no content for a static picture: ${String(value)}`);
}

/** An attribute binding at the end of a piece of template: its sigil and its name. */
const BINDING = /\s([@.?]?)([\w-]+)=$/i;

/** An attribute with its value; what needs a browser or moves is left out, what cannot be said in text throws. */
function attributeOf(sigil: string, name: string, value: unknown): string {
  if (value === nothing || (sigil === '.' && name === 'style')) return '';
  if (sigil === '?') return value ? ` ${name}=""` : '';
  if (sigil === '' && (typeof value === 'string' || typeof value === 'number'))
    return ` ${name}="${escape(`${value}`)}"`;
  throw new TypeError(`no attribute for a static picture: ${sigil}${name}=${String(value)}`);
}

function tag(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  let text = '';
  // Text that is set as a property: it follows at the end of the tag.
  let pending = '';
  strings.forEach((string, i) => {
    let piece = string;
    if (pending !== '') {
      const end = piece.indexOf('>') + 1;
      piece = piece.slice(0, end) + pending + piece.slice(end);
      pending = '';
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
    if (binding[1] === '.' && binding[2] === 'textContent') pending = contentOf(values[i]);
    else text += attributeOf(binding[1] ?? '', binding[2] ?? '', values[i]);
  });
  return new Markup(text);
}

/** Tags that make text, for pictures and pages without a browser. */
export const textKit: Kit<Markup> = { html: tag, svg: tag, nothing };
