import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/* Hashes for `integrity="…"`, of the files that pages load with a script tag. */

const SCRIPTS = ['dortmund-partners.js', 'embed/height.js', 'embed/listen.js'];

/** Writes dist/sri.json: the version, and the hash of each script that is there. */
export function writeHashes() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = SCRIPTS.filter((name) => existsSync(`dist/${name}`)).map((name) => {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/${name}`))
      .digest('base64');
    return [name, `sha384-${hash}`];
  });
  const content = { version, files: Object.fromEntries(files) };
  writeFileSync('dist/sri.json', `${JSON.stringify(content, null, 2)}\n`);
}
