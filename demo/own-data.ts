import { GERMAN_OWN_DATA } from './german.js';
import { makeBilingual } from './words.js';

/* The page with data of its own. What it shows as code is what the element reads. */

const data = document.querySelector('dortmund-partners script');
const code = document.querySelector('#code');
const lines = data?.textContent?.trimEnd().split('\n').slice(1) ?? [];
const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
if (code) code.textContent = lines.map((line) => line.slice(indent)).join('\n');
makeBilingual(GERMAN_OWN_DATA, () => {});
