import { LitElement, html } from 'lit';

/*
 * The least that any Lit element costs, for orientation: one path, so long that the bench takes it
 * for drawn.
 */

const LENGTH = 200;
const steps = Array.from({ length: LENGTH }, (_, i) => `L${i * 4},${(i * 37) % 400}`);

class EmptyLit extends LitElement {
  protected override render() {
    return html`<svg viewBox="0 0 960 480"><path d=${`M0,0${steps.join('')}`}></path></svg>`;
  }
}

customElements.define('empty-lit', EmptyLit);
