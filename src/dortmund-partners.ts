import { DortmundPartnersElement } from './element.js';
import { register } from './register.js';

// The file that a page loads. It has no exports: a classic script.
register(DortmundPartnersElement);
