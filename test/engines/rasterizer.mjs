import { Resvg } from '@resvg/resvg-js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The server command `dp-rasterize` draws an SVG with a program that is no browser, resvg, and answers
 * its pixels as PNG in base64. With LOOK set to a folder it keeps there what it was given and what it drew.
 */

/**
 * @param {{ svg: string, png: string, seen: string, name: string, scale: number }} picture
 * In base64 `png`, the browser's own, and `seen`, what the browser makes of the SVG.
 */
function rasterize({ svg, png, seen, name, scale }) {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  })
    .render()
    .asPng();
  const { LOOK } = process.env;
  if (LOOK && name) {
    mkdirSync(LOOK, { recursive: true });
    writeFileSync(join(LOOK, `${name}.svg`), svg);
    writeFileSync(join(LOOK, `${name}.png`), Buffer.from(png, 'base64'));
    writeFileSync(join(LOOK, `${name}.seen.png`), Buffer.from(seen, 'base64'));
    writeFileSync(join(LOOK, `${name}.resvg.png`), drawn);
  }
  return drawn.toString('base64');
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const rasterizer = () => ({
  name: 'rasterizer',
  executeCommand: ({ command, payload }) =>
    command === 'dp-rasterize' ? rasterize(/** @type {any} */ (payload)) : undefined,
});
