import { DortmundPartnersElement } from './element.js';
import { Placement } from './placement/placement.js';
import { register } from './register.js';

// The file that a page loads. It has no exports: a classic script.
if (register(DortmundPartnersElement))
  new Placement(DortmundPartnersElement.observedAttributes).start();
