export type * from './types/frameworks/vue.js';
