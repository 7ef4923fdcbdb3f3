import { DortmundPartnersElement } from './element.js';
import { register } from './register.js';

export { DortmundPartnersElement } from './element.js';
export type { DortmundPartnersEventMap } from './events.js';

register(DortmundPartnersElement);
