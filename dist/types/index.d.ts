export { DortmundPartnersElement } from './element.js';
export type { DortmundPartnersEventMap } from './events.js';
