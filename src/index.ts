import { DortmundPartnersElement } from './element.js';
import { register } from './register.js';

export { DortmundPartnersElement, type DortmundPartnersEventMap } from './element.js';

register(DortmundPartnersElement);
