import { OPTIONS } from '../../demo/settings.js';
import type { Attributes, Choice } from '../../demo/snippets.js';

/* What an editor may have chosen, and the code that comes of it. */

export const HOST = 'https://www.example.org/dortmund-partners/';
const NOTHING: Attributes = Object.fromEntries(OPTIONS.map((name) => [name, null]));

export const choice = (
  attributes: Partial<Attributes> = {},
  rest: Partial<Choice> = {},
): Choice => ({
  attributes: { ...NOTHING, ...attributes } as Attributes,
  address: HOST,
  language: 'fr',
  title: 'Dortmund et ses villes jumelées',
  integrity: null,
  data: null,
  ...rest,
});

export const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
