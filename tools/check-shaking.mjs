import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT, finish } from './sources.mjs';

/*
 * What an application gets of the package when it is bundled: of each entry only what that one is for.
 * And the one line with which a press office makes a picture in Node.
 */

/** @param {string} program @returns {Promise<string>} its bundle */
async function bundle(program) {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.shaking-'));
  try {
    writeFileSync(join(folder, 'program.js'), program);
    const result = await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        lib: { entry: 'program.js', formats: ['es'], fileName: 'program' },
      },
    });
    const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
      Array.isArray(result) ? result : [result]
    );
    return output.map((each) => (each.type === 'chunk' ? each.code : '')).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What tells one part of the package in a bundle. */
const PARTS = {
  Lit: /_\$litType\$|litHtmlVersions/,
  'the registration': /customElements\.define\(/,
  'the element': /\btoSVG\(\) \{/,
  'the drawing without a browser': /no content for a static picture/,
  'the embed pages': /application\/json\+oembed/,
  'the map': /great circle|geoStream|Equal Earth|"Topology"/i,
};

/** @type {readonly (readonly [program: string, there: (keyof typeof PARTS)[]])[]} */
const PROGRAMS = [
  [
    `export { DortmundPartnersElement } from 'dortmund-partners/element';`,
    ['Lit', 'the element', 'the map'],
  ],
  [`import 'dortmund-partners';`, ['Lit', 'the element', 'the map', 'the registration']],
  [
    `export { staticSvg } from 'dortmund-partners/static';`,
    ['the drawing without a browser', 'the map'],
  ],
  [`import 'dortmund-partners/static';`, []],
  [`import 'dortmund-partners/element';`, []],
];

/** @type {string[]} */
const faults = [];
for (const [program, there] of PROGRAMS) {
  const code = await bundle(program);
  for (const [part, sign] of Object.entries(PARTS)) {
    const wanted = there.some((each) => each === part);
    if (sign.test(code) !== wanted)
      faults.push(`${program} brings ${wanted ? 'not ' : ''}${part}, ${code.length} characters`);
  }
}

const line = `import('dortmund-partners/static').then(({staticSvg}) => fs.writeFileSync(1, staticSvg({lang:'en', view:'near-far'})))`;
const picture = execFileSync(process.execPath, ['-e', line], { cwd: ROOT, encoding: 'utf8' });
if (!/^<svg .*<\/svg>\n$/s.test(picture)) faults.push(`no picture, but ${picture.slice(0, 200)}`);

finish(faults, `shaking: ${PROGRAMS.length} programs have what they ask for`);
