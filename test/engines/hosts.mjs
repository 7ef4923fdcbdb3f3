/*
 * Middleware that makes a host page from the query string, with real response headers, because a
 * policy in a <meta> is not the same. Tests load it in an iframe of the same origin.
 *
 *   /host?csp=…&pre=/a.js,/b.js&inline=…&css=…&head=…&body=…&el=<dortmund-partners>…&src=/dist/…&post=…
 *
 * doctype=0  quirks mode            lang=, dir=  of <html>; an empty lang leaves it out
 * xhtml=1    application/xhtml+xml  module=1     the script is a module
 * times=2    the script stands twice; times=0: not at all
 * extra=     more attributes of the script
 *
 * Every script carries nonce="dp". Errors, rejections and policy violations of the page are
 * collected in window.hostErrors. `pre` runs before the script, `post` after it.
 *
 *   /libraries/NAME.js        what such pages load: see libraries.mjs
 *   /versions/9.9.9.js        the built file, saying that it is another version
 *   /held/KEY?src=/dist/…     a file that arrives only after somebody has asked for /release/KEY
 */
import { readFileSync } from 'node:fs';
import { library } from './libraries.mjs';

const COLLECT = `window.hostErrors = [];
addEventListener('error', function (e) {
  hostErrors.push('error ' + (e.message || (e.target ? e.target.tagName : '')));
}, true);
addEventListener('unhandledrejection', function (e) { hostErrors.push('rejection ' + e.reason); });
document.addEventListener('securitypolicyviolation', function (e) {
  hostErrors.push('csp ' + e.effectiveDirective + ' ' + (e.sample || ''));
});`;

/** @param {URLSearchParams} query */
function hostPage(query) {
  const get = (/** @type {string} */ key, fallback = '') => query.get(key) ?? fallback;
  const attribute = (/** @type {string} */ name, /** @type {string} */ value) =>
    value && ` ${name}="${value}"`;
  const script = (/** @type {string} */ src, more = '') =>
    `<script nonce="dp"${more} src="${src}"></script>`;
  const scripts = (/** @type {string} */ list) =>
    list
      .split(',')
      .filter(Boolean)
      .map((src) => script(src))
      .join('\n');
  const ours = script(get('src'), `${get('module') && ' type="module"'} ${get('extra')}`.trimEnd());
  return `${get('doctype') === '0' ? '' : '<!DOCTYPE html>'}
<html${get('xhtml') && ' xmlns="http://www.w3.org/1999/xhtml"'}${attribute('lang', get('lang', 'de'))}${attribute('dir', get('dir'))}>
<head><meta charset="utf-8"/><title>host</title>
<script nonce="dp">${COLLECT}${get('inline')}</script>
${scripts(get('pre'))}
${get('css') && `<style nonce="dp">${get('css')}</style>`}
${get('head')}</head>
<body>${get('body')}<div id="place">${get('el')}</div>
${get('src') && ours.repeat(Number(get('times', '1')))}
${scripts(get('post'))}
</body></html>`.trimStart();
}

/** The version is written once, in src/version.ts. @param {string} version */
function ofVersion(version) {
  const root = new URL('../../', import.meta.url);
  const own = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version;
  return readFileSync(new URL('dist/dortmund-partners.js', root), 'utf8').replaceAll(own, version);
}

/** @type {Map<string, () => void>} Files that are on their way, by key. */
const held = new Map();

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export async function hostPages(context, next) {
  const query = new URLSearchParams(context.querystring);
  const [, folder = '', name = ''] = context.path.split('/');
  if (context.path === '/host') {
    const policy = query.get('csp');
    if (policy) context.set('Content-Security-Policy', policy);
    context.type = query.get('xhtml') ? 'application/xhtml+xml' : 'html';
    context.body = hostPage(query);
  } else if (folder === 'libraries') {
    const text = await library(name);
    context.status = text === null ? 404 : 200;
    context.type = 'js';
    context.body = text ?? '';
  } else if (folder === 'versions') {
    context.type = 'js';
    context.body = ofVersion(name.replace(/\.js$/, ''));
  } else if (folder === 'held') {
    await new Promise((resolve) => held.set(name, () => resolve(undefined)));
    context.redirect(query.get('src') ?? '/');
  } else if (folder === 'release') {
    held.get(name)?.();
    context.body = held.delete(name) ? 'released' : 'nothing was held';
  } else {
    await next();
  }
}
