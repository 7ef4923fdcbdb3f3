export { DortmundPartnersElement } from './element.js';
export type { DortmundPartnersEventMap } from './events.js';
export type { Partner, PartnersDocument } from './data/partner.js';
