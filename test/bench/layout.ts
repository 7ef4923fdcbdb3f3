/* What `npm run bench` needs to lay out maps in Node, in one bundle. */
export { bundled } from '../../src/data/partners.js';
export { layOutMap } from '../../src/scene/map-layout.js';
export { tableMeasure } from '../../src/static/measure.js';
