import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { ROOT } from './sources.mjs';

/* A plain host page on a local server, in a headless Chromium: for the bench and the pictures. */

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
});

/**
 * Serves dist/ and the pages given; the rest of the project is not reachable.
 * @param {(path: string) => string | undefined} makePage HTML of a path, undefined where none is
 * @returns {Promise<{ url: string, close: () => void }>}
 */
function serve(makePage) {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const page = makePage(pathname + search);
    const file = normalize(decodeURIComponent(pathname));
    const body =
      page ??
      (file.startsWith('/dist/') ? await readFile(join(ROOT, file)).catch(() => null) : null);
    response.writeHead(body === null ? 404 : 200, {
      'content-type': TYPES[page === undefined ? extname(file) : '.html'] ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(body ?? 'not found');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/**
 * The server and the browser, ended together.
 * @param {{ makePage: (path: string) => string | undefined, args?: string[] }} options
 */
export async function openStage({ makePage, args = [] }) {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('There is no Chromium; set CHROMIUM to the path of yours.');
  const server = await serve(makePage);
  const browser = await launch({
    executablePath: chromium,
    // --no-sandbox only because CI runs as root.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb', ...args],
    env: { ...process.env, TZ: 'Europe/Berlin' },
  });
  return {
    url: server.url,
    browser,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
