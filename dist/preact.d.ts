export type * from './types/frameworks/preact.js';
