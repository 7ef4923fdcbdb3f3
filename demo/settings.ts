import type { Attributes } from './snippets.js';

/*
 * The controls as attributes, and back. The settings stand in the address behind the `#`, so that a
 * link to this page can carry them; nothing is stored.
 */

/** The attributes that the controls set. */
export const OPTIONS = [
  'lang',
  'view',
  'projection',
  'show',
  'theme',
  'accent',
  'year',
  'selected',
  'viewpoint',
  'heading',
  'heading-level',
  'debug',
] as const;

const PARTS = 4;

/** A named field, as far as this page asks for it. */
const fieldOf = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | RadioNodeList;

export function readSettings(
  form: HTMLFormElement,
): Readonly<Record<(typeof OPTIONS)[number], string | null>> {
  const fields = new FormData(form);
  const text = (name: string) => `${fields.get(name) ?? ''}`;
  const parts = fields.getAll('show');
  const heading = { language: null, own: text('heading-text'), none: '' };
  return {
    lang: text('lang') || null,
    view: text('view') || null,
    projection: text('projection') || null,
    show: parts.length === 0 || parts.length === PARTS ? null : parts.join(' '),
    theme: text('theme') || null,
    accent: fields.has('accent-on') ? text('accent') : null,
    year: text('year') || null,
    selected: text('selected') || null,
    viewpoint: text('viewpoint') || null,
    heading: heading[text('heading') as keyof typeof heading],
    'heading-level': text('heading-level') || null,
    debug: text('debug') || null,
  };
}

/** Whether the data of 2025 are asked for. */
export const wantsData = (form: HTMLFormElement): boolean => new FormData(form).has('data');

export const toHash = (attributes: Attributes, withData = false): string =>
  `${new URLSearchParams(
    [...Object.entries(attributes), ['data', withData ? '2025' : null] as const].filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  )}`;

/** Sets the controls as a link says; what is not in it stays as it is. */
export function readHash(form: HTMLFormElement, hash: string): void {
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (name === 'show') {
      const parts = value.split(' ');
      for (const box of form.querySelectorAll<HTMLInputElement>('[name=show]'))
        box.checked = parts.includes(box.value);
    } else if (name === 'heading') {
      fieldOf(form, 'heading').value = value === '' ? 'none' : 'own';
      fieldOf(form, 'heading-text').value = value;
    } else if (name === 'data') {
      (fieldOf(form, name) as HTMLInputElement).checked = true;
    } else if (name === 'accent') {
      (fieldOf(form, 'accent-on') as HTMLInputElement).checked = true;
      fieldOf(form, 'accent').value = value;
    } else if (form.elements.namedItem(name)) {
      const field = fieldOf(form, name);
      field.value = value;
      // A select has no such value: it would be empty then.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
  }
}
