import { land } from '../data/land.js';
import { bundled } from '../data/partners.js';
import type { Data } from '../data/types.js';

export const data: Data = { ...bundled, land };

/** The day of the data stands for today: the same input gives the same picture. */
export const TODAY = Date.parse(data.asOf);

/** Every system has one of these, and nothing is loaded. */
export const FONT =
  'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';
