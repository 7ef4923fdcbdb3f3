import { expect } from 'chai';
import { executeServerCommand as command } from '@web/test-runner-commands';

const QUERIES: Record<string, string> = {
  'Firefox forced-colors': '(forced-colors: active)',
  'Firefox reduced-motion': '(prefers-reduced-motion: reduce)',
  'WebKitGTK contrast': '(prefers-contrast: more)',
  'WebKitGTK dark': '(prefers-color-scheme: dark)',
};

it('an engine runs with the setting of its name', async () => {
  const { name } = await command<{ name: string }, undefined>('dp-engine', undefined);
  const query = QUERIES[name];
  if (query) expect(matchMedia(query).matches, query).to.equal(true);
  const { fontSize } = getComputedStyle(document.documentElement);
  expect(fontSize).to.equal(name === 'Firefox font-32' ? '32px' : '16px');
  expect(navigator.language).to.equal(name === 'WebKitGTK lang-c' ? 'C' : 'en-US');
});
