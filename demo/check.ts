import { GERMAN_CHECK } from './german.js';
import { ALL_WELL, ARRIVED, FAULTS, inspect } from './inspect.js';
import { makeBilingual, put, say } from './words.js';

/* The page that tells an editor what arrived. What is pasted stays in the browser. */

const form = document.querySelector('form');
const field = document.querySelector('textarea');
const result = document.querySelector('#result');

function show(): void {
  const source = field?.value ?? '';
  result?.replaceChildren();
  if (source.trim() === '') return;
  const { arrived, faults } = inspect(source);
  const sentences = [
    ...(arrived ? [ARRIVED[arrived]] : []),
    ...faults.map((fault) => FAULTS[fault]),
    ...(faults.length === 0 ? [ALL_WELL] : []),
  ];
  for (const sentence of sentences) {
    const line = document.createElement('p');
    put(line, say(sentence));
    result?.append(line);
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
makeBilingual(GERMAN_CHECK, show);
