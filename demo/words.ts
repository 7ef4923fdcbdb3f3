/*
 * The two languages of these pages. English stands in the page itself, by `data-t` (the words) and
 * `data-t-label` (the accessible name) it is replaced by German; what a script says has both.
 */

export interface Words {
  readonly en: string;
  readonly de: string;
}

export type PageLanguage = keyof Words;

export const pageLanguage = (): PageLanguage =>
  document.documentElement.lang === 'de' ? 'de' : 'en';

export const say = (words: Words): string => words[pageLanguage()];

/** Puts words into an element; what stands between backticks becomes `<code>`. */
export function put(element: Element, text: string): void {
  const pieces = text.split('`').map((piece, i) => {
    if (i % 2 === 0) return piece;
    const code = document.createElement('code');
    code.textContent = piece;
    return code;
  });
  element.replaceChildren(...pieces);
}

/**
 * Makes the switch of the page work. The language stands in the address (`?lang=de`): nothing is
 * stored. `changed` is called whenever it was changed, and once at the beginning.
 */
export function makeBilingual(german: Readonly<Record<string, string>>, changed: () => void): void {
  const texts = [...document.querySelectorAll<HTMLElement>('[data-t]')].map((element) => ({
    element,
    english: [...element.childNodes],
    german: german[element.dataset.t ?? ''] ?? '',
  }));
  const names = [...document.querySelectorAll<HTMLElement>('[data-t-label]')].map((element) => ({
    element,
    english: element.ariaLabel ?? '',
    german: german[element.dataset.tLabel ?? ''] ?? '',
  }));
  const buttons = document.querySelectorAll<HTMLElement>('[data-page-language]');

  const speak = (language: PageLanguage) => {
    document.documentElement.lang = language;
    for (const text of texts)
      if (language === 'de') put(text.element, text.german);
      else text.element.replaceChildren(...text.english);
    for (const name of names)
      name.element.ariaLabel = name[language === 'de' ? 'german' : 'english'];
    document.title = document.querySelector('h1')?.textContent ?? '';
    for (const button of buttons)
      button.ariaPressed = String(button.dataset.pageLanguage === language);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a'))
      link.search = `?lang=${language}`;
    changed();
  };

  for (const button of buttons)
    button.addEventListener('click', () => {
      const language = button.dataset.pageLanguage === 'de' ? 'de' : 'en';
      history.replaceState(null, '', `?lang=${language}${location.hash}`);
      speak(language);
    });
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  speak(asked.toLowerCase().startsWith('de') ? 'de' : 'en');
}
