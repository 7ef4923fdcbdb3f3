import { DortmundPartnersElement } from './element.js';
import { register, TAG } from './register.js';
import { VERSION } from './version.js';

export { DortmundPartnersElement } from './element.js';
export type { DortmundPartnersEventMap } from './events.js';
export type { Partner, PartnersDocument } from './data/partner.js';

// The first copy on a page stays, whatever its version: vite.config.ts says the same for the classic file.
const present = (typeof customElements === 'undefined' ? undefined : customElements.get(TAG)) as
  { version?: string; second?: string } | undefined;
if (!present) register(DortmundPartnersElement);
else if (present.version !== VERSION) {
  present.second = VERSION;
  console.info(`<${TAG}> ${present.version} is here already; ${VERSION} does nothing.`);
  // Those with debug say so, too; an element of this name may be somebody else’s.
  for (const each of document.querySelectorAll<Element & { requestUpdate?: () => void }>(TAG))
    each.requestUpdate?.();
}
