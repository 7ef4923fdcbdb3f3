export type * from './types/frameworks/react.js';
