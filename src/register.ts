import { html, render } from 'lit';

/** The tag under which the element is known. */
export const TAG = 'dortmund-partners';

/**
 * Registers the element, unless the page would not let it draw. That is found out
 * first: once an element is upgraded, its light children, the fallback, are covered for good.
 */
export function register(element: CustomElementConstructor): boolean {
  // Without a document, as at build time on a server, there is nothing to register.
  if (typeof document === 'undefined' || typeof customElements === 'undefined') return false;
  // The one thing that an engine which reads this file may still lack.
  if (typeof Object.hasOwn !== 'function') return false;
  try {
    const trial = document.createElement('div');
    render(html`<b>${'trial'}</b>`, trial);
    if (trial.textContent !== 'trial') return false;
  } catch (reason) {
    console.info(`<${TAG}> cannot draw on this page; its fallback stays.`, reason);
    return false;
  }
  customElements.define(TAG, element);
  return true;
}
