import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The server command `dp-golden` compares a text with test/pictures/NAME.svg. A missing picture is
 * written, but never in CI. Beside one that differs stays NAME.changed.svg, for the eye: whoever
 * likes the new picture better renames it.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'test', 'pictures');
const NAME = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/i;

/** @param {{ name: string, text: string }} picture */
function compare({ name, text }) {
  if (typeof name !== 'string' || !NAME.test(name) || typeof text !== 'string')
    return { ok: false, message: `no name for a picture: ${JSON.stringify(name)}` };
  const file = join(FOLDER, `${name}.svg`);
  if (!existsSync(file)) {
    if (process.env.CI) return { ok: false, message: `${relative(ROOT, file)} is missing` };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { ok: true, message: `${relative(ROOT, file)} is new` };
  }
  if (readFileSync(file, 'utf8') === text) return { ok: true, message: '' };
  const changed = join(FOLDER, `${name}.changed.svg`);
  writeFileSync(changed, text);
  return {
    ok: false,
    message: `${relative(ROOT, file)} differs, see ${relative(ROOT, changed)}`,
  };
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function goldenPictures() {
  return {
    name: 'golden-pictures',
    serverStart() {
      if (!existsSync(FOLDER)) return;
      for (const file of readdirSync(FOLDER))
        if (file.endsWith('.changed.svg')) rmSync(join(FOLDER, file));
    },
    executeCommand({ command, payload }) {
      return command === 'dp-golden' ? compare(/** @type {any} */ (payload)) : undefined;
    },
  };
}
