import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

interface StaticFile {
  name: string;
  text: string;
}

interface StaticModule {
  staticFiles(): StaticFile[];
  embedFiles(): StaticFile[];
}

/**
 * Writes what the built dist/static.js draws beside it. It runs as it is shipped, in Node, without
 * a DOM: so a stray `window` in any layer below the element fails the build.
 */
export function staticOutput(): Plugin {
  return {
    name: 'static-output',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const { href } = pathToFileURL(resolve(dir, 'static.js'));
      const { staticFiles, embedFiles } = (await import(href)) as StaticModule;
      for (const { name, text } of [...staticFiles(), ...embedFiles()]) {
        const file = resolve(dir, name);
        if (relative(dir, file).split(sep)[0] === '..') this.error(`${name} is outside of dist`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    },
  };
}
